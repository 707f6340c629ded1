// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Language;
import org.jooq.DSLContext;
import org.jooq.conf.ParamType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What boards that come at hours promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OutlookRowsContract {

  private static final Instant NINE = Instant.parse("2026-11-03T00:00:00Z");
  private static final OutlookRows.Some ALL = new OutlookRows.Some(0, 20);

  Path folder;
  private TestHouse house;
  private DSLContext dsl;
  private OutlookRows rows;
  private ThreadRows threads;
  private PostRows posts;
  private BoardId board;
  private VoiceId harus;
  private VoiceId soras;
  private Outlook.Until haru;

  abstract TestHouse open();

  abstract String plan(DSLContext dsl, String asked);

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    dsl = house.get(DSLContext.class);
    rows = new OutlookRows(dsl);
    threads = new ThreadRows(dsl);
    posts = new PostRows(dsl);
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @BeforeEach
  void openBoard() {
    board = new BoardId(UUID.randomUUID());
    BoardWords words = new BoardWords("t", "a");
    OpenBoard wish =
        new OpenBoard(
            Circle.ADULTS, Reading.EVERYBODY, Map.of(Language.EN, words, Language.JA, words));
    house.write(() -> new BoardRows(dsl).add(board, wish, new StaffId(UUID.randomUUID()), NINE));
    Author author = new Author(UUID.randomUUID().toString().getBytes(UTF_8));
    harus = voice(author);
    soras = voice(new Author(UUID.randomUUID().toString().getBytes(UTF_8)));
    haru = new Outlook.Until(NINE, author);
  }

  @Test
  void showWhatStoodAtTheHourAndOnesOwn() {
    ThreadId thread = thread(soras, 0);
    PostId before = says(thread, soras, 0);
    PostId after = says(thread, soras, 1);
    PostId own = says(thread, harus, 2);
    PostRows.Span places = new PostRows.Span(1, 20);
    assertThat(posts.at(thread, places, haru))
        .extracting(SealedPost::id)
        .containsExactly(new PostId(thread.value()), before, own);
    assertThat(posts.at(thread, places, new Outlook.All()))
        .extracting(SealedPost::id)
        .contains(after);
    assertThat(posts.standing(board, haru, ALL))
        .extracting(SealedPost::id)
        .containsExactlyInAnyOrder(new PostId(thread.value()), before, own);
    assertThat(posts.standing(board, new Outlook.All(), ALL)).hasSize(4);
  }

  @Test
  void countPlacesOnlyAsFarAsTheyHaveCome() {
    ThreadId thread = thread(soras, 0);
    says(thread, soras, 0);
    says(thread, soras, 1);
    assertThat(rows.last(thread, haru)).contains(new OutlookRows.Last(2, NINE));
    says(thread, harus, 2);
    assertThat(rows.last(thread, haru)).map(OutlookRows.Last::place).contains(4);
    assertThat(rows.last(thread(soras, 1), haru)).isEmpty();
  }

  @Test
  void orderThreadsByWhatHasComeOfThem() {
    ThreadId early = thread(soras, -30);
    ThreadId middle = thread(soras, -20);
    ThreadId late = thread(soras, -10);
    ThreadId notYet = thread(soras, 1);
    ThreadId own = thread(harus, 2);
    assertThat(rows.threads(board, haru, ALL).keySet()).containsExactly(own, late, middle, early);
    says(early, soras, 3);
    assertThat(rows.threads(board, haru, ALL))
        .as("what came since moves nothing, and says nothing of when")
        .containsExactly(
            Map.entry(own, minutes(2)),
            Map.entry(late, minutes(-10)),
            Map.entry(middle, minutes(-20)),
            Map.entry(early, minutes(-30)));
    says(middle, harus, 4);
    assertThat(rows.threads(board, haru, ALL).keySet()).startsWith(middle, own);
    assertThat(rows.threads(board, haru, new OutlookRows.Some(2, 1)).keySet())
        .containsExactly(late);
    assertThat(rows.threads(board, haru, new OutlookRows.Some(4, 5))).isEmpty();
    Outlook.Until later = new Outlook.Until(minutes(60), haru.own());
    assertThat(rows.threads(board, later, ALL).keySet())
        .containsExactly(middle, early, own, notYet, late);
  }

  @Test
  void keepsWhenAPostCameToStandThroughAllThatIsDoneWithIt() {
    ThreadId thread = thread(soras, 0);
    PostId held = add(held(thread, UUID.randomUUID(), soras));
    assertThat(posts.standing(board, haru, ALL)).extracting(SealedPost::id).doesNotContain(held);
    house.write(() -> posts.show(held, threads.nextPlace(thread, NINE), NINE.minusSeconds(1)));
    assertThat(rows.last(thread, haru)).map(OutlookRows.Last::at).contains(NINE);
    house.write(() -> posts.state(held, PostState.HIDDEN));
    house.write(() -> posts.show(held, 2, minutes(90)));
    assertThat(rows.last(thread, haru)).map(OutlookRows.Last::place).contains(2);
    assertThat(posts.standing(board, haru, ALL)).extracting(SealedPost::id).contains(held);
  }

  @Test
  void findsByAnIndexWhateverAnOutlookAsksFor() {
    ThreadId thread = thread(soras, 0);
    house.write(
        () -> {
          assertThat(plan(dsl, rows.asksLast(thread, haru).getSQL(ParamType.INLINED)))
              .contains("board_post_place_uk")
              .doesNotContainIgnoringCase("temp b-tree")
              .doesNotContain("Seq Scan on board_post");
          assertThat(plan(dsl, rows.asksThreads(board, haru, ALL).getSQL(ParamType.INLINED)))
              .contains("board_thread_last_ix", "board_post_place_uk")
              .doesNotContain("SCAN board_", "Seq Scan on board_");
        });
  }

  private ThreadId thread(VoiceId voice, int minutes) {
    ThreadId id = new ThreadId(UUID.randomUUID());
    SealedThread row =
        SealedThread.begun(
            id, board, new SealedThread.Title(voice, new byte[] {1}), Signature.NICKNAME);
    house.write(() -> threads.add(row, minutes(minutes)));
    says(id, id.value(), voice, minutes);
    return id;
  }

  private PostId says(ThreadId thread, VoiceId voice, int minutes) {
    return says(thread, UUID.randomUUID(), voice, minutes);
  }

  private PostId says(ThreadId thread, UUID id, VoiceId voice, int minutes) {
    PostId post = add(held(thread, id, voice));
    house.write(
        () -> posts.show(post, threads.nextPlace(thread, minutes(minutes)), minutes(minutes)));
    return post;
  }

  private PostId add(SealedPost post) {
    assertThat(house.write(() -> posts.add(post))).isTrue();
    return post.id();
  }

  private SealedPost held(ThreadId thread, UUID id, VoiceId voice) {
    return new SealedPost(
        new PostId(id),
        thread,
        board,
        Optional.empty(),
        Optional.of(voice),
        PostState.HELD,
        Optional.of(new byte[] {2}),
        Optional.empty(),
        minutes(-500),
        Optional.empty());
  }

  private VoiceId voice(Author author) {
    VoiceId id = new VoiceId(UUID.randomUUID());
    house.write(
        () -> new VoiceRows(dsl).add(id, author, Optional.empty(), Optional.of(new byte[] {3})));
    return id;
  }

  private static Instant minutes(int later) {
    return NINE.plusSeconds(60L * later);
  }
}
