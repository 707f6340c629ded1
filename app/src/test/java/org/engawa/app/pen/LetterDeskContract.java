// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.talk.Sending;
import org.engawa.app.veranda.Concern;
import org.engawa.app.veranda.Queued;
import org.engawa.app.veranda.Signature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a moderator reads of letters and does with them, on every database. */
abstract class LetterDeskContract extends AtTheBoards {

  private static final Duration WEEK = Duration.ofDays(7);

  private LetterDesk desk;
  private PenReporting reporting;

  @BeforeEach
  void openDesk() {
    desk = house.get(LetterDesk.class);
    reporting = house.get(PenReporting.class);
  }

  @Test
  void opensTheOneLetterThatSomebodyAskedAboutWhileTheyAsk() {
    CorrespondenceId id = begun();
    PenLetterId first = sends(kiri, id, "first");
    PenLetterId second = sends(kiri, id, "second");
    assertThatThrownBy(() -> desk.open(hoshi, second)).isInstanceOf(NotThere.class);
    report(haru, second, false);
    assertThat(words(second)).containsExactly("second");
    assertThatThrownBy(() -> desk.open(hoshi, first)).isInstanceOf(NotThere.class);
    act(second, LetterAct.LEAVE);
    assertThat(words(second)).as("it is answered").isEmpty();
    assertThatThrownBy(() -> desk.open(works(Role.SUPPORTER), second)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> act(first, LetterAct.PAUSE)).isInstanceOf(NotThere.class);
  }

  @Test
  void opensTenAroundItWhenThatWasSaid() {
    CorrespondenceId id = begun();
    List<PenLetterId> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      all.add(sends(kiri, id, "k" + i));
      pass(Duration.ofMinutes(1));
      sends(haru, id, "h" + i);
      pass(Duration.ofMinutes(1));
    }
    letters.write(haru, id, letter("draft", Sending.NOT_YET));
    letters.write(haru, id, letter("later", Sending.TOMORROW));
    report(haru, all.get(3), true);
    assertThat(words(all.get(3)))
        .containsExactly("h0", "k1", "h1", "k2", "h2", "k3", "h3", "k4", "h4", "k5", "h5");
  }

  @Test
  void leavesALineThatBothCanReadAndTellsNobodyWhoAsked() {
    CorrespondenceId id = begun();
    PenLetterId said = sends(kiri, id, "said");
    assertThat(lines(haru, id)).isEmpty();
    report(haru, said, false);
    assertThat(lines(kiri, id)).as("an ask alone tells nothing").isEmpty();
    LetterDesk.Opened opened = desk.open(hoshi, said);
    assertThat(opened.asked().getFirst().words()).isEqualTo("because of this");
    assertThat(lines(haru, id)).hasSize(1).allMatch(line -> line.contains("of the other"));
    assertThat(lines(kiri, id)).hasSize(1).allMatch(line -> line.contains("of yours"));
    act(said, LetterAct.LEAVE);
    assertThat(lines(haru, id)).as("what was done is for its writer").hasSize(1);
    assertThat(lines(kiri, id)).hasSize(2);
  }

  @Test
  void waitsAmongWhatModeratorsReadUntilItIsAnswered() {
    CorrespondenceId id = begun();
    PenLetterId said = sends(kiri, id, "said");
    report(haru, said, false);
    report(kiri, said, false);
    String way = "letters/" + said.value();
    assertThat(reporting.waiting()).extracting(Queued.Waits::way).containsOnlyOnce(way);
    reporting.report(
        haru, UUID.randomUUID(), said, new PenReporting.Report(Concern.DANGER, false, ""));
    assertThat(reporting.waiting())
        .filteredOn(waits -> waits.way().equals(way))
        .extracting(Queued.Waits::concern)
        .containsExactly(Concern.DANGER);
    act(said, LetterAct.LEAVE);
    assertThat(reporting.waiting()).extracting(Queued.Waits::way).doesNotContain(way);
  }

  @Test
  void asksOnlyAboutWhatHasArrivedBetweenTheTwo() {
    CorrespondenceId id = begun();
    WritePenLetter later = letter("later", Sending.TOMORROW);
    letters.write(kiri, id, later);
    for (Viewer.Person who : List.of(haru, kiri, adult())) {
      assertThatThrownBy(() -> report(who, later.id(), false)).isInstanceOf(NotThere.class);
    }
  }

  @Test
  void pausesTheWriterHereAndAtTheBoardsAndEndsThePause() {
    CorrespondenceId id = begun();
    PenLetterId said = sends(kiri, id, "said");
    WritePenLetter later = letter("later", Sending.TOMORROW);
    letters.write(kiri, id, later);
    report(haru, said, false);
    act(said, LetterAct.PAUSE);
    assertThat(letters.write(kiri, id, letter("more", Sending.AT_ONCE)))
        .isInstanceOf(Penned.KeptWhilePaused.class);
    assertThat(letters.write(haru, id, letter("mine", Sending.AT_ONCE)))
        .isEqualTo(new Penned.OnItsWay());
    UUID of = says(adult(), board, Signature.NICKNAME);
    assertThat(asks.ask(kiri, of, Signature.NICKNAME)).isInstanceOf(Asked.WhilePaused.class);
    pass(Duration.ofDays(2));
    assertThat(reads(haru, id)).as("what was on its way waits").doesNotContain("later");
    act(said, LetterAct.LIFT);
    assertThat(letters.write(kiri, id, letter("again", Sending.AT_ONCE)))
        .isEqualTo(new Penned.OnItsWay());
    pass(WEEK);
    assertThat(reads(haru, id)).contains("said", "again", "later");
  }

  @Test
  void keepsWhatWasLetGoForTheModeratorUntilItIsAnswered() {
    CorrespondenceId id = begun();
    PenLetterId said = sends(kiri, id, "said");
    report(haru, said, false);
    letters.letGo(kiri, said);
    assertThat(reads(haru, id)).isEmpty();
    assertThat(reads(kiri, id)).isEmpty();
    assertThat(words(said)).containsExactly("said");
    act(said, LetterAct.LEAVE);
    assertThat(house.get(PenLetterRows.class).find(said)).isEmpty();
  }

  @Test
  void forgetsWhatWasAskedOfAnErasedWriterAndTheWordsOfOneWhoAsked() {
    CorrespondenceId id = begun();
    PenLetterId ofKiri = sends(kiri, id, "of kiri");
    PenLetterId ofHaru = sends(haru, id, "of haru");
    report(haru, ofKiri, false);
    report(haru, ofHaru, false);
    house.publish(new AccountErased(haru.id()));
    assertThatThrownBy(() -> desk.open(hoshi, ofHaru)).isInstanceOf(NotThere.class);
    LetterDesk.Opened left = desk.open(hoshi, ofKiri);
    assertThat(left.asked()).hasSize(1).allMatch(said -> said.words().isEmpty());
    act(ofKiri, LetterAct.PAUSE);
    house.publish(new AccountErased(kiri.id()));
    assertThat(house.get(PenDeskRows.class).looks(id)).isEmpty();
  }

  private void report(Viewer.Person who, PenLetterId letter, boolean around) {
    reporting.report(
        who,
        UUID.randomUUID(),
        letter,
        new PenReporting.Report(Concern.LURING, around, "because of this"));
  }

  private void act(PenLetterId letter, LetterAct act) {
    desk.act(hoshi, letter, new LetterDesk.Acting(act, "to be calm", WEEK));
  }

  private List<String> words(PenLetterId letter) {
    return desk.open(hoshi, letter).letters().stream().map(LetterDesk.Read::words).toList();
  }

  private List<String> lines(Viewer.Person who, CorrespondenceId id) {
    return house
        .get(CorrespondencePages.class)
        .of(
            who,
            TestVisits.signedIn(
                Language.EN, "/room/pen", house.get(Clock.class).instant().plusSeconds(1)),
            correspondences.at(who, id),
            new CorrespondencePages.Told(PenForm.empty(), Optional.empty(), List.of(), ""))
        .lines()
        .stream()
        .map(CorrespondencePage.Line::say)
        .toList();
  }
}
