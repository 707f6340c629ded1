// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.engawa.app.research.Analyses;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the researcher of the story does: a plan over a table that is made up as well. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class StudyActs implements Acts {

  private final Analyses analyses;

  StudyActs(Analyses analyses) {
    this.analyses = analyses;
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    if (!moment.what().equals("analyses")) {
      return false;
    }
    String plan = new String(bytes("/demo/plan.yaml"), StandardCharsets.UTF_8);
    return analyses.keep(
        cast.staff(moment.who()).id(), plan, "cohort.csv", bytes("/demo/cohort.csv"));
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = StudyActs.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
