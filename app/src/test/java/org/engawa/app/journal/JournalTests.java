// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPages;
import org.engawa.app.TestPeople;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Notices;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Topic;
import org.engawa.app.draft.Unsent;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.steps.Steps;
import org.engawa.app.vault.Vault;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Answers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalTests {

  private static final Optional<UUID> WHOLE = Optional.empty();

  private TestHouse house;
  private Journal journal;
  private Consents consents;
  private Viewer.Person haru;
  private Viewer.Staff mori;

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    house =
        TestHouse.onSqlite(
            folder,
            "org.engawa.app.vault",
            "org.engawa.app.account",
            "org.engawa.app.consent",
            "org.engawa.app.draft",
            "org.engawa.app.drawer",
            "org.engawa.app.steps",
            "org.engawa.app.journal");
    journal = house.get(Journal.class);
    consents = house.get(Consents.class);
  }

  @BeforeEach
  void enter() {
    haru = TestPeople.person(house);
    mori = TestPeople.staff(Role.SUPPORTER);
    CaseId harus = CaseId.random();
    house.get(Relations.class).assign(harus, mori.id());
    house.get(Relations.class).join(harus, haru.id());
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void keepsACheckInAloneUntilItIsOpened() {
    CheckInId id = keep("slept well");
    assertThat(answersAlone()).containsExactly(true);
    assertThat(wordsAlone()).containsExactly(true);
    assertThat(journal.shared(haru.id(), words -> true)).isEmpty();
    assertThat(journal.own(TestPeople.withoutWords(haru))).isEmpty();
    CheckIn own = journal.own(haru).getFirst();
    assertThat(own.id()).isEqualTo(id);
    assertThat(own.words()).contains("slept well");
    assertThat(own.answers().item(1)).isEqualTo(new Answer.Given(3));
    assertThat(own.answers().item(2)).isEqualTo(new Answer.Skipped());
    assertThat(own.answers().item(3)).isEqualTo(new Answer.NotAsked());
  }

  @Test
  void sharesAnswersFromTheFirstOpeningToTheLastTakingBack() {
    keep("before");
    consents.give(haru, Topic.MAP, WHOLE, mori.id());
    keep("after");
    assertThat(answersAlone()).containsExactly(false, false);
    consents.give(haru, Topic.CHECK_INS, WHOLE, mori.id());
    consents.takeBack(haru, Topic.MAP, WHOLE);
    assertThat(answersAlone()).containsExactly(false, false);
    assertThat(journal.shared(haru.id(), words -> true)).hasSize(2);
    consents.takeBack(haru, Topic.CHECK_INS, WHOLE);
    assertThat(answersAlone()).containsExactly(true, true);
    assertThat(journal.shared(haru.id(), words -> true)).isEmpty();
    assertThat(journal.own(haru)).extracting(CheckIn::words).allMatch(Optional::isPresent);
  }

  @Test
  void keepsWordsAloneWhileOnlyAnswersAreOpen() {
    keep("slept well");
    consents.give(haru, Topic.CHECK_INS, WHOLE, mori.id());
    assertThat(wordsAlone()).containsExactly(true);
    assertThat(journal.shared(haru.id(), words -> true).getFirst().words()).isEmpty();
  }

  @Test
  void opensWordsOnlyByTheirOwnItem() {
    CheckInId first = keep("first");
    CheckInId second = keep("second");
    consents.give(haru, Topic.CHECK_INS, WHOLE, mori.id());
    consents.give(haru, Topic.CHECK_IN_WORDS, Optional.of(second.value()), mori.id());
    assertThat(words(first)).isEmpty();
    assertThat(words(second)).contains("second");
    assertThat(journal.shared(haru.id(), id -> false))
        .extracting(CheckIn::words)
        .containsOnly(Optional.empty());
    consents.takeBack(haru, Topic.CHECK_IN_WORDS, Optional.of(second.value()));
    assertThat(wordsAlone()).containsExactly(true, true);
    assertThat(words(second)).isEmpty();
  }

  @Test
  void keepsTheSameCheckInOnce() {
    CheckInId id = new CheckInId(UUID.randomUUID());
    keep(id, "first");
    keep(id, "again");
    assertThat(journal.own(haru)).extracting(CheckIn::words).containsExactly(Optional.of("first"));
  }

  @Test
  void keepsAFormThatWasChangedAfterGoingBackAsOneOfItsOwn() {
    CheckInId id = new CheckInId(UUID.randomUUID());
    journal.keep(haru, said(id, "first"));
    journal.keep(haru, said(id, "first"));
    journal.keep(haru, said(id, "second"));
    assertThat(journal.own(haru))
        .extracting(each -> each.words().orElse(""))
        .containsExactlyInAnyOrder("first", "second");
  }

  @Test
  void givesWordsThatWereOpenedByThemselvesWithoutTheAnswers() {
    CheckInId id = keep("slept well");
    consents.give(haru, Topic.CHECK_IN_WORDS, Optional.of(id.value()), mori.id());
    assertThat(journal.shared(haru.id(), each -> true)).isEmpty();
    assertThat(journal.sharedWords(haru.id(), id::equals))
        .extracting(CheckIn::words)
        .containsExactly(Optional.of("slept well"));
  }

  @Test
  void takesOutOnlyOnesOwnAndClosesItsWords() {
    CheckInId id = keep("slept well");
    consents.give(haru, Topic.CHECK_IN_WORDS, Optional.of(id.value()), mori.id());
    assertThat(journal.takeOut(TestPeople.person(house), id.value())).isFalse();
    assertThat(journal.own(haru)).hasSize(1);
    assertThat(journal.takeOut(haru, id.value())).isTrue();
    assertThat(journal.own(haru)).isEmpty();
    assertThat(consents.open(haru.id())).isEmpty();
  }

  @Test
  void keepsAnUnfinishedCheckInWithTheItemsThatWereAsked() {
    draft().keep(haru, Map.of("id", UUID.randomUUID().toString(), "asked-1", ""));
    assertThat(house.get(Unsent.class).of(haru, TodayPage.FORM)).isEmpty();
    draft().keep(haru, fields("half a thought"));
    Map<String, String> kept = house.get(Unsent.class).of(haru, TodayPage.FORM).orElseThrow();
    CheckInForm again = CheckInForm.of(kept, house.get(CheckInCard.class).card());
    assertThat(again.words()).isEqualTo("half a thought");
    assertThat(again.asked()).containsExactly(1, 2, 3);
    assertThat(again.chosen()).containsExactlyInAnyOrderEntriesOf(Map.of(1, "3", 2, "skip"));
  }

  @Test
  void forgetsAnErasedPersonAndNobodyElse() {
    keep("slept well");
    Viewer.Person sora = TestPeople.person(house);
    journal.keep(sora.id(), said(new CheckInId(UUID.randomUUID()), "hers"));
    house.publish(new AccountErased(haru.id()));
    assertThat(rows()).isEmpty();
    assertThat(journal.own(sora)).hasSize(1);
  }

  @Test
  void asksThreeItemsInTurnUntilEachWasAsked() {
    Set<Integer> asked = new HashSet<>();
    for (int time = 0; time < 4; time++) {
      List<Integer> next = journal.next(haru.id());
      assertThat(next).hasSize(3).noneMatch(asked::contains);
      asked.addAll(next);
      keep("time " + time);
    }
    assertThat(asked).hasSize(12);
    assertThat(journal.next(haru.id())).containsExactly(1, 2, 3);
  }

  @Test
  void givesBackWordsThatAreTooLong() {
    JournalController controller = controller();
    String words = "a".repeat(CheckInForm.LONGEST) + "the end";
    var visit = TestVisits.signedIn(Language.EN, "/room/check-ins");
    TodayPage page = (TodayPage) controller.keep(haru, visit, fields(words));
    assertThat(page.status()).isEqualTo(422);
    assertThat(TestPages.html(page))
        .contains(visit.text(CheckInForm.Trouble.TOO_LONG.key()))
        .contains("the end</textarea>")
        .containsPattern("value=\"3\"[^>]* checked");
    assertThat(journal.own(haru)).isEmpty();
  }

  @Test
  void forgetsTheDraftOfWhatWasSent() {
    JournalController controller = controller();
    draft().keep(haru, fields("half a thought"));
    var visit = TestVisits.signedIn(Language.JA, "/room/check-ins");
    assertThat(controller.keep(haru, visit, fields("a thought")))
        .isEqualTo(new Redirect("/room?kept=true"));
    assertThat(journal.own(haru)).hasSize(1);
    assertThat(house.get(Unsent.class).of(haru, TodayPage.FORM)).isEmpty();
  }

  private DraftKeeper draft() {
    return new JournalLinks().checkInDraft(house.get(Unsent.class), house.get(CheckInCard.class));
  }

  private JournalController controller() {
    return new JournalController(
        journal,
        house.get(CheckInCard.class),
        house.get(Unsent.class),
        house.get(Steps.class),
        house.get(Notices.class));
  }

  private CheckInId keep(String words) {
    return keep(new CheckInId(UUID.randomUUID()), words);
  }

  private CheckInId keep(CheckInId id, String words) {
    journal.keep(haru.id(), said(id, words));
    return id;
  }

  private RecordCheckIn said(CheckInId id, String words) {
    Answers answers =
        Answers.of(journal.card(), Map.of(1, new Answer.Given(3), 2, new Answer.Skipped()));
    return new RecordCheckIn(id, answers, Optional.of(words), Optional.empty());
  }

  private static Map<String, String> fields(String words) {
    return Map.of(
        "id",
        UUID.randomUUID().toString(),
        "asked-1",
        "",
        "asked-2",
        "",
        "asked-3",
        "",
        "item-1",
        "3",
        "item-2",
        "skip",
        "words",
        words);
  }

  private List<SealedCheckIn> rows() {
    return house.get(CheckIns.class).of(haru.id());
  }

  private List<Boolean> answersAlone() {
    return rows().stream().map(row -> Vault.alone(row.answers())).toList();
  }

  private List<Boolean> wordsAlone() {
    return rows().stream().map(row -> Vault.alone(row.words().orElseThrow())).toList();
  }

  private Optional<String> words(CheckInId id) {
    return journal.shared(haru.id(), each -> true).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .flatMap(CheckIn::words);
  }
}
