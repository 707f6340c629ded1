// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import static org.engawa.schema.Tables.TALK_HOURS;

import java.util.Optional;
import org.engawa.app.shell.Language;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** When the team usually looks, as the house says it. */
@Repository
final class TalkHours {

  static final int LONGEST = 300;

  private final DSLContext dsl;

  TalkHours(DSLContext dsl) {
    this.dsl = dsl;
  }

  Optional<String> in(Language language) {
    return dsl.select(TALK_HOURS.WORDS)
        .from(TALK_HOURS)
        .where(TALK_HOURS.LANGUAGE.eq(language.code()))
        .fetchOptional(TALK_HOURS.WORDS);
  }

  void say(Language language, String words) {
    dsl.insertInto(TALK_HOURS)
        .set(TALK_HOURS.LANGUAGE, language.code())
        .set(TALK_HOURS.WORDS, words)
        .onConflict(TALK_HOURS.LANGUAGE)
        .doUpdate()
        .set(TALK_HOURS.WORDS, words)
        .execute();
  }

  void sayNothing(Language language) {
    dsl.deleteFrom(TALK_HOURS).where(TALK_HOURS.LANGUAGE.eq(language.code())).execute();
  }
}
