// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.UUID;
import org.engawa.app.answering.Instruments;
import org.engawa.app.survey.DemoSurvey;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The survey of the researcher of the story, and those who answered it. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class SurveyActs implements Acts {

  private static final long SEED = 23;
  private static final String FORM = "/demo/survey.properties";

  private final DemoSurvey survey;
  private final Instruments instruments;
  private final AnswerWeather weather = new AnswerWeather();
  private final SplittableRandom random = new SplittableRandom(SEED);

  SurveyActs(DemoSurvey survey, Instruments instruments) {
    this.survey = survey;
    this.instruments = instruments;
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    if (!moment.what().equals("surveys")) {
      return false;
    }
    UUID id = survey.open(cast.staff(moment.who()).id(), form());
    give(id, 1, (int) moment.number("home"), 0.4);
    give(id, 3, (int) moment.number("out"), 0.65);
    return true;
  }

  private void give(UUID id, int option, int people, double share) {
    for (int i = 0; i < people; i++) {
      survey.give(id, option, said(share));
    }
  }

  private Map<String, String> said(double share) {
    Card card = instruments.card("engawa-check-in").orElseThrow();
    Answers answers = weather.sheet(card, share);
    Map<String, String> said = new HashMap<>();
    said.put("trait-age", leftOutAtTimes(Integer.toString(18 + random.nextInt(40))));
    said.put("trait-living", leftOutAtTimes(Integer.toString(1 + random.nextInt(3))));
    for (int item = 1; item <= card.items(); item++) {
      if (answers.item(item) instanceof Answer.Given(int value)) {
        said.put(card.id() + "_" + item, leftOutAtTimes(Integer.toString(value)));
      }
    }
    return said;
  }

  private String leftOutAtTimes(String value) {
    return random.nextInt(20) == 0 ? "skip" : value;
  }

  private static Map<String, String> form() {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(SurveyActs.class.getResourceAsStream(FORM), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> fields = new HashMap<>();
    properties.forEach((name, value) -> fields.put((String) name, (String) value));
    return fields;
  }
}
