// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.schema.Tables.BOARD_POST;
import static org.engawa.schema.Tables.BOARD_THREAD;
import static org.engawa.schema.Tables.VOICE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.TestVisitor;
import org.engawa.app.vault.Vault;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page of a board asks of the database. */
class BoardQueriesTests extends OnTheBench {

  private static final Instant BEGUN = Instant.parse("2026-01-05T03:00:00Z");

  /** What has come to somebody who has hours. */
  private static final String COME =
      "(shown_at <= 1 or voice_id in (select id from voice where author_lookup = x'00'))";

  /** A thread in which nobody wrote twice. */
  private ThreadId thread(int places) {
    DSLContext dsl = bench.get(DSLContext.class);
    ThreadId id = new ThreadId(UUID.randomUUID());
    bench.write(
        () -> {
          VoiceId opener = voice(dsl);
          dsl.insertInto(BOARD_THREAD)
              .set(BOARD_THREAD.ID, id.value())
              .set(BOARD_THREAD.BOARD_ID, board.value())
              .set(BOARD_THREAD.VOICE_ID, opener.value())
              .set(BOARD_THREAD.TITLE_SEALED, sealing().title(opener, id, "Rain"))
              .set(BOARD_THREAD.NAMELESS, false)
              .set(BOARD_THREAD.PLACES, places)
              .set(BOARD_THREAD.BEGUN_AT, BEGUN)
              .set(BOARD_THREAD.LAST_AT, BEGUN.plusSeconds(places))
              .execute();
          for (int place = 1; place <= places; place++) {
            post(dsl, id, place == 1 ? opener : voice(dsl), place);
          }
        });
    return id;
  }

  private void post(DSLContext dsl, ThreadId thread, VoiceId voice, int place) {
    PostId post = new PostId(place == 1 ? thread.value() : UUID.randomUUID());
    Instant written = BEGUN.plusSeconds(place);
    dsl.insertInto(BOARD_POST)
        .set(BOARD_POST.ID, post.value())
        .set(BOARD_POST.THREAD_ID, thread.value())
        .set(BOARD_POST.BOARD_ID, board.value())
        .set(BOARD_POST.PLACE, place)
        .set(BOARD_POST.VOICE_ID, voice.value())
        .set(BOARD_POST.STATE, PostState.SHOWN.name())
        .set(
            BOARD_POST.WORDS_SEALED,
            sealing().words(new Sealing.Pen(voice, Optional.empty()), post, "It rained. " + place))
        .set(BOARD_POST.WRITTEN_AT, written)
        .set(BOARD_POST.SHOWN_AT, written)
        .execute();
  }

  private VoiceId voice(DSLContext dsl) {
    Vault vault = bench.get(Vault.class);
    VoiceId id = new VoiceId(UUID.randomUUID());
    vault.admit(id.owner());
    dsl.insertInto(VOICE)
        .set(VOICE.ID, id.value())
        .set(VOICE.AUTHOR_LOOKUP, vault.lookup("test", id.value().toString()))
        .set(VOICE.NAME_SEALED, vault.seal(id.owner(), id.name(), "Somebody"))
        .execute();
    return id;
  }

  private Sealing sealing() {
    return bench.get(Sealing.class);
  }

  @Test
  void givesTwentyOnAPage(@LocalServerPort int port) {
    TestVisitor reader = new TestVisitor(port);
    String thread = "/en/boards/threads/" + thread(30).value();
    assertThat(reader.get(thread).body().split("It rained", -1)).hasSize(21);
    assertThat(reader.get(thread + "?page=2").body().split("It rained", -1)).hasSize(11);
    for (int i = 1; i < 25; i++) {
      thread(1);
    }
    String all = "/en/boards/" + board.value();
    assertThat(reader.get(all).body().split(">Rain<", -1)).hasSize(21);
    assertThat(reader.get(all + "?page=2").body().split(">Rain<", -1)).hasSize(6);
  }

  @Test
  void asksForKeysOfAPageOnce() {
    BoardReading reading = reading();
    SealedThread thread = reading.thread(thread(30).value());
    List<SealedPost> posts = reading.posts(thread, new Outlook.All(), 1);
    Vault vault = bench.get(Vault.class);
    Set<VoiceId> some = Set.copyOf(posts.stream().flatMap(post -> post.voice().stream()).toList());
    vault.fetch(some.stream().map(VoiceId::owner).toList());
    // Without its rows a key opens only when it is at hand already.
    DSLContext dsl = bench.get(DSLContext.class);
    bench.write(() -> dsl.execute("alter table owner_key rename to owner_key_away"));
    try {
      assertThat(opened(posts)).hasSize(20);
    } finally {
      bench.write(() -> dsl.execute("alter table owner_key_away rename to owner_key"));
    }
  }

  @Test
  void findsByAnIndexWhateverAPageAsksFor() {
    for (String asked :
        List.of(
            "select * from board_post where thread_id = 'x' and place between 1 and 20",
            "select * from board_thread where board_id = 'x' and last_at is not null"
                + " order by last_at desc, id desc limit 21",
            "select * from board_post where board_id = 'x' and state = 'SHOWN'"
                + " order by written_at desc limit 500",
            "select * from board_post where thread_id = 'x' and place between 1 and 20 and " + COME,
            "select * from board_post where board_id = 'x' and state = 'SHOWN' and "
                + COME
                + " order by written_at desc limit 500",
            "select person_id from arrival_hours where boards and hours <> ''",
            "select * from board_post where state = 'HELD' order by written_at limit 200",
            "select * from board_post where state = 'LATER' and send_at <= 1 order by send_at",
            "select * from voice where author_lookup = x'00'",
            "select * from writing_pause where author_lookup = x'00'")) {
      assertThat(plan(asked))
          .as(asked)
          // All of an index that holds only what waits is what waits.
          .doesNotContainPattern(
              "SCAN (?!board_post USING INDEX board_post_(held|due)_ix|arrival_hours USING \\w* ?INDEX)")
          .doesNotContain("TEMP B-TREE")
          .contains("INDEX");
    }
    assertThat(plan("select * from board_post where note_sealed is null")).contains("SCAN");
  }

  private String plan(String asked) {
    return bench.get(DSLContext.class).fetch("explain query plan " + asked).toString();
  }

  private List<String> opened(List<SealedPost> posts) {
    Sealing sealing = sealing();
    sealing.fetch(posts.stream().map(SealedPost::voice));
    return posts.stream().flatMap(post -> sealing.words(post).stream()).toList();
  }
}
