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
import java.util.Set;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Language;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of the boards promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class VerandaRowsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T09:00:00.123Z");
  private static final Outlook ALL = new Outlook.All();
  private static final StaffId HOSHI = new StaffId(UUID.randomUUID());

  Path folder;
  private TestHouse house;
  private BoardRows boards;
  private ThreadRows threads;
  private PostRows posts;
  private VoiceRows voices;

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
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void keepsABoardWithItsWordsAndClosesIt() {
    BoardId id = board();
    house.write(
        () ->
            boards.addWords(
                id, new BoardRows.Sealed("en", bytes("t"), bytes("a"), Optional.empty())));
    assertThat(boards.words(id)).extracting(BoardRows.Sealed::language).containsExactly("en");
    assertThat(boards.find(id).orElseThrow().closedAt()).isEmpty();
    assertThat(house.write(() -> boards.close(id, Optional.of(NOW)))).isTrue();
    assertThat(boards.find(id).orElseThrow().closedAt()).contains(NOW);
    assertThat(house.write(() -> boards.close(new BoardId(UUID.randomUUID()), Optional.empty())))
        .isFalse();
    assertThat(boards.all()).extracting(BoardRows.Row::id).contains(id);
  }

  @Test
  void keepsTheHoursThatWereSaidLast() {
    house.write(() -> boards.sayHours(new BoardRows.Hours("en", bytes("at noon"), HOSHI), NOW));
    house.write(() -> boards.sayHours(new BoardRows.Hours("en", bytes("at six"), HOSHI), NOW));
    assertThat(boards.hours("en").orElseThrow().words()).asString(UTF_8).isEqualTo("at six");
    assertThat(boards.hours("ja")).isEmpty();
    house.write(() -> boards.forgetHours("en"));
    assertThat(boards.hours("en")).isEmpty();
  }

  @Test
  void givesPlacesOneAfterTheOtherAndOrdersThreadsByTheLast() {
    BoardId board = board();
    Author haru = author();
    VoiceId voice = voice(haru);
    ThreadId first = thread(board, voice);
    ThreadId second = thread(board, voice);
    assertThat(threads.of(board, 0, 20)).as("what does not stand").isEmpty();
    show(first, first.value(), board, voice);
    house.write(() -> threads.nextPlace(second, NOW.plusSeconds(5)));
    assertThat(threads.of(board, 0, 20))
        .extracting(SealedThread::id)
        .containsExactly(second, first);
    PostId follows = show(first, UUID.randomUUID(), board, voice);
    assertThat(posts.at(first, new PostRows.Span(1, 20), ALL))
        .extracting(SealedPost::id)
        .containsExactly(new PostId(first.value()), follows);
    assertThat(posts.at(first, new PostRows.Span(2, 20), ALL)).hasSize(1);
    assertThat(posts.standing(board, ALL, new OutlookRows.Some(0, 10))).hasSize(2);
    assertThat(threads.find(first).orElseThrow().places()).isEqualTo(2);
    assertThat(threads.among(Set.of(first, second))).hasSize(2);
  }

  @Test
  void showsThatATitleIsHiddenWithItsFirstPost() {
    BoardId board = board();
    VoiceId voice = voice(author());
    ThreadId id = thread(board, voice);
    show(id, id.value(), board, voice);
    assertThat(threads.find(id).orElseThrow().hidden()).isFalse();
    house.write(() -> posts.state(new PostId(id.value()), PostState.HIDDEN));
    assertThat(threads.find(id).orElseThrow().hidden()).isTrue();
    assertThat(posts.standing(board, ALL, new OutlookRows.Some(0, 10))).isEmpty();
  }

  @Test
  void knowsWhatWaitsAndWhatIsDue() {
    BoardId board = board();
    VoiceId voice = voice(author());
    ThreadId thread = thread(board, voice);
    PostId held = add(post(thread, UUID.randomUUID(), board, voice));
    SealedPost later =
        new SealedPost(
            new PostId(UUID.randomUUID()),
            thread,
            board,
            Optional.empty(),
            Optional.of(voice),
            PostState.LATER,
            Optional.of(bytes("w")),
            Optional.of(bytes("n")),
            NOW,
            Optional.of(NOW.plusSeconds(900)));
    add(later);
    assertThat(posts.held(1_000))
        .extracting(SealedPost::id)
        .contains(held)
        .doesNotContain(later.id());
    assertThat(posts.due(NOW.plusSeconds(899)))
        .extracting(SealedPost::id)
        .doesNotContain(later.id());
    assertThat(posts.due(NOW.plusSeconds(900))).extracting(SealedPost::id).contains(later.id());
    assertThat(posts.find(later.id()).orElseThrow().sendAt()).contains(NOW.plusSeconds(900));
    assertThat(house.write(() -> posts.add(later))).as("kept twice").isFalse();
  }

  @Test
  void knowsHowMuchAnAuthorWroteLatelyAndWhere() {
    BoardId board = board();
    Author haru = author();
    VoiceId voice = voice(haru);
    ThreadId thread = thread(board, voice);
    PostId first = show(thread, thread.value(), board, voice);
    show(thread, UUID.randomUUID(), board, voice);
    show(thread, UUID.randomUUID(), board, voice(author()));
    Instant before = NOW.minusSeconds(1);
    assertThat(posts.since(haru, before, Optional.empty()).getFirst().id()).isEqualTo(first);
    assertThat(posts.since(haru, before, Optional.of(thread))).hasSize(2);
    Writers writers = new Writers(house.get(DSLContext.class));
    assertThat(writers.lately(haru, before, List.of("PLAIN")).many()).isEqualTo(2);
    assertThat(writers.lately(haru, NOW, List.of("PLAIN")).last()).isEmpty();
    assertThat(writers.lately(haru, before, List.of("QUIET")).many()).isZero();
    assertThat(writers.oldest(haru, before, List.of("PLAIN"), 2)).contains(NOW);
  }

  @Test
  void findsWhatIsOfAnAuthorUnderEveryNameAndEmptiesIt() {
    BoardId board = board();
    Author haru = author();
    Author other = author();
    VoiceId name = voice(haru);
    ThreadId thread = thread(board, name);
    VoiceId none = new VoiceId(UUID.randomUUID());
    house.write(() -> voices.add(none, haru, Optional.of(thread), Optional.empty()));
    assertThat(voices.find(haru, Optional.empty())).contains(name);
    assertThat(voices.find(haru, Optional.of(thread))).contains(none);
    assertThat(voices.find(other, Optional.of(thread))).isEmpty();
    assertThat(voices.author(none)).contains(haru);
    PostId one = show(thread, thread.value(), board, name);
    PostId two = show(thread, UUID.randomUUID(), board, none);
    PostId his = show(thread, UUID.randomUUID(), board, voice(other));
    assertThat(posts.of(haru, 0, 10))
        .extracting(SealedPost::id)
        .containsExactlyInAnyOrder(one, two);
    assertThat(posts.isOf(one, haru)).isTrue();
    assertThat(posts.isOf(his, haru)).isFalse();
    house.write(
        () -> {
          threads.emptyTitles(haru);
          posts.emptyAll(haru);
          voices.removeAll(haru);
        });
    assertThat(threads.find(thread).orElseThrow().title()).isEmpty();
    assertThat(posts.at(thread, new PostRows.Span(1, 20), ALL))
        .extracting(SealedPost::state)
        .containsExactly(PostState.EMPTY, PostState.EMPTY, PostState.SHOWN);
    assertThat(voices.of(haru)).isEmpty();
    assertThat(posts.find(his).orElseThrow().words()).isPresent();
  }

  @Test
  void keepsQuietForOneReaderOnly() {
    VoiceId voice = voice(author());
    byte[] reader = author().lookup();
    house.write(() -> voices.keepQuiet(reader, voice));
    house.write(() -> voices.keepQuiet(reader, voice));
    assertThat(voices.quiet(reader)).containsExactly(voice);
    assertThat(voices.quiet(author().lookup())).isEmpty();
    assertThat(house.write(() -> voices.hearAgain(reader, voice))).isTrue();
    assertThat(house.write(() -> voices.hearAgain(reader, voice))).isFalse();
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

  private PostId show(ThreadId thread, UUID id, BoardId board, VoiceId voice) {
    PostId post = add(post(thread, id, board, voice));
    house.write(() -> posts.show(post, threads.nextPlace(thread, NOW), NOW));
    return post;
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

  private static Author author() {
    return new Author(new SecureRandom().generateSeed(32));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
