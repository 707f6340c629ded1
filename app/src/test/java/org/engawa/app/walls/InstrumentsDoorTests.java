// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.Switch;
import org.engawa.app.answering.Switches;
import org.engawa.app.answering.Turn;
import org.engawa.measure.instrument.Card;
import org.junit.jupiter.api.Test;

/** What an operator does with instruments, and what the desk then has. */
class InstrumentsDoorTests extends AtTheWalls {

  private static final String PHQ = "/house/instruments/phq-9";

  @Test
  void saysOfEachInstrumentHowSureItsKeyIsAndForWhomItIsOn() {
    String list = neighbours().who("yama").get("/house/instruments").body();
    assertThat(bean(Instruments.class).all())
        .allMatch(card -> list.contains("href=\"/house/instruments/" + card.id() + "\""));
    assertThat(list)
        .contains("Provisional.", "Seen in the original.", "English, for the person")
        .contains("No words, so it can be entered from paper only.")
        .doesNotContain("files in the folder");
  }

  @Test
  void showsWhatTheCardSays() {
    String page = neighbours().who("yama").get("/house/instruments/hq-25").body();
    assertThat(page)
        .contains("Teo et al. 2018", "Version 1.", "sensitivity", "Of 100 people at this line, 17")
        .contains("Drawn under:", "Item 22");
    assertThat(neighbours().who("yama").get(PHQ).body()).contains("the same day", "item 9");
  }

  @Test
  void turnsSwitchesAndSaysWhoDidAndWhyNot() {
    Walker yama = neighbours().who("yama");
    yama.get(PHQ);
    Map<String, List<String>> before = new Rows(bean(DataSource.class)).butLooks();
    assertThat(turned(yama, "SELF", "ON").body()).contains("Bring a wording first");
    assertThat(turned(yama, "FAMILY", "ON").body()).contains("so nothing was turned");
    assertThat(turned(yama, "EVERYBODY", "ON").body()).contains("no switch that is known");
    assertThat(new Rows(bean(DataSource.class)).butLooks()).isEqualTo(before);
    assertThat(turned(yama, "SAFETY", "OFF").status()).isEqualTo(303);
    assertThat(yama.get(PHQ).body()).contains("left out on the page", "Turned by yamanear on");
    Card card = bean(Instruments.class).card("phq-9").orElseThrow();
    Turn turn = bean(Switches.class).now().last(card, Switch.SAFETY).orElseThrow();
    assertThat(turn.by()).isEqualTo(neighbours().staff("yama"));
    assertThat(turned(yama, "SAFETY", "ON").status()).isEqualTo(303);
  }

  @Test
  void takesARetiredInstrumentFromTheDeskAndBringsItBack() {
    Village village = neighbours();
    Walker yama = village.who("yama");
    String desk = "/desk/cases/" + village.thing("case a") + "/instruments";
    yama.get(PHQ);
    assertThat(turned(yama, "OFFERED", "OFF").status()).isEqualTo(303);
    assertThat(village.who("mori").get(desk).body()).doesNotContain("/instruments/phq-9");
    assertThat(village.who("mori").get(desk + "/phq-9").status()).isEqualTo(404);
    assertThat(yama.get("/house/instruments").body()).contains("Retired. Sheets that were kept");
    assertThat(turned(yama, "OFFERED", "ON").status()).isEqualTo(303);
    assertThat(village.who("mori").get(desk + "/phq-9").status()).isEqualTo(200);
  }

  private static Answer turned(Walker yama, String what, String to) {
    return yama.post(PHQ + "/switches", "what", what, "to", to);
  }
}
