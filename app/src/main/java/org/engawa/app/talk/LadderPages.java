// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.engawa.app.account.Accounts;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Draws how far the ways are open. */
@Component
final class LadderPages {

  private final Ladder ladder;
  private final Accounts accounts;

  LadderPages(Ladder ladder, Accounts accounts) {
    this.ladder = ladder;
    this.accounts = accounts;
  }

  LadderPage page(Frame frame, Between who, String back) {
    Standing now = ladder.standing(who);
    List<LadderPage.Step> rungs =
        Arrays.stream(Rung.values()).map(rung -> step(frame.visit(), now, rung)).toList();
    List<LadderPage.Past> history =
        now.history().reversed().stream()
            .map(change -> past(frame.visit(), who, change))
            .distinct()
            .toList();
    return new LadderPage(frame, back + "/ladder", back, name(frame.visit(), who), rungs, history);
  }

  /** How far, in one sentence. */
  String sentence(Visit visit, Between who) {
    return switch (who.within()) {
      case Within.Case _ ->
          visit.text("talk.ladder.up-to", name(visit, ladder.standing(who).rung()));
      case Within.Mentorship _ ->
          visit.text(visit.path().startsWith("/room") ? "talk.mentor.open" : "talk.mentor.desk");
    };
  }

  static String name(Visit visit, Rung rung) {
    return visit.text("talk.rung." + rung.key());
  }

  private String name(Visit visit, Between who) {
    return visit.path().startsWith("/room")
        ? accounts.displayName(who.with())
        : accounts.nickname(who.person());
  }

  private static LadderPage.Step step(Visit visit, Standing now, Rung rung) {
    LadderPage.Stands stands =
        rung == now.rung()
            ? LadderPage.Stands.HERE
            : now.rung().reaches(rung) ? LadderPage.Stands.OPEN : LadderPage.Stands.CLOSED;
    return new LadderPage.Step(rung.key(), name(visit, rung), stands, now.offers().contains(rung));
  }

  private LadderPage.Past past(Visit visit, Between who, RungChange change) {
    String by =
        switch (change.side()) {
          case PERSON -> accounts.nickname(who.person());
          case SUPPORTER -> accounts.displayName(who.with());
        };
    String key = "talk.ladder.past." + change.what().name().toLowerCase(Locale.ROOT);
    return new LadderPage.Past(
        visit.soft(change.at()), visit.text(key.replace('_', '-'), by, name(visit, change.rung())));
  }
}
