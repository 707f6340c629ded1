// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.engawa.schema.Tables.BOARD_POST;
import static org.engawa.schema.Tables.VOICE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.arrival.ChosenHours;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.UpdateSetMoreStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Posts as they are stored: sealed, each at its place. */
@Repository
final class PostRows {

  private final DSLContext dsl;

  PostRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps a post; says false when it was kept before. */
  boolean add(SealedPost post) {
    return dsl.insertInto(BOARD_POST)
            .set(BOARD_POST.ID, post.id().value())
            .set(BOARD_POST.THREAD_ID, post.thread().value())
            .set(BOARD_POST.BOARD_ID, post.board().value())
            .set(BOARD_POST.PLACE, post.place().orElse(null))
            .set(BOARD_POST.VOICE_ID, post.voice().map(VoiceId::value).orElse(null))
            .set(BOARD_POST.STATE, post.state().name())
            .set(BOARD_POST.WORDS_SEALED, post.words().orElse(null))
            .set(BOARD_POST.NOTE_SEALED, post.note().orElse(null))
            .set(BOARD_POST.WRITTEN_AT, post.writtenAt())
            .set(BOARD_POST.SEND_AT, post.sendAt().orElse(null))
            .set(BOARD_POST.NIGHT_ID, post.night().map(NightId::value).orElse(null))
            .set(BOARD_POST.ENDS_AT, post.endsAt().orElse(null))
            .set(BOARD_POST.SHOWN_AT, shownAt(post))
            .onConflict(BOARD_POST.ID)
            .doNothing()
            .execute()
        == 1;
  }

  Optional<SealedPost> find(PostId id) {
    return where(BOARD_POST.ID.eq(id.value())).fetchOptional(PostRows::post);
  }

  Map<PostId, SealedPost> among(List<PostId> some) {
    return where(BOARD_POST.ID.in(some.stream().map(PostId::value).toList()))
        .fetchMap(row -> new PostId(row.get(BOARD_POST.ID)), PostRows::post);
  }

  /** Those at these places of a thread, in their order. */
  List<SealedPost> at(ThreadId thread, Span places, Outlook outlook) {
    return where(
            BOARD_POST
                .THREAD_ID
                .eq(thread.value())
                .and(BOARD_POST.PLACE.between(places.first(), places.last()))
                .and(OutlookRows.came(outlook)))
        .orderBy(BOARD_POST.PLACE)
        .fetch(PostRows::post);
  }

  /** What somebody has written under every name, the newest first. */
  List<SealedPost> of(Author author, int from, int most) {
    return where(BOARD_POST.VOICE_ID.in(voices(author)))
        .orderBy(BOARD_POST.WRITTEN_AT.desc(), BOARD_POST.ID)
        .limit(most)
        .offset(from)
        .fetch(PostRows::post);
  }

  /** What somebody wrote in this thread since then; where none is named, to begin one. */
  List<SealedPost> since(Author author, Instant since, Optional<ThreadId> in) {
    return where(BOARD_POST.VOICE_ID.in(voices(author)))
        .and(BOARD_POST.WRITTEN_AT.gt(since))
        .and(
            // By who wrote it: asked with an equals sign, SQLite goes through the whole thread.
            in.map(thread -> DSL.not(BOARD_POST.THREAD_ID.ne(thread.value())))
                .orElseGet(() -> BOARD_POST.THREAD_ID.eq(BOARD_POST.ID)))
        .orderBy(BOARD_POST.WRITTEN_AT.desc(), BOARD_POST.ID)
        .fetch(PostRows::post);
  }

  /** Whether this post is of this author. */
  boolean isOf(PostId id, Author author) {
    return dsl.fetchExists(
        dsl.selectOne()
            .from(BOARD_POST)
            .join(VOICE)
            .on(VOICE.ID.eq(BOARD_POST.VOICE_ID))
            .where(BOARD_POST.ID.eq(id.value()))
            .and(VOICE.AUTHOR_LOOKUP.eq(author.lookup())));
  }

  /** Those that go out by themselves by now, the oldest first. */
  List<SealedPost> due(Instant now) {
    return where(
            BOARD_POST.STATE.eq(DSL.inline(PostState.LATER.name())).and(BOARD_POST.SEND_AT.le(now)))
        .orderBy(BOARD_POST.SEND_AT, BOARD_POST.ID)
        .fetch(PostRows::post);
  }

  /** Those of these voices that do not stand in a thread yet, the oldest first. */
  List<SealedPost> waiting(ThreadId thread, Set<VoiceId> voices) {
    return where(
            BOARD_POST
                .THREAD_ID
                .eq(thread.value())
                .and(BOARD_POST.STATE.in(PostState.LATER.name(), PostState.HELD.name()))
                .and(BOARD_POST.VOICE_ID.in(voices.stream().map(VoiceId::value).toList())))
        .orderBy(BOARD_POST.WRITTEN_AT, BOARD_POST.ID)
        .fetch(PostRows::post);
  }

  /** Those that wait for a person, the oldest first. */
  List<SealedPost> held(int most) {
    return where(BOARD_POST.STATE.eq(DSL.inline(PostState.HELD.name())))
        .orderBy(BOARD_POST.WRITTEN_AT, BOARD_POST.ID)
        .limit(most)
        .fetch(PostRows::post);
  }

  /** Those that stand on a board, the newest first. */
  List<SealedPost> standing(BoardId board, Outlook outlook, OutlookRows.Some some) {
    return where(
            BOARD_POST
                .BOARD_ID
                .eq(board.value())
                // As it stands in the index, or SQLite does not take it.
                .and(BOARD_POST.STATE.eq(DSL.inline(PostState.SHOWN.name())))
                .and(OutlookRows.came(outlook)))
        .orderBy(BOARD_POST.WRITTEN_AT.desc())
        .limit(some.most())
        .offset(some.from())
        .fetch(PostRows::post);
  }

  void state(PostId id, PostState state) {
    dsl.update(BOARD_POST)
        .set(BOARD_POST.STATE, state.name())
        .where(BOARD_POST.ID.eq(id.value()))
        .execute();
  }

  /** What stood before came to stand then. */
  void show(PostId id, int place, Instant at) {
    dsl.update(BOARD_POST)
        .set(BOARD_POST.STATE, PostState.SHOWN.name())
        .set(BOARD_POST.PLACE, place)
        .set(
            BOARD_POST.SHOWN_AT,
            DSL.coalesce(BOARD_POST.SHOWN_AT, DSL.val(ChosenHours.minute(at), BOARD_POST.SHOWN_AT)))
        .where(BOARD_POST.ID.eq(id.value()))
        .execute();
  }

  /** Leaves an empty place. */
  void empty(PostId id) {
    emptying().where(BOARD_POST.ID.eq(id.value())).execute();
  }

  /** Leaves empty places that are nobody's. */
  void emptyAll(Author author) {
    emptying().setNull(BOARD_POST.VOICE_ID).where(BOARD_POST.VOICE_ID.in(voices(author))).execute();
  }

  private UpdateSetMoreStep<Record> emptying() {
    return dsl.update(BOARD_POST)
        .set(BOARD_POST.STATE, PostState.EMPTY.name())
        .setNull(BOARD_POST.WORDS_SEALED)
        .setNull(BOARD_POST.NOTE_SEALED)
        .setNull(BOARD_POST.SEND_AT);
  }

  private Select<Record1<UUID>> voices(Author author) {
    return dsl.select(VOICE.ID).from(VOICE).where(VOICE.AUTHOR_LOOKUP.eq(author.lookup()));
  }

  private SelectConditionStep<? extends Record> where(Condition which) {
    return dsl.select(
            BOARD_POST.ID,
            BOARD_POST.THREAD_ID,
            BOARD_POST.BOARD_ID,
            BOARD_POST.PLACE,
            BOARD_POST.VOICE_ID,
            BOARD_POST.STATE,
            BOARD_POST.WORDS_SEALED,
            BOARD_POST.NOTE_SEALED,
            BOARD_POST.WRITTEN_AT,
            BOARD_POST.SEND_AT,
            BOARD_POST.NIGHT_ID,
            BOARD_POST.ENDS_AT)
        .from(BOARD_POST)
        .where(which);
  }

  private static @Nullable Instant shownAt(SealedPost post) {
    return post.state() == PostState.SHOWN ? ChosenHours.minute(post.writtenAt()) : null;
  }

  static SealedPost post(Record row) {
    return new SealedPost(
        new PostId(row.get(BOARD_POST.ID)),
        new ThreadId(row.get(BOARD_POST.THREAD_ID)),
        new BoardId(row.get(BOARD_POST.BOARD_ID)),
        Optional.ofNullable(row.get(BOARD_POST.PLACE)),
        Optional.ofNullable(row.get(BOARD_POST.VOICE_ID)).map(VoiceId::new),
        PostState.valueOf(row.get(BOARD_POST.STATE)),
        Optional.ofNullable(row.get(BOARD_POST.WORDS_SEALED)),
        Optional.ofNullable(row.get(BOARD_POST.NOTE_SEALED)),
        row.get(BOARD_POST.WRITTEN_AT),
        Optional.ofNullable(row.get(BOARD_POST.SEND_AT)),
        Optional.ofNullable(row.get(BOARD_POST.NIGHT_ID)).map(NightId::new),
        Optional.ofNullable(row.get(BOARD_POST.ENDS_AT)));
  }

  /** Places of a thread, both included. */
  record Span(int first, int last) {}
}
