// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.engawa.app.TestHouse;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.AgeBand;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.help.Ages;
import org.engawa.app.help.Anonymity;
import org.engawa.app.help.Category;
import org.engawa.app.help.Channel;
import org.engawa.app.help.ChannelKind;
import org.engawa.app.help.ContactBook;
import org.engawa.app.help.ContactDetails;
import org.engawa.app.shell.Language;
import org.engawa.app.talk.Sending;
import org.engawa.app.veranda.BoardId;
import org.engawa.app.veranda.BoardWords;
import org.engawa.app.veranda.Boards;
import org.engawa.app.veranda.Circle;
import org.engawa.app.veranda.OpenBoard;
import org.engawa.app.veranda.Reading;
import org.engawa.app.veranda.Signature;
import org.engawa.app.veranda.TestPosts;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Haru and Kiri, who both write on one board. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtTheBoards {

  static final Duration HOUR = Duration.ofHours(1);

  static final String[] FEATURES = {
    "org.engawa.app.vault",
    "org.engawa.app.account",
    "org.engawa.app.staffing",
    "org.engawa.app.consent",
    "org.engawa.app.draft",
    "org.engawa.app.arrival",
    "org.engawa.app.drawer",
    "org.engawa.app.help",
    "org.engawa.app.veranda",
    "org.engawa.app.talk",
    "org.engawa.app.pen"
  };

  private static final AtomicInteger MADE = new AtomicInteger();

  Path folder;
  TestHouse house;
  Asks asks;
  AskSwitch turn;
  Correspondences correspondences;
  PenLetters letters;
  TestPosts posts;
  Viewer.Staff hoshi;
  BoardId board;
  Viewer.Person haru;
  Viewer.Person kiri;
  UUID post;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    asks = house.get(Asks.class);
    turn = house.get(AskSwitch.class);
    correspondences = house.get(Correspondences.class);
    letters = house.get(PenLetters.class);
    posts = new TestPosts(house);
    hoshi = works(Role.MODERATOR);
    ContactBook contacts = house.get(ContactBook.class);
    for (Category category : List.of(Category.EMERGENCY, Category.CRISIS)) {
      contacts.verify(contacts.add(contact(category)), "Ishi", Duration.ofDays(30));
    }
    board = board(Circle.ADULTS);
  }

  @BeforeEach
  void sit() {
    haru = person(Optional.of(AgeBand.FROM_18_TO_24));
    kiri = person(Optional.of(AgeBand.FROM_25_TO_39));
    post = says(kiri, board, Signature.NICKNAME);
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  Viewer.Staff works(Role role) {
    var id =
        house
            .get(Accounts.class)
            .admitStaff(
                "Hoshi " + MADE.incrementAndGet(), Set.of(role), "a quiet sea", new byte[20]);
    return new Viewer.Staff(id, Set.of(role));
  }

  Viewer.Person person(Optional<AgeBand> age) {
    Accounts.NewPerson admitted =
        house.get(Accounts.class).admitPerson(Language.EN, "Reed " + MADE.incrementAndGet(), age);
    return new Viewer.Person(admitted.id(), Optional.empty());
  }

  Viewer.Person adult() {
    return person(Optional.of(AgeBand.FROM_40_TO_64));
  }

  BoardId board(Circle circle) {
    Map<Language, BoardWords> words =
        Arrays.stream(Language.values())
            .collect(toMap(each -> each, each -> new BoardWords("A bench", "To sit on.")));
    return house
        .get(Boards.class)
        .open(hoshi, new OpenBoard(circle, Reading.NICKNAMES, words))
        .orElseThrow();
  }

  /** Begins a thread that stands. */
  UUID says(Viewer.Person who, BoardId where, Signature signature) {
    return posts.begins(who, where, signature);
  }

  /** Kiri says yes to Haru. */
  CorrespondenceId begun() {
    turn.turnOn(kiri);
    assertThat(asks.ask(haru, post, Signature.NICKNAME)).isEqualTo(new Asked.OnItsWay());
    return asks.answer(kiri, asks.to(kiri).getFirst().id(), Answer.YES).orElseThrow();
  }

  static WritePenLetter letter(String words, Sending sending) {
    return new WritePenLetter(new PenLetterId(UUID.randomUUID()), words, sending);
  }

  PenLetterId sends(Viewer.Person who, CorrespondenceId to, String words) {
    WritePenLetter said = letter(words, Sending.AT_ONCE);
    assertThat(letters.write(who, to, said)).isEqualTo(new Penned.OnItsWay());
    return said.id();
  }

  /** What stands on somebody's page. */
  List<String> reads(Viewer.Person who, CorrespondenceId in) {
    return letters.of(who, correspondences.at(who, in)).stream().map(PenLetter::words).toList();
  }

  /** Time passes: whatever was asked, written and ended lies further back. */
  void pass(Duration time) {
    long micros = time.toNanos() / 1_000;
    house.write(
        () -> {
          for (Table<?> table : org.engawa.schema.DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (table.getName().matches("pen_.*|board_post|writing_pause|writer")) {
              table
                  .fieldStream()
                  .filter(field -> field.getType().equals(Instant.class))
                  .forEach(field -> back(table, field, micros));
            }
          }
        });
  }

  private void back(Table<?> table, Field<?> at, long micros) {
    Field<Long> number = DSL.field(at.getQualifiedName(), Long.class);
    house
        .get(DSLContext.class)
        .update(table)
        .set(DSL.field(DSL.name(at.getName()), Long.class), number.minus(micros))
        .execute();
  }

  private static ContactDetails contact(Category category) {
    Channel phone = new Channel(ChannelKind.TELEPHONE, "000-0000-0000", "at noon", "", false);
    return new ContactDetails(
        "jp",
        Set.of(Language.EN, Language.JA),
        category,
        "Day line",
        List.of(phone),
        Ages.ALL,
        Anonymity.ANONYMOUS,
        true,
        "https://example.org/about");
  }
}
