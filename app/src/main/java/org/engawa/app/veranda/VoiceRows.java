// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.engawa.schema.Tables.QUIET_VOICE;
import static org.engawa.schema.Tables.VOICE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The names under which people write, and whom somebody does not want to read. */
@Repository
final class VoiceRows {

  private final DSLContext dsl;

  VoiceRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(VoiceId id, Author author, Optional<ThreadId> nameless, Optional<byte[]> name) {
    dsl.insertInto(VOICE)
        .set(VOICE.ID, id.value())
        .set(VOICE.AUTHOR_LOOKUP, author.lookup())
        .set(VOICE.THREAD_ID, nameless.map(ThreadId::value).orElse(null))
        .set(VOICE.NAME_SEALED, name.orElse(null))
        .execute();
  }

  /** The voice of somebody: their nickname, or the one without a name in this thread. */
  Optional<VoiceId> find(Author author, Optional<ThreadId> nameless) {
    Condition where =
        nameless
            .map(thread -> VOICE.THREAD_ID.eq(thread.value()))
            .orElseGet(VOICE.THREAD_ID::isNull);
    return dsl.select(VOICE.ID)
        .from(VOICE)
        .where(VOICE.AUTHOR_LOOKUP.eq(author.lookup()).and(where))
        .fetchOptional(row -> new VoiceId(row.value1()));
  }

  Optional<Author> author(VoiceId id) {
    return dsl.select(VOICE.AUTHOR_LOOKUP)
        .from(VOICE)
        .where(VOICE.ID.eq(id.value()))
        .fetchOptional(row -> new Author(row.value1()));
  }

  /** Of those voices that are a nickname, the nickname. */
  Map<VoiceId, byte[]> names(List<VoiceId> some) {
    return dsl.select(VOICE.ID, VOICE.NAME_SEALED)
        .from(VOICE)
        .where(VOICE.ID.in(some.stream().map(VoiceId::value).toList()))
        .and(VOICE.NAME_SEALED.isNotNull())
        .fetchMap(row -> new VoiceId(row.value1()), row -> row.value2());
  }

  List<VoiceId> of(Author author) {
    return dsl.select(VOICE.ID)
        .from(VOICE)
        .where(VOICE.AUTHOR_LOOKUP.eq(author.lookup()))
        .orderBy(VOICE.ID)
        .fetch(row -> new VoiceId(row.value1()));
  }

  void removeAll(Author author) {
    dsl.deleteFrom(QUIET_VOICE)
        .where(
            QUIET_VOICE.VOICE_ID.in(
                dsl.select(VOICE.ID).from(VOICE).where(VOICE.AUTHOR_LOOKUP.eq(author.lookup()))))
        .execute();
    dsl.deleteFrom(VOICE).where(VOICE.AUTHOR_LOOKUP.eq(author.lookup())).execute();
  }

  void keepQuiet(byte[] reader, VoiceId voice) {
    dsl.insertInto(QUIET_VOICE)
        .set(QUIET_VOICE.READER_LOOKUP, reader)
        .set(QUIET_VOICE.VOICE_ID, voice.value())
        .onConflict(QUIET_VOICE.READER_LOOKUP, QUIET_VOICE.VOICE_ID)
        .doNothing()
        .execute();
  }

  boolean hearAgain(byte[] reader, VoiceId voice) {
    return dsl.deleteFrom(QUIET_VOICE)
            .where(QUIET_VOICE.READER_LOOKUP.eq(reader))
            .and(QUIET_VOICE.VOICE_ID.eq(voice.value()))
            .execute()
        == 1;
  }

  void hearAllAgain(byte[] reader) {
    dsl.deleteFrom(QUIET_VOICE).where(QUIET_VOICE.READER_LOOKUP.eq(reader)).execute();
  }

  /** Who does not want to read this voice, as lookups. */
  List<byte[]> quietFor(VoiceId voice) {
    return dsl.select(QUIET_VOICE.READER_LOOKUP)
        .from(QUIET_VOICE)
        .where(QUIET_VOICE.VOICE_ID.eq(voice.value()))
        .orderBy(QUIET_VOICE.READER_LOOKUP)
        .fetch(QUIET_VOICE.READER_LOOKUP);
  }

  Set<VoiceId> quiet(byte[] reader) {
    return dsl.select(QUIET_VOICE.VOICE_ID)
        .from(QUIET_VOICE)
        .where(QUIET_VOICE.READER_LOOKUP.eq(reader))
        .fetchSet(row -> new VoiceId(row.value1()));
  }
}
