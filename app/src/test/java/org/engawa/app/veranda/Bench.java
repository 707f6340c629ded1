// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static java.util.stream.Collectors.toMap;
import static org.engawa.schema.Tables.ARRIVAL_HOURS;
import static org.engawa.schema.Tables.BOARD;
import static org.engawa.schema.Tables.BOARD_POST;
import static org.engawa.schema.Tables.BOARD_THREAD;
import static org.engawa.schema.Tables.SERVICE_CONTACT;
import static org.engawa.schema.Tables.WRITER;
import static org.engawa.schema.Tables.WRITING_PAUSE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.AgeBand;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.help.Ages;
import org.engawa.app.help.Anonymity;
import org.engawa.app.help.Category;
import org.engawa.app.help.Channel;
import org.engawa.app.help.ChannelKind;
import org.engawa.app.help.ContactBook;
import org.engawa.app.help.ContactDetails;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Transactions;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationContext;

/** A house with a bench to sit on: boards, contacts that are checked, and people who write. */
final class Bench {

  private static final AtomicInteger MADE = new AtomicInteger();

  private final ApplicationContext house;
  final Boards boards;
  final Posting posting;
  final Moderation moderation;
  final Viewer.Staff hoshi;

  Bench(ApplicationContext house) {
    this.house = house;
    boards = get(Boards.class);
    posting = get(Posting.class);
    moderation = get(Moderation.class);
    String password = "a quiet morning by the sea";
    StaffId id =
        get(Accounts.class)
            .admitStaff(
                "Hoshi " + MADE.incrementAndGet(), Set.of(Role.MODERATOR), password, new byte[20]);
    hoshi = new Viewer.Staff(id, Set.of(Role.MODERATOR));
    if (!boards.standInSome()) {
      check();
    }
  }

  <T> T get(Class<T> type) {
    return house.getBean(type);
  }

  void write(Runnable work) {
    get(Transactions.class).write(work);
  }

  void publish(Object event) {
    write(() -> house.publishEvent(event));
  }

  /** Somebody checks the crisis contacts. */
  void check() {
    ContactBook contacts = get(ContactBook.class);
    for (Category category : List.of(Category.EMERGENCY, Category.CRISIS)) {
      contacts.verify(contacts.add(contact(category)), "Ishi", Duration.ofDays(30));
    }
  }

  BoardId board(Circle circle, Reading reading) {
    return boards.open(hoshi, wish(circle, reading)).orElseThrow();
  }

  static OpenBoard wish(Circle circle, Reading reading) {
    Map<Language, BoardWords> words =
        Arrays.stream(Language.values())
            .collect(toMap(each -> each, each -> new BoardWords("A bench", "To sit on.")));
    return new OpenBoard(circle, reading, words);
  }

  Viewer.Person person(Optional<AgeBand> age) {
    Accounts.NewPerson admitted =
        get(Accounts.class).admitPerson(Language.EN, "Haru " + MADE.incrementAndGet(), age);
    return new Viewer.Person(admitted.id(), Optional.empty());
  }

  Viewer.Person adult() {
    return person(Optional.of(AgeBand.FROM_25_TO_39));
  }

  /** Somebody whose first three posts were read. */
  Viewer.Person known() {
    Viewer.Person person = adult();
    write(
        () -> {
          Writers writers = get(Writers.class);
          Author author = get(Voices.class).author(person.id());
          writers.hold(author, get(Clock.class).instant());
          for (int i = 0; i < Writers.READ_FIRST; i++) {
            writers.oneWasRead(author);
          }
        });
    return person;
  }

  static WritePost begins(BoardId board, String words) {
    return new WritePost(
        new PostId(UUID.randomUUID()),
        new Spot.Begins(board, "The sea"),
        Signature.NICKNAME,
        words,
        "",
        Sending.AT_ONCE);
  }

  static WritePost follows(ThreadId thread, String words) {
    return new WritePost(
        new PostId(UUID.randomUUID()),
        new Spot.Follows(thread),
        Signature.NICKNAME,
        words,
        "",
        Sending.AT_ONCE);
  }

  /** Time passes: whatever was written lies further back. */
  void pass(Duration time) {
    long micros = time.toNanos() / 1_000;
    DSLContext dsl = get(DSLContext.class);
    write(
        () -> {
          back(dsl, BOARD_POST, BOARD_POST.WRITTEN_AT, micros);
          back(dsl, BOARD_POST, BOARD_POST.SHOWN_AT, micros);
          back(dsl, BOARD_POST, BOARD_POST.SEND_AT, micros);
          back(dsl, BOARD_THREAD, BOARD_THREAD.LAST_AT, micros);
          back(dsl, ARRIVAL_HOURS, ARRIVAL_HOURS.SINCE_AT, micros);
          back(dsl, BOARD_POST, BOARD_POST.ENDS_AT, micros);
          back(dsl, BOARD, BOARD.NIGHT_ENDS_AT, micros);
          back(dsl, WRITER, WRITER.BEGUN_AT, micros);
          back(dsl, WRITING_PAUSE, WRITING_PAUSE.UNTIL_AT, micros);
          back(dsl, SERVICE_CONTACT, SERVICE_CONTACT.EXPIRES_AT, micros);
          back(dsl, SERVICE_CONTACT, SERVICE_CONTACT.VERIFIED_AT, micros);
        });
  }

  private static void back(DSLContext dsl, Table<?> table, Field<Instant> at, long micros) {
    Field<Long> number = DSL.field(at.getQualifiedName(), Long.class);
    dsl.update(table)
        .set(DSL.field(DSL.name(at.getName()), Long.class), number.minus(micros))
        .execute();
  }

  SealedPost row(PostId id) {
    return get(PostRows.class).find(id).orElseThrow();
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
