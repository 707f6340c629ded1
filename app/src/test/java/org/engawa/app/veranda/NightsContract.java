// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.SealBroken;
import org.engawa.app.vault.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a room that forgets at dawn promises on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NightsContract {

  private static final LocalTime DAWN = LocalTime.of(5, 0);

  Path folder;
  private TestHouse house;
  private Vault vault;
  private Sealing sealing;
  private PostRows posts;
  private ZoneId zone;
  private Instant evening;
  private BoardId room;
  private ThreadId thread;
  private VoiceId voice;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    vault = house.get(Vault.class);
    sealing = house.get(Sealing.class);
    posts = house.get(PostRows.class);
    zone = house.get(HouseSettings.class).zone();
    evening =
        Instant.parse("2026-11-03T12:00:00Z").atZone(zone).with(LocalTime.of(23, 0)).toInstant();
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @BeforeEach
  void beginTheNight() {
    room = new BoardId(UUID.randomUUID());
    voice = new VoiceId(UUID.randomUUID());
    BoardWords words = new BoardWords("t", "a");
    Map<Language, BoardWords> both = Map.of(Language.EN, words, Language.JA, words);
    OpenBoard wish = new OpenBoard(Circle.ADULTS, Reading.NICKNAMES, both, new Room.Dawn(DAWN));
    house.write(
        () -> {
          vault.admit(voice.owner());
          house.get(BoardRows.class).add(room, wish, new StaffId(UUID.randomUUID()), evening);
        });
    at(Duration.ZERO).turn();
    thread = at(Duration.ZERO).running(room).orElseThrow();
  }

  @Test
  void opensNoByteOfANightOnceItIsOver() {
    SealedPost said = says("Ash by morning.");
    assertThat(sealing.words(said)).contains("Ash by morning.");
    assertThat(sealing.note(said)).contains("ash");
    at(Duration.ofHours(6).minusSeconds(1)).turn();
    assertThat(posts.find(said.id())).as("a second before").isPresent();
    at(Duration.ofHours(6)).turn();
    assertThat(posts.find(said.id())).as("its row").isEmpty();
    assertThat(vault.holds(NightId.of(thread).owner())).isFalse();
    assertThat(vault.holds(voice.owner()))
        .as("that of the voice, which is needed elsewhere")
        .isTrue();
    assertThat(sealing.words(said)).as("bytes that somebody kept").isEmpty();
    assertThat(sealing.note(said)).isEmpty();
    byte[] kept = said.words().orElseThrow();
    assertThatThrownBy(() -> vault.unseal(voice.owner(), said.id().words(), kept))
        .isInstanceOf(SealBroken.class);
    assertThat(house.get(ThreadRows.class).find(thread).orElseThrow().stands()).isFalse();
  }

  @Test
  void beginsTheNextNightWithAKeyOfItsOwn() {
    at(Duration.ofHours(7)).turn();
    ThreadId next = at(Duration.ofHours(7)).running(room).orElseThrow();
    assertThat(next).isNotEqualTo(thread);
    assertThat(vault.holds(NightId.of(next).owner())).isTrue();
    at(Duration.ofHours(29)).turn();
    assertThat(at(Duration.ofHours(29)).running(room)).contains(next);
    at(Duration.ofHours(30)).turn();
    assertThat(at(Duration.ofHours(30)).running(room)).isNotEmpty().get().isNotEqualTo(next);
  }

  @Test
  void keepsForAModeratorWhatTheyWereAskedToLookAt() {
    SealedPost asked = says("Somebody fears for me.");
    SealedPost other = says("Only ash.");
    UUID report = UUID.randomUUID();
    house.write(
        () ->
            house
                .get(ReportRows.class)
                .add(
                    new ReportRows.Report(
                        report,
                        asked.id(),
                        Optional.empty(),
                        Concern.DANGER,
                        Optional.empty(),
                        evening)));
    at(Duration.ofHours(6)).turn();
    SealedPost kept = posts.find(asked.id()).orElseThrow();
    assertThat(kept.state()).isEqualTo(PostState.HIDDEN);
    assertThat(kept.night()).isEmpty();
    assertThat(sealing.words(kept)).contains("Somebody fears for me.");
    assertThat(sealing.note(kept)).contains("ash");
    assertThat(posts.find(other.id())).isEmpty();
  }

  @Test
  void isOverAtDawnThoughItsWordsLieThereAMomentLonger() {
    SealedPost said = says("Ash by morning.");
    BoardRows.Row row = house.get(BoardRows.class).find(room).orElseThrow();
    Instant dawn = evening.plus(Duration.ofHours(6));
    assertThat(row.runsAt(dawn.minusSeconds(1))).contains(thread);
    assertThat(row.runsAt(dawn)).isEmpty();
    assertThat(sealing.words(said)).as("until they are destroyed").isPresent();
  }

  @Test
  void opensNothingOfSomebodyWhoIsErasedInTheNight() {
    SealedPost said = says("I was here.");
    house.write(() -> vault.destroy(voice.owner()));
    assertThat(vault.holds(NightId.of(thread).owner())).isTrue();
    assertThat(sealing.words(said)).isEmpty();
  }

  @Test
  void lastsUntilDawnWhenItsRoomIsClosedAndBeginsNoOther() {
    house.write(() -> house.get(BoardRows.class).close(room, Optional.of(evening)));
    at(Duration.ofHours(5)).turn();
    assertThat(at(Duration.ofHours(5)).running(room)).contains(thread);
    at(Duration.ofHours(6)).turn();
    assertThat(at(Duration.ofHours(6)).running(room)).isEmpty();
  }

  private SealedPost says(String words) {
    PostId id = new PostId(UUID.randomUUID());
    Sealing.Pen pen = new Sealing.Pen(voice, Optional.of(NightId.of(thread)));
    return house.write(
        () -> {
          SealedPost post =
              new SealedPost(
                  id,
                  thread,
                  room,
                  Optional.of(house.get(ThreadRows.class).nextPlace(thread, evening)),
                  Optional.of(voice),
                  PostState.SHOWN,
                  Optional.of(sealing.words(pen, id, words)),
                  sealing.note(pen, id, "ash"),
                  evening,
                  Optional.empty(),
                  pen.night(),
                  Optional.empty());
          posts.add(post);
          return posts.find(id).orElseThrow();
        });
  }

  private Nights at(Duration after) {
    return new Nights(
        house.get(NightRows.class),
        house.get(SittingThreads.class),
        sealing,
        house.get(HouseSettings.class),
        house.get(Transactions.class),
        Clock.fixed(evening.plus(after), zone));
  }
}
