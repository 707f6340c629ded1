// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.drawer.Keepsake;
import org.engawa.app.drawer.Keepsakes;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.Telling.Line;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** The letters that a person wrote to those of the team and got from them, to be taken along. */
@Component
final class LettersAlong implements Keepsakes {

  private final Letters letters;
  private final Accounts accounts;

  LettersAlong(Letters letters, Accounts accounts) {
    this.letters = letters;
    this.accounts = accounts;
  }

  @Override
  public String name() {
    return "letters";
  }

  @Override
  public String titleKey() {
    return "talk.letters";
  }

  @Override
  public List<Keepsake> of(Viewer.Person person, Visit visit) {
    return letters.own(person).stream().map(letter -> keepsake(visit, letter)).toList();
  }

  private Keepsake keepsake(Visit visit, Letter letter) {
    String with = accounts.displayName(letter.with());
    String by = letter.side() == Side.PERSON ? visit.text("talk.you") : with;
    String arrived = letter.arrivesAt().map(visit::exact).orElse(visit.text("talk.drafts"));
    return new Keepsake(
        new Telling(
            arrived,
            List.of(new Line(visit.text("talk.with"), with), new Line(by, letter.words()))),
        Map.of(
            "id", letter.id().value().toString(),
            "with", with,
            "by", letter.side().name(),
            "arrived", letter.arrivesAt().map(Instant::toString).orElse(""),
            "words", letter.words()));
  }
}
