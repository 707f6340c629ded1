// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.EnumMap;
import java.util.Map;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Transactions;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** When the team usually looks, as honestly as somebody has said it. */
@Component
public final class Hours {

  private final TalkHours rows;
  private final Transactions transactions;

  Hours(TalkHours rows, Transactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  String sentence(Visit visit) {
    return transactions
        .read(() -> rows.in(visit.language()))
        .map(words -> visit.text("talk.hours.said", words))
        .orElseGet(() -> visit.text("talk.hours.nobody"));
  }

  Map<Language, String> said() {
    Map<Language, String> said = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      said.put(language, transactions.read(() -> rows.in(language)).orElse(""));
    }
    return said;
  }

  /** Says it in one language; with nothing in it, nobody has said it. */
  public void say(Language language, String words) {
    transactions.write(
        () -> {
          if (words.isBlank()) {
            rows.sayNothing(language);
          } else {
            rows.say(language, words.strip());
          }
        });
  }
}
