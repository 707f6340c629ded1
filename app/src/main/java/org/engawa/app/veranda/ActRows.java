// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.engawa.schema.Tables.BOARD_ACT;
import static org.engawa.schema.Tables.BOARD_LOOK;
import static org.engawa.schema.Tables.BOARD_POST;
import static org.engawa.schema.Tables.VOICE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.engawa.app.vault.Place;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What was done with posts, and who of the staff opened one that does not stand. */
@Repository
final class ActRows {

  private final DSLContext dsl;

  ActRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Row act) {
    dsl.insertInto(BOARD_ACT)
        .set(BOARD_ACT.ID, act.id())
        .set(BOARD_ACT.POST_ID, act.post().value())
        .set(BOARD_ACT.KIND, act.kind().name())
        .set(BOARD_ACT.STAFF_ID, act.by().value())
        .set(BOARD_ACT.ACTED_AT, act.at())
        .set(BOARD_ACT.UNTIL_AT, act.until().orElse(null))
        .set(BOARD_ACT.WORDS_SEALED, act.words().orElse(null))
        .execute();
  }

  /** What was done with these posts, the oldest first. */
  List<Row> of(List<PostId> posts) {
    return dsl.select(
            BOARD_ACT.ID,
            BOARD_ACT.POST_ID,
            BOARD_ACT.KIND,
            BOARD_ACT.STAFF_ID,
            BOARD_ACT.ACTED_AT,
            BOARD_ACT.UNTIL_AT,
            BOARD_ACT.WORDS_SEALED)
        .from(BOARD_ACT)
        .where(BOARD_ACT.POST_ID.in(posts.stream().map(PostId::value).toList()))
        .orderBy(BOARD_ACT.ACTED_AT, BOARD_ACT.ID)
        .fetch(
            row ->
                new Row(
                    row.value1(),
                    new PostId(row.value2()),
                    Act.valueOf(row.value3()),
                    new StaffId(row.value4()),
                    row.value5(),
                    Optional.ofNullable(row.value6()),
                    Optional.ofNullable(row.value7())));
  }

  void looked(PostId post, StaffId by, Instant at) {
    dsl.insertInto(BOARD_LOOK)
        .set(BOARD_LOOK.POST_ID, post.value())
        .set(BOARD_LOOK.STAFF_ID, by.value())
        .set(BOARD_LOOK.LOOKED_AT, at)
        .onConflict(BOARD_LOOK.POST_ID, BOARD_LOOK.STAFF_ID)
        .doUpdate()
        .set(BOARD_LOOK.LOOKED_AT, at)
        .execute();
  }

  /** Who looked at these posts before they stood, the oldest first. */
  List<Looked> looks(List<PostId> posts) {
    return dsl.select(BOARD_LOOK.POST_ID, BOARD_LOOK.STAFF_ID, BOARD_LOOK.LOOKED_AT)
        .from(BOARD_LOOK)
        .where(BOARD_LOOK.POST_ID.in(posts.stream().map(PostId::value).toList()))
        .orderBy(BOARD_LOOK.LOOKED_AT, BOARD_LOOK.STAFF_ID)
        .fetch(
            row -> new Looked(new PostId(row.value1()), new StaffId(row.value2()), row.value3()));
  }

  /** What was said to an author goes with the author. */
  void emptyWords(Author author) {
    dsl.update(BOARD_ACT)
        .setNull(BOARD_ACT.WORDS_SEALED)
        .where(
            BOARD_ACT.POST_ID.in(
                dsl.select(BOARD_POST.ID)
                    .from(BOARD_POST)
                    .join(VOICE)
                    .on(VOICE.ID.eq(BOARD_POST.VOICE_ID))
                    .where(VOICE.AUTHOR_LOOKUP.eq(author.lookup()))))
        .execute();
  }

  /** One act, what was said to the author sealed under the voice of the post. */
  record Row(
      UUID id,
      PostId post,
      Act kind,
      StaffId by,
      Instant at,
      Optional<Instant> until,
      Optional<byte[]> words) {

    Place place() {
      return placeOf(id);
    }

    static Place placeOf(UUID id) {
      return new Place("board_act", "words_sealed", id);
    }
  }

  /** One look. */
  record Looked(PostId post, StaffId by, Instant at) {}
}
