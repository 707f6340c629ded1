// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.schema.Tables.VOICE;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** What the rows of rooms promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RoomRowsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T09:00:00.123Z");
  private static final StaffId HOSHI = new StaffId(UUID.randomUUID());

  Path folder;
  private TestHouse house;
  private BoardRows boards;
  private ThreadRows threads;
  private PostRows posts;
  private ReportRows reports;
  private LettingGo going;
  private NightRows nights;
  private CushionRows cushions;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    DSLContext dsl = house.get(DSLContext.class);
    boards = new BoardRows(dsl);
    threads = new ThreadRows(dsl);
    posts = new PostRows(dsl);
    reports = new ReportRows(dsl);
    going = new LettingGo(dsl);
    nights = new NightRows(dsl);
    cushions = new CushionRows(dsl);
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void keepsWhatARoomIs() {
    for (Room room :
        List.of(
            new Room.Plain(),
            Room.Slow.typed("9:00 21:30").orElseThrow(),
            new Room.Dawn(LocalTime.of(5, 0)),
            new Room.Quiet(new Room.Dawn(LocalTime.of(5, 0))),
            new Room.OpenHours(Room.Afterwards.STAY),
            new Room.OpenHours(Room.Afterwards.GO))) {
      assertThat(boards.find(room(room)).orElseThrow().room()).isEqualTo(room);
    }
  }

  @Test
  void letsOneSittingRunAtATime() {
    BoardId room = room(new Room.OpenHours(Room.Afterwards.STAY));
    ThreadId sitting = sitting(room);
    assertThat(boards.find(room).orElseThrow().sitting()).contains(sitting);
    assertThat(house.write(() -> boards.sit(room, new ThreadId(UUID.randomUUID())))).isFalse();
    assertThat(threads.find(sitting).orElseThrow().stands()).as("without any post").isTrue();
    assertThat(threads.find(sitting).orElseThrow().sitting()).isTrue();
    house.write(() -> boards.rise(room));
    assertThat(boards.find(room).orElseThrow().sitting()).isEmpty();
  }

  @Test
  void letsPostsGoButThoseThatSomebodyWasAskedAbout() {
    BoardId room = room(new Room.OpenHours(Room.Afterwards.GO));
    ThreadId sitting = sitting(room);
    ThreadId other = sitting(room(new Room.OpenHours(Room.Afterwards.GO)));
    PostId passing = post(sitting, room);
    PostId asked = post(sitting, room);
    PostId answered = post(sitting, room);
    PostId elsewhere = post(other, room);
    report(asked);
    report(answered);
    house.write(() -> reports.settle(answered, NOW));
    house.write(
        () -> {
          threads.fall(sitting);
          going.remove(sitting);
          going.hideAsked(sitting);
          going.emptyOthers(sitting);
        });
    assertThat(threads.find(sitting).orElseThrow().stands()).isFalse();
    assertThat(posts.find(passing)).isEmpty();
    assertThat(posts.find(asked).orElseThrow().state()).isEqualTo(PostState.HIDDEN);
    assertThat(posts.find(asked).orElseThrow().words()).isPresent();
    assertThat(posts.find(answered).orElseThrow().state()).isEqualTo(PostState.EMPTY);
    assertThat(posts.find(elsewhere).orElseThrow().state()).isEqualTo(PostState.SHOWN);
  }

  @Test
  void letsOneNightRunUntilItIsDawn() {
    BoardId room = room(new Room.Dawn(LocalTime.of(5, 0)));
    BoardId closed = room(new Room.Dawn(LocalTime.of(5, 0)));
    house.write(() -> boards.close(closed, Optional.of(NOW)));
    assertThat(nights.waiting())
        .contains(new NightRows.Waiting(room, new Room.Dawn(LocalTime.of(5, 0))))
        .noneMatch(waiting -> waiting.id().equals(closed));
    NightRows.Night night = new NightRows.Night(room, new ThreadId(UUID.randomUUID()));
    NightRows.Night second = new NightRows.Night(room, new ThreadId(UUID.randomUUID()));
    assertThat(house.write(() -> nights.begin(night, NOW))).isTrue();
    assertThat(house.write(() -> nights.begin(second, NOW))).isFalse();
    assertThat(nights.running(room)).contains(night.thread());
    assertThat(nights.waiting()).noneMatch(waiting -> waiting.id().equals(room));
    assertThat(nights.over(NOW.minusMillis(1))).doesNotContain(night);
    assertThat(nights.over(NOW)).contains(night);
    assertThat(house.write(() -> nights.end(second))).isFalse();
    assertThat(house.write(() -> nights.end(night))).isTrue();
    assertThat(house.write(() -> nights.end(night))).as("once more").isFalse();
    assertThat(nights.running(room)).isEmpty();
    assertThat(nights.over(NOW)).doesNotContain(night);
  }

  @Test
  void keepsWhatSomebodyWasAskedAboutWithoutTheNight() {
    BoardId room = room(new Room.Dawn(LocalTime.of(5, 0)));
    ThreadId night = sitting(room);
    post(night, room);
    PostId asked = post(night, room);
    report(asked);
    assertThat(nights.asked(night))
        .singleElement()
        .satisfies(
            post -> {
              assertThat(post.id()).isEqualTo(asked);
              assertThat(post.night()).contains(NightId.of(night));
            });
    byte[] bare = "bare".getBytes(UTF_8);
    house.write(() -> nights.keepByDay(asked, bare, Optional.empty()));
    SealedPost kept = posts.find(asked).orElseThrow();
    assertThat(kept.words()).contains(bare);
    assertThat(kept.note()).isEmpty();
    assertThat(kept.night()).isEmpty();
  }

  @Test
  void findsCushionsThatLieAndThoseWhoseHourHasCome() {
    BoardId room = room(new Room.Quiet(new Room.Dawn(LocalTime.of(5, 0))));
    ThreadId mats = sitting(room);
    PostId talk = post(mats, room);
    PostId cushion = new PostId(UUID.randomUUID());
    Author author = new Author(cushion.value().toString().getBytes(UTF_8));
    VoiceId voice = new VoiceId(UUID.randomUUID());
    house.write(
        () -> {
          house
              .get(DSLContext.class)
              .insertInto(VOICE)
              .set(VOICE.ID, voice.value())
              .set(VOICE.AUTHOR_LOOKUP, author.lookup())
              .set(VOICE.THREAD_ID, mats.value())
              .execute();
          posts.add(cushion(cushion, mats, room, voice));
        });
    assertThat(cushions.lying(mats)).isEmpty();
    assertThat(cushions.of(mats, author)).as("held").hasSize(1);
    house.write(() -> posts.show(cushion, threads.nextPlace(mats, NOW), NOW));
    assertThat(cushions.lying(mats)).extracting(SealedPost::id).containsExactly(cushion);
    assertThat(cushions.lying(mats)).extracting(SealedPost::cushion).containsExactly(true);
    assertThat(cushions.over(NOW.minusMillis(1)))
        .extracting(SealedPost::id)
        .doesNotContain(cushion);
    assertThat(cushions.over(NOW)).extracting(SealedPost::id).contains(cushion);
    assertThat(cushions.isAsked(cushion)).isFalse();
    report(cushion);
    assertThat(cushions.isAsked(cushion)).isTrue();
    house.write(() -> posts.empty(cushion));
    assertThat(cushions.lying(mats)).isEmpty();
    assertThat(cushions.of(mats, author)).isEmpty();
    assertThat(cushions.over(NOW)).extracting(SealedPost::id).doesNotContain(cushion, talk);
  }

  private static SealedPost cushion(PostId id, ThreadId thread, BoardId board, VoiceId voice) {
    return new SealedPost(
        id,
        thread,
        board,
        Optional.empty(),
        Optional.of(voice),
        PostState.HELD,
        Optional.of("reading".getBytes(UTF_8)),
        Optional.empty(),
        NOW,
        Optional.empty(),
        Optional.of(NightId.of(thread)),
        Optional.of(NOW));
  }

  private BoardId room(Room room) {
    BoardId id = new BoardId(UUID.randomUUID());
    BoardWords words = new BoardWords("t", "a");
    Map<Language, BoardWords> both = Map.of(Language.EN, words, Language.JA, words);
    OpenBoard wish = new OpenBoard(Circle.ADULTS, Reading.EVERYBODY, both, room);
    house.write(() -> boards.add(id, wish, HOSHI, NOW));
    return id;
  }

  private ThreadId sitting(BoardId room) {
    ThreadId id = new ThreadId(UUID.randomUUID());
    house.write(
        () -> {
          boards.sit(room, id);
          threads.add(SealedThread.sitting(id, room), NOW);
          threads.stand(id, NOW);
        });
    return id;
  }

  private PostId post(ThreadId thread, BoardId board) {
    PostId id = new PostId(UUID.randomUUID());
    SealedPost post =
        new SealedPost(
            id,
            thread,
            board,
            Optional.empty(),
            Optional.of(new VoiceId(UUID.randomUUID())),
            PostState.HELD,
            Optional.of("words".getBytes(UTF_8)),
            Optional.empty(),
            NOW,
            Optional.empty(),
            Optional.of(NightId.of(thread)),
            Optional.empty());
    house.write(
        () -> {
          posts.add(post);
          posts.show(id, threads.nextPlace(thread, NOW), NOW);
        });
    return id;
  }

  private void report(PostId post) {
    UUID id = UUID.randomUUID();
    house.write(
        () ->
            reports.add(
                new ReportRows.Report(
                    id, post, Optional.empty(), Concern.HURTS, Optional.empty(), NOW)));
  }
}
