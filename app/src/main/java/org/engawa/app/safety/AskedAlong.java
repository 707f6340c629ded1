// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.drawer.Keepsake;
import org.engawa.app.drawer.Keepsakes;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.Telling.Line;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** What a person asked a human to read, and what came back, to be taken along. */
@Component
final class AskedAlong implements Keepsakes {

  private final AskedToRead asked;
  private final Accounts accounts;

  AskedAlong(AskedToRead asked, Accounts accounts) {
    this.asked = asked;
    this.accounts = accounts;
  }

  @Override
  public String name() {
    return "asked";
  }

  @Override
  public String titleKey() {
    return "safety.room.title";
  }

  @Override
  public List<Keepsake> of(Viewer.Person person, Visit visit) {
    return asked.own(person).stream().map(each -> keepsake(visit, each)).toList();
  }

  private Keepsake keepsake(Visit visit, AskedToRead.Asked each) {
    List<Line> lines = new ArrayList<>(List.of(new Line("", each.words())));
    Map<String, String> raw = new TreeMap<>();
    raw.put("id", each.id().value().toString());
    raw.put("from", each.origin());
    raw.put("came", each.at().toString());
    raw.put("words", each.words());
    for (AskedToRead.Answer answer : each.answers()) {
      lines.add(new Line(accounts.displayName(answer.by()), answer.words()));
      raw.put("answered " + answer.at(), answer.words());
    }
    return new Keepsake(new Telling(visit.exact(each.at()), lines), raw);
  }
}
