// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.Level;
import org.engawa.app.consent.StudyConsents;
import org.engawa.app.research.About;
import org.engawa.app.research.Analyses;
import org.engawa.app.research.Studies;
import org.engawa.app.research.StudyId;
import org.engawa.app.shell.HouseSettings;
import org.engawa.measure.chime.Informant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The studies of the story: a plan over a table that is made up as well, and a study that counts
 * fewer people than a table may be made of.
 */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class StudyActs implements Acts {

  private final Analyses analyses;
  private final Studies studies;
  private final StudyConsents consents;
  private final Clock clock;
  private final HouseSettings settings;
  private Optional<StudyId> study = Optional.empty();

  StudyActs(
      Analyses analyses,
      Studies studies,
      StudyConsents consents,
      Clock clock,
      HouseSettings settings) {
    this.analyses = analyses;
    this.studies = studies;
    this.consents = consents;
    this.clock = clock;
    this.settings = settings;
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    switch (moment.what()) {
      case "analyses" ->
          analyses.keep(
              cast.staff(moment.who()).id(),
              new String(bytes("/demo/plan.yaml"), StandardCharsets.UTF_8),
              "cohort.csv",
              bytes("/demo/cohort.csv"));
      case "writes-study" -> study = Optional.of(write(cast.staff(moment.who()).id(), moment));
      case "agrees-to-study" -> studies.approve(cast.staff(moment.who()), study.orElseThrow());
      case "counts" -> consents.give(cast.person(moment.who()), Level.RESEARCH_AGGREGATED);
      default -> {
        return false;
      }
    }
    return true;
  }

  private StudyId write(StaffId by, Moment moment) {
    String[] parts = moment.more().split(" // ", 2);
    YearMonth now = YearMonth.from(clock.instant().atZone(settings.zone()));
    return studies.make(
        by,
        new About(
            parts[0],
            parts[1],
            "Board of the made-up university, 17/2",
            Level.RESEARCH_AGGREGATED,
            List.of("k6", "lsns-6"),
            List.of(Informant.SELF),
            now.minusMonths(60),
            now.minusMonths(1),
            List.of()));
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = StudyActs.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
