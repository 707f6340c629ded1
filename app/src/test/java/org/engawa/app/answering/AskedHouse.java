// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPages;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Switch.Position;
import org.engawa.app.answering.Switches.Turned;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.WordingReader;
import org.engawa.measure.instrument.WordingReading.WordingRead;

/** A house with a made-up instrument, a person and a family. */
final class AskedHouse implements AutoCloseable {

  static final Viewer.Staff YAMA = TestPeople.staff(Role.OPERATOR);
  static final Visit EN = TestVisits.signedIn(Language.EN, "/room/questions");
  static final RightToUse RIGHT =
      new RightToUse("Kumi Mori", LocalDate.of(2026, 10, 1), "a letter of the authors");

  private final TestHouse house;
  private final Card card;
  private final Viewer.Person haru;
  private final Viewer.Family hana;

  AskedHouse(Path folder) {
    TestCards.into(folder.resolve("data"));
    house =
        TestHouse.onSqlite(
            folder,
            "org.engawa.app.vault",
            "org.engawa.app.account",
            "org.engawa.app.staffing",
            "org.engawa.app.consent",
            "org.engawa.app.answering");
    card = house.get(Instruments.class).card("made-up").orElseThrow();
    haru = TestPeople.person(house);
    hana = TestPeople.family(house);
  }

  @Override
  public void close() {
    house.close();
  }

  TestHouse house() {
    return house;
  }

  <T> T get(Class<T> type) {
    return house.get(type);
  }

  Card card() {
    return card;
  }

  Viewer.Person haru() {
    return haru;
  }

  Viewer.Family hana() {
    return hana;
  }

  void open(Informant informant) {
    bring(informant, "en", "from-nothing");
    turn(informant == Informant.FAMILY ? Switch.FAMILY : Switch.SELF, Position.ON);
  }

  void bring(Informant informant, String language, String coding) {
    house.get(Wordings.class).bring(YAMA.id(), words(informant, language, coding));
  }

  BringWording words(Informant informant, String language, String coding) {
    WordingRead read =
        (WordingRead) WordingReader.read("made-up.yaml", TestCards.words(language, coding), card);
    return new BringWording(new WordingId(UUID.randomUUID()), read.wording(), informant, RIGHT);
  }

  Turned turn(Switch what, Position to) {
    return switches().turn(YAMA.id(), card, what, to);
  }

  List<String> offered(Informant informant) {
    return house.get(OnThePage.class).of(Language.EN, informant).stream()
        .map(offer -> offer.card().id())
        .toList();
  }

  Redirect answer(Viewer.Person person, Map<String, String> fields) {
    return asking()
        .answer(
            Respondent.of(person),
            EN,
            sent(fields),
            sheet -> house.get(Answering.class).keep(person.id(), sheet));
  }

  void answer(Viewer.Family family, Map<String, String> fields) {
    asking()
        .answer(
            Respondent.of(family),
            EN,
            sent(fields),
            sheet -> house.get(FamilySheets.class).keep(family, sheet));
  }

  static Asking.Sent sent(Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("id", UUID.randomUUID().toString());
    return new Asking.Sent("made-up", all);
  }

  String list() {
    return TestPages.html(
        asking()
            .list(Respondent.of(haru), EN, new ArrayList<>(house.get(Answering.class).own(haru))));
  }

  Sheet sheet(int third) {
    QuestionForm form =
        QuestionForm.of(
            new Offer(
                card,
                words(Informant.SELF, "en", "from-nothing").wording(),
                Informant.SELF,
                java.util.Set.of()),
            Map.of("item-1", "2", "item-2", "1", "item-3", Integer.toString(third)));
    return form.sheet(LocalDate.of(2026, 11, 20));
  }

  Asking asking() {
    return house.get(Asking.class);
  }

  Switches switches() {
    return house.get(Switches.class);
  }
}
