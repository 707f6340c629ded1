// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A survey and answers without its pages, for the made-up centre; in the real house not there. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
public final class DemoSurvey {

  private final Surveying surveying;
  private final Giving giving;
  private final SecureRandom random = new SecureRandom();

  DemoSurvey(Surveying surveying, Giving giving) {
    this.surveying = surveying;
    this.giving = giving;
  }

  /** Writes a survey, as its form would be filled in, and opens it. */
  public UUID open(StaffId by, Map<String, String> fields) {
    SurveyId id = surveying.make(by, SurveyForm.of(fields));
    surveying.turn(by, id, Standing.OPEN);
    return id.value();
  }

  /**
   * Somebody gives answers, by the names of their fields, after this answer to the first question.
   */
  public void give(UUID survey, int option, Map<String, String> said) {
    String token = surveying.of(new SurveyId(survey)).token();
    Running running = giving.find(token).orElseThrow();
    giving.give(running, Begun.in(Language.EN, random).chose(option).saying(said));
  }
}
