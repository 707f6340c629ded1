// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** How common it is in a house what an instrument looks for. */
class PrevalenceTests {

  private static final Instruments SHIPPED = TestInstruments.shipped();

  // Of 100 at the line 5 and 95, by se .94 and sp .61 at 2 in 100; see PredictiveValueTests.
  @Test
  void turnsThePublishedRatesIntoPeopleOfThisHouse() {
    assertThat(said("hq-25", Map.of("hq25", 0.02)))
        .anyMatch(line -> line.contains("where 2 of 100 people"))
        .anyMatch(line -> line.contains("about 5 meet it, 95 do not"));
  }

  @Test
  void saysNothingOfItsOwnWithoutASettingOrWithoutRates() {
    assertThat(said("hq-25", Map.of())).noneMatch(line -> line.startsWith("Reckoned"));
    assertThat(said("k6", Map.of("k6", 0.02))).noneMatch(line -> line.startsWith("Reckoned"));
  }

  @Test
  void isSetByEnvironment() {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(
            new SystemEnvironmentPropertySource(
                "systemEnvironment", Map.of("ENGAWA_PREVALENCE_OF_HQ25", "0.02")));
    ConfigurationPropertySources.attach(environment);

    assertThat(
            Binder.get(environment)
                .bind("engawa.prevalence", PrevalenceSettings.class)
                .get()
                .of(card("hq-25")))
        .hasValue(0.02);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 2, -1})
  void refusesWhatIsNoShare(double share) {
    assertThatThrownBy(() -> new PrevalenceSettings(Map.of("hq25", share)))
        .hasMessageContaining("engawa.prevalence.of.hq25 is " + share);
  }

  private static List<String> said(String id, Map<String, Double> prevalence) {
    Card card = card(id);
    var visit = TestVisits.signedIn(Language.EN, "/desk/cases");
    var sheet =
        new Sheet(
            new SheetId(UUID.randomUUID()),
            card,
            1,
            card.coding(),
            Informant.SELF,
            LocalDate.of(2026, 11, 20),
            Answers.of(new int[card.items()]));
    return new ScoreViews(SHIPPED, new PrevalenceSettings(prevalence))
        .of(visit, sheet).getFirst().lines().stream()
            .flatMap(line -> line.said().stream())
            .toList();
  }

  private static Card card(String id) {
    return SHIPPED.card(id).orElseThrow();
  }
}
