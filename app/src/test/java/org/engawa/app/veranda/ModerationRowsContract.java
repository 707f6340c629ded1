// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Language;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of moderation promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ModerationRowsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T09:00:00.123Z");
  private static final StaffId HOSHI = new StaffId(UUID.randomUUID());

  Path folder;
  private TestHouse house;
  private BoardRows boards;
  private ThreadRows threads;
  private PostRows posts;
  private VoiceRows voices;
  private Writers writers;
  private ActRows acts;
  private ReportRows reports;
  private ThreadNotes notes;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    DSLContext dsl = house.get(DSLContext.class);
    boards = new BoardRows(dsl);
    threads = new ThreadRows(dsl);
    posts = new PostRows(dsl);
    voices = new VoiceRows(dsl);
    writers = new Writers(dsl);
    acts = new ActRows(dsl);
    reports = new ReportRows(dsl);
    notes = new ThreadNotes(dsl);
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void remembersHowThePauseOfTheBoardsStands() {
    PauseTurns turns = new PauseTurns(house.get(DSLContext.class));
    assertThat(turns.now()).isEqualTo(Paused.NOTHING);
    StaffId hoshi = new StaffId(UUID.randomUUID());
    house.write(() -> turns.add(Paused.THREADS, hoshi, Instant.parse("2026-11-03T09:00:00Z")));
    house.write(() -> turns.add(Paused.POSTS, hoshi, Instant.parse("2026-11-03T10:00:00Z")));
    assertThat(turns.now()).isEqualTo(Paused.POSTS);
  }

  @Test
  void pausesUntilThenOrUntilItIsLifted() {
    BoardId board = board();
    Author haru = author();
    VoiceId voice = voice(haru);
    PostId post = add(post(thread(board, voice), UUID.randomUUID(), board, voice));
    UUID act = act(post, Act.PAUSE);
    house.write(() -> writers.pause(act, haru, NOW.plusSeconds(60)));
    assertThat(writers.pausedUntil(haru, NOW)).contains(NOW.plusSeconds(60));
    assertThat(writers.pausedUntil(haru, NOW.plusSeconds(60))).isEmpty();
    assertThat(writers.pausedUntil(author(), NOW)).isEmpty();
    assertThat(house.write(() -> writers.lift(List.of(act), NOW))).isTrue();
    assertThat(writers.pausedUntil(haru, NOW)).isEmpty();
    assertThat(house.write(() -> writers.lift(List.of(act), NOW))).isFalse();
    house.write(() -> writers.remove(haru));
    assertThat(house.write(() -> writers.hold(haru, NOW)).toRead()).isEqualTo(3);
  }

  @Test
  void countsDownWhatIsReadFirstAndStartsAgain() {
    Author haru = author();
    assertThat(house.write(() -> writers.hold(haru, NOW)).toRead()).isEqualTo(3);
    for (int i = 0; i < 5; i++) {
      house.write(() -> writers.oneWasRead(haru));
    }
    Writers.Writer read = house.write(() -> writers.hold(haru, NOW.plusSeconds(60)));
    assertThat(read).isEqualTo(new Writers.Writer(0, NOW));
    house.write(() -> writers.readFirst(haru));
    assertThat(house.write(() -> writers.hold(haru, NOW)).toRead()).isEqualTo(3);
  }

  @Test
  void writesDownWhatWasDoneAndWhoLooked() {
    BoardId board = board();
    Author haru = author();
    VoiceId voice = voice(haru);
    PostId post = add(post(thread(board, voice), UUID.randomUUID(), board, voice));
    act(post, Act.HIDE);
    house.write(() -> acts.looked(post, HOSHI, NOW));
    house.write(() -> acts.looked(post, HOSHI, NOW.plusSeconds(1)));
    assertThat(acts.looks(List.of(post)))
        .containsExactly(new ActRows.Looked(post, HOSHI, NOW.plusSeconds(1)));
    assertThat(acts.of(List.of(post))).extracting(ActRows.Row::kind).containsExactly(Act.HIDE);
    house.write(() -> acts.emptyWords(haru));
    assertThat(acts.of(List.of(post)).getFirst().words()).isEmpty();
  }

  @Test
  void settlesReportsAndForgetsWhoAsked() {
    BoardId board = board();
    VoiceId voice = voice(author());
    PostId post = add(post(thread(board, voice), UUID.randomUUID(), board, voice));
    PersonId sora = new PersonId(UUID.randomUUID());
    ReportRows.Report report =
        new ReportRows.Report(
            UUID.randomUUID(),
            post,
            Optional.of(sora),
            Concern.HURTS,
            Optional.of(bytes("w")),
            NOW);
    house.write(() -> reports.add(report));
    house.write(() -> reports.add(report));
    assertThat(reports.of(post)).hasSize(1);
    assertThat(reports.open(1_000)).extracting(ReportRows.Report::post).contains(post);
    assertThat(reports.settled(sora, 10)).isEmpty();
    house.write(() -> reports.settle(post, NOW));
    assertThat(reports.open(1_000)).extracting(ReportRows.Report::post).doesNotContain(post);
    house.write(() -> reports.forget(sora));
    assertThat(reports.of(post).getFirst().by()).isEmpty();
    assertThat(reports.of(post).getFirst().words()).isEmpty();
  }

  @Test
  void keepsNotesOfStaffTheOldestFirst() {
    BoardId board = board();
    ThreadId thread = thread(board, voice(author()));
    ThreadNotes.Row later = note("later", NOW.plusSeconds(1));
    house.write(() -> notes.add(thread, later));
    house.write(() -> notes.add(thread, note("earlier", NOW)));
    house.write(() -> notes.add(thread, later));
    assertThat(notes.of(thread))
        .extracting(row -> new String(row.words(), UTF_8))
        .containsExactly("earlier", "later");
  }

  private BoardId board() {
    BoardId id = new BoardId(UUID.randomUUID());
    BoardWords words = new BoardWords("t", "a");
    OpenBoard wish =
        new OpenBoard(
            Circle.ADULTS, Reading.EVERYBODY, Map.of(Language.EN, words, Language.JA, words));
    house.write(() -> boards.add(id, wish, HOSHI, NOW));
    return id;
  }

  private ThreadId thread(BoardId board, VoiceId voice) {
    ThreadId id = new ThreadId(UUID.randomUUID());
    SealedThread row =
        new SealedThread(
            id,
            board,
            Optional.of(voice),
            Optional.of(bytes("title")),
            Signature.NICKNAME,
            0,
            Optional.empty(),
            false,
            false);
    house.write(() -> threads.add(row, NOW));
    return id;
  }

  private PostId add(SealedPost post) {
    assertThat(house.write(() -> posts.add(post))).isTrue();
    return post.id();
  }

  private static SealedPost post(ThreadId thread, UUID id, BoardId board, VoiceId voice) {
    return new SealedPost(
        new PostId(id),
        thread,
        board,
        Optional.empty(),
        Optional.of(voice),
        PostState.HELD,
        Optional.of(bytes("words")),
        Optional.empty(),
        NOW,
        Optional.empty());
  }

  private VoiceId voice(Author author) {
    VoiceId id = new VoiceId(UUID.randomUUID());
    house.write(() -> voices.add(id, author, Optional.empty(), Optional.of(bytes("Haru"))));
    return id;
  }

  private UUID act(PostId post, Act kind) {
    UUID id = UUID.randomUUID();
    ActRows.Row row =
        new ActRows.Row(
            id, post, kind, HOSHI, NOW, Optional.empty(), Optional.of(bytes("because")));
    house.write(() -> acts.add(row));
    return id;
  }

  private static ThreadNotes.Row note(String words, Instant at) {
    return new ThreadNotes.Row(UUID.randomUUID(), HOSHI, at, bytes(words));
  }

  private static Author author() {
    byte[] lookup = new byte[32];
    new SecureRandom().nextBytes(lookup);
    return new Author(lookup);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
