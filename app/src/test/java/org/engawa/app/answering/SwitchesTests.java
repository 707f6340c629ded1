// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestPages;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Switch.Position;
import org.engawa.app.answering.Switches.Turned;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Relations;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the switches of an instrument do on the pages of the room, of Home and of the desk. */
class SwitchesTests {

  private AskedHouse at;

  @BeforeEach
  void openHouse(@TempDir Path folder) {
    at = new AskedHouse(folder);
  }

  @AfterEach
  void closeHouse() {
    at.close();
  }

  @Test
  void beginsWithOurCheckInForThePersonAndPaperForAll() {
    Positions now = at.switches().now();
    Card checkIn = at.get(Instruments.class).card("engawa-check-in").orElseThrow();
    assertThat(now.isOn(checkIn, Switch.SELF)).isTrue();
    assertThat(now.isOn(at.card(), Switch.SELF)).isFalse();
    assertThat(at.get(Instruments.class).all())
        .allMatch(each -> now.isOn(each, Switch.OFFERED) && now.isOn(each, Switch.SUPPORTER))
        .noneMatch(each -> now.isOn(each, Switch.FAMILY));
    assertThat(at.offered(Informant.SELF)).containsExactly("engawa-check-in");
    assertThat(at.offered(Informant.FAMILY)).isEmpty();
  }

  @Test
  void asksThePersonOnlyWithWordsForThemAndTheSwitchOn() {
    assertThat(at.turn(Switch.SELF, Position.ON)).isEqualTo(Turned.NEEDS_WORDING);
    at.bring(Informant.FAMILY, "en", "from-nothing");
    assertThat(at.turn(Switch.SELF, Position.ON)).isEqualTo(Turned.NEEDS_WORDING);
    at.bring(Informant.SELF, "en", "from-nothing");
    assertThat(at.offered(Informant.SELF)).doesNotContain("made-up");
    assertThat(at.turn(Switch.SELF, Position.ON)).isEqualTo(Turned.DONE);
    assertThat(at.offered(Informant.SELF)).contains("made-up");
    assertThat(at.offered(Informant.FAMILY)).isEmpty();
    assertThat(at.get(OnThePage.class).of(Language.JA, Informant.SELF))
        .noneMatch(offer -> offer.card().id().equals("made-up"));
    assertThat(at.turn(Switch.FAMILY, Position.ON)).isEqualTo(Turned.DONE);
    assertThat(at.offered(Informant.FAMILY)).containsExactly("made-up");
    at.turn(Switch.SELF, Position.OFF);
    assertThat(at.offered(Informant.SELF)).doesNotContain("made-up");
  }

  @Test
  void writesWhoTurnedWhatAndNothingWhenItStoodThere() {
    at.bring(Informant.SELF, "en", "from-nothing");
    at.turn(Switch.SELF, Position.ON);
    at.turn(Switch.SELF, Position.ON);
    at.turn(Switch.OFFERED, Position.ON);
    List<Turn> turns = at.switches().now().turns();
    assertThat(turns).extracting(Turn::what).containsExactly(Switch.SELF);
    assertThat(at.switches().now().last(at.card(), Switch.SELF).orElseThrow().by())
        .isEqualTo(AskedHouse.YAMA.id());
    Card gaf = at.get(Instruments.class).card("gaf").orElseThrow();
    assertThat(at.switches().turn(AskedHouse.YAMA.id(), gaf, Switch.FAMILY, Position.ON))
        .isEqualTo(Turned.NOT_FOR_THIS_CARD);
    assertThat(at.switches().turn(AskedHouse.YAMA.id(), gaf, Switch.SAFETY, Position.OFF))
        .isEqualTo(Turned.NOT_FOR_THIS_CARD);
  }

  @Test
  void entersFromPaperOnlyWhatIsSwitchedOn() {
    Viewer.Staff mori = TestPeople.staff(Role.SUPPORTER);
    CaseId of = CaseId.random();
    at.house().write(() -> at.get(Vault.class).admit(new OwnerId(of.value())));
    at.get(Relations.class).assign(of, mori.id());
    PaperController desk = SheetDesk.of(at.house());
    assertThat(TestPages.html(desk.choose(mori, AskedHouse.EN, of.value()))).contains("/made-up\"");
    at.turn(Switch.SUPPORTER, Position.OFF);
    assertThat(TestPages.html(desk.choose(mori, AskedHouse.EN, of.value())))
        .doesNotContain("/made-up\"");
    assertThatThrownBy(() -> desk.form(mori, AskedHouse.EN, of.value(), "made-up"))
        .isInstanceOf(NotThere.class);
    at.turn(Switch.SUPPORTER, Position.ON);
    at.turn(Switch.OFFERED, Position.OFF);
    assertThatThrownBy(
            () -> desk.keep(mori, AskedHouse.EN, of.value(), Map.of("item-1", "1"), "made-up"))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void keepsOurOwnTextOfTheWordsAndReadsItAgain() {
    BringWording brought = at.words(Informant.SELF, "ja", "from-nothing");
    at.get(Wordings.class).bring(AskedHouse.YAMA.id(), brought);
    at.get(Wordings.class).bring(AskedHouse.YAMA.id(), brought);
    List<BroughtWording> kept = at.get(Wordings.class).brought(at.card());
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().wording()).isEqualTo(brought.wording());
    assertThat(kept.getFirst().right()).isEqualTo(AskedHouse.RIGHT);
  }

  @Test
  void writesAnyTextSoThatItIsReadAsItWas() {
    Wording plain = at.words(Informant.SELF, "en", "from-nothing").wording();
    var items = new java.util.TreeMap<>(plain.items());
    items.put(1, "a \"b\" \\ c: # - \u0007\u2028\u202e 家 🏠 \t{d}\n&e *f !g");
    Wording odd =
        new Wording(
            plain.card(), "en", plain.coding(), "~", Optional.of("- no"), items, plain.options());
    BringWording brought =
        new BringWording(new WordingId(UUID.randomUUID()), odd, Informant.SELF, AskedHouse.RIGHT);
    at.get(Wordings.class).bring(AskedHouse.YAMA.id(), brought);
    assertThat(at.get(Wordings.class).brought(at.card()).getFirst().wording()).isEqualTo(odd);
  }
}
