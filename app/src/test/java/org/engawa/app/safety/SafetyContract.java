// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.ReceiptWords;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Answering;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.MarkedItemAnswered;
import org.engawa.app.answering.Sheet;
import org.engawa.app.answering.SheetId;
import org.engawa.app.draft.Unsent;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;
import org.engawa.app.veranda.VoiceForgotten;
import org.engawa.app.veranda.WorryReported;
import org.engawa.app.veranda.WorryReported.What;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the queue promises on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SafetyContract {

  static final String[] FEATURES =
      "vault account staffing consent draft drawer answering arrival veranda safety"
          .replaceAll("\\b(?=\\w)", "org.engawa.app.")
          .split(" ");

  private final Viewer.Staff mori = TestPeople.staff(Role.SUPPORTER);
  private final Viewer.Staff ishi = TestPeople.staff(Role.LEAD);
  private TestHouse house;
  private SafetyQueue queue;
  private AskedToRead asked;
  private Viewer.Person haru;

  abstract TestHouse open(Path folder);

  @BeforeAll
  void enter(@TempDir Path folder) {
    house = open(folder);
    queue = house.get(SafetyQueue.class);
    asked = house.get(AskedToRead.class);
  }

  @AfterAll
  void leave() {
    house.close();
  }

  @BeforeEach
  void comeIn() {
    haru = TestPeople.person(house);
  }

  @Test
  void keepsWhatAPersonWantsToHaveReadOnce() {
    EntryId id = EntryId.random();
    asked.ask(haru, id, "a heavy night");
    asked.ask(haru, id, "a heavy night");
    assertThat(asked.own(haru))
        .extracting(AskedToRead.Asked::words)
        .containsExactly("a heavy night");
    assertThat(of(QueueWord.URGENT)).contains(id);
    Viewer.Person sora = TestPeople.person(house);
    asked.ask(sora, id, "another night");
    assertThat(asked.own(haru)).hasSize(1);
    assertThat(asked.own(sora))
        .extracting(AskedToRead.Asked::words)
        .containsExactly("another night");
  }

  @Test
  void givesAWordBackUntilSomebodyTakesIt() {
    EntryId id = asks("snow");
    Viewer.Person sora = TestPeople.person(house);
    assertThat(asked.takeBack(sora, id)).isFalse();
    assertThat(asked.own(haru)).extracting(AskedToRead.Asked::free).containsExactly(true);
    assertThat(asked.takeBack(haru, id)).isTrue();
    assertThat(asked.takeBack(haru, id)).isFalse();
    assertThat(asked.own(haru)).isEmpty();
    assertThat(of(QueueWord.URGENT)).doesNotContain(id);
    assertThatThrownBy(() -> queue.open(mori, id)).isInstanceOf(NotThere.class);
    EntryId taken = asks("rain");
    queue.act(mori, taken, new Doing.Take());
    assertThat(asked.takeBack(haru, taken)).isFalse();
    queue.act(mori, taken, new Doing.LayBack());
    assertThat(asked.takeBack(haru, taken)).as("somebody has had it").isFalse();
    assertThat(asked.own(haru)).extracting(AskedToRead.Asked::free).containsExactly(false);
  }

  @Test
  void showsAnEntryOnlyToThoseWhoAnswer() {
    EntryId id = asks("snow");
    assertThat(queue.open(mori, id).words()).contains("snow");
    for (Role role : List.of(Role.OPERATOR, Role.RESEARCHER, Role.PEER_SUPPORTER)) {
      Viewer.Staff other = TestPeople.staff(role);
      assertThatThrownBy(() -> queue.open(other, id)).isInstanceOf(NotThere.class);
      assertThatThrownBy(() -> queue.act(other, id, new Doing.Take())).isInstanceOf(NotThere.class);
    }
  }

  @Test
  void lieInOneHandAtATime() {
    EntryId id = asks("snow");
    assertThat(queue.act(ishi, id, new Doing.Answer("too early"))).isFalse();
    assertThat(queue.act(mori, id, new Doing.Take())).isTrue();
    assertThat(queue.act(ishi, id, new Doing.Take())).isFalse();
    assertThat(queue.act(ishi, id, new Doing.Answer("not mine"))).isFalse();
    assertThat(queue.act(mori, id, new Doing.HandOver(ishi.id(), "please look"))).isTrue();
    assertThat(queue.act(mori, id, new Doing.Close("no"))).isFalse();
    assertThat(queue.act(mori, id, new Doing.LayBack())).isTrue();
    assertThat(queue.act(mori, id, new Doing.LayBack())).isFalse();
    assertThat(queue.act(mori, id, new Doing.Take())).isTrue();
    assertThat(queue.open(ishi, id).acts())
        .extracting(SealedAct::kind)
        .containsExactly(
            SealedAct.Kind.TOOK,
            SealedAct.Kind.HANDED,
            SealedAct.Kind.LAID_BACK,
            SealedAct.Kind.TOOK);
  }

  @Test
  void bringsAnswersToTheirPersonAndNothingElse() {
    EntryId id = asks("snow");
    queue.act(mori, id, new Doing.Take());
    queue.act(mori, id, new Doing.Answer("I read it, and I am here."));
    queue.act(mori, id, new Doing.Plan(LocalDate.of(2026, 12, 1), "write again"));
    queue.act(mori, id, new Doing.Move(QueueWord.ROUTINE));
    assertThat(of(QueueWord.ROUTINE)).contains(id);
    assertThat(queue.planned()).extracting(SealedAct::entry).contains(id);
    UUID plan = queue.open(mori, id).acts().get(2).id();
    assertThat(queue.act(mori, id, new Doing.Settle(plan))).isTrue();
    assertThat(queue.act(mori, id, new Doing.Settle(plan))).isFalse();
    assertThat(queue.act(mori, id, new Doing.Close("talked"))).isTrue();
    assertThat(queue.act(ishi, id, new Doing.Take())).isFalse();
    assertThat(of(QueueWord.ROUTINE)).doesNotContain(id);
    assertThat(asked.own(haru).getFirst().answers())
        .extracting(AskedToRead.Answer::words)
        .containsExactly("I read it, and I am here.");
  }

  @Test
  void letsMarkedItemsWaitWithoutItemOrAnswer() {
    SheetId sheet = new SheetId(UUID.randomUUID());
    house.publish(new MarkedItemAnswered(haru.id(), sheet, "phq-9"));
    house.publish(new MarkedItemAnswered(haru.id(), sheet, "phq-9"));
    assertThat(asked.own(haru)).extracting(AskedToRead.Asked::words).containsExactly("phq-9");
    assertThat(of(QueueWord.TODAY)).contains(asked.own(haru).getFirst().id());
  }

  @Test
  void hearsOfASheetOnlyWhenItsMarkedItemHasMoreThanTheLowest() {
    Answering answering = house.get(Answering.class);
    answering.keep(haru.id(), sheet(Answers.of(3, 3, 3, 3, 3, 3, 3, 3, 0)));
    assertThat(asked.own(haru)).isEmpty();
    answering.keep(haru.id(), sheet(Answers.of(0, 0, 0, 0, 0, 0, 0, 0, 1)));
    assertThat(asked.own(haru)).extracting(AskedToRead.Asked::words).containsExactly("phq-9");
  }

  @Test
  void letsOnePostWaitOnceAndForgetsItWithItsVoice() {
    OwnerId voice = new OwnerId(UUID.randomUUID());
    house.write(() -> house.get(Vault.class).admit(voice));
    WorryReported worry = new WorryReported(What.POST, UUID.randomUUID(), voice);
    house.publish(worry);
    house.publish(worry);
    List<SealedEntry> waiting =
        queue.waiting(QueueWord.TODAY).stream().filter(it -> it.owner().equals(voice)).toList();
    assertThat(waiting).hasSize(1);
    EntryId id = waiting.getFirst().id();
    queue.act(mori, id, new Doing.Take());
    assertThat(queue.act(mori, id, new Doing.Answer("somebody is here"))).isTrue();
    house.publish(new VoiceForgotten(voice));
    assertThatThrownBy(() -> queue.open(mori, id)).isInstanceOf(NotThere.class);
  }

  @Test
  void forgetsWithItsPerson() {
    EntryId id = asks("snow");
    Unsent unsent = house.get(Unsent.class);
    house.write(() -> house.get(Vault.class).admit(ishi.id().owner()));
    unsent.keep(ishi, EntryPage.FORM, id.value(), Map.of("words-plan", "half"));
    house.publish(new AccountErased(haru.id()));
    assertThat(unsent.of(ishi, EntryPage.FORM, id.value())).isEmpty();
    assertThatThrownBy(() -> queue.open(mori, id)).isInstanceOf(NotThere.class);
    assertThat(asked.own(haru)).isEmpty();
  }

  @Test
  void answersWordsOfTheCrisisPageByTheirReceipt() {
    CrisisWordBook book = house.get(CrisisWordBook.class);
    ReceiptWords receipt = draw();
    assertThat(book.answers(receipt)).isEmpty();
    house.write(() -> book.add("one word", book.lookup(receipt)));
    assertThat(book.answers(receipt).orElseThrow()).isEmpty();
    EntryId id = newestCrisis();
    assertThat(queue.open(mori, id).words()).contains("one word");
    queue.act(mori, id, new Doing.Take());
    queue.act(mori, id, new Doing.Answer("I am here"));
    assertThat(book.answers(receipt).orElseThrow())
        .extracting(AskedToRead.Answer::words)
        .containsExactly("I am here");
    assertThat(book.answers(draw())).isEmpty();
  }

  @Test
  void letsGoOfWhatWasClosedLongAgoAndOfNothingThatIsOpen() {
    CrisisWordBook book = house.get(CrisisWordBook.class);
    ReceiptWords receipt = draw();
    house.write(() -> book.add("one word", book.lookup(receipt)));
    EntryId closed = newestCrisis();
    queue.act(mori, closed, new Doing.Take());
    queue.act(mori, closed, new Doing.Close("done"));
    EntryId open = asks("still here");
    retention(SafetyRetention.KEPT.minusDays(1)).letGo();
    assertThat(queue.open(mori, closed).words()).contains("one word");
    retention(SafetyRetention.KEPT.plusDays(1)).letGo();
    assertThatThrownBy(() -> queue.open(mori, closed)).isInstanceOf(NotThere.class);
    assertThat(house.get(Vault.class).holds(closed.itself())).isFalse();
    assertThat(book.answers(receipt)).isEmpty();
    assertThat(queue.open(mori, open).words()).contains("still here");
  }

  private Sheet sheet(Answers answers) {
    Card card = house.get(Instruments.class).card("phq-9").orElseThrow();
    return new Sheet(
        new SheetId(UUID.randomUUID()),
        card,
        card.key().version(),
        card.coding(),
        Informant.SELF,
        LocalDate.of(2026, 11, 20),
        answers);
  }

  private SafetyRetention retention(Duration later) {
    Instant then = house.get(Clock.class).instant().plus(later);
    return new SafetyRetention(
        house.get(SafetyEntryRows.class),
        house.get(Vault.class),
        house.get(Unsent.class),
        house.get(Transactions.class),
        Clock.fixed(then, ZoneOffset.UTC));
  }

  private EntryId asks(String words) {
    EntryId id = EntryId.random();
    asked.ask(haru, id, words);
    return id;
  }

  private List<EntryId> of(QueueWord word) {
    return queue.waiting(word).stream().map(SealedEntry::id).toList();
  }

  private EntryId newestCrisis() {
    return queue.waiting(QueueWord.URGENT).stream()
        .filter(entry -> entry.origin() == Origin.CRISIS && entry.takenBy().isEmpty())
        .toList()
        .getLast()
        .id();
  }

  private static ReceiptWords draw() {
    return ReceiptWords.draw(Language.EN, new SecureRandom());
  }
}
