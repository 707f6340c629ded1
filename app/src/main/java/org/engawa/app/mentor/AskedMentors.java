// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import java.util.List;
import java.util.Map;
import org.engawa.app.account.Viewer;
import org.engawa.app.drawer.Keepsake;
import org.engawa.app.drawer.Keepsakes;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.Telling.Line;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** What a person asked mentors, to be taken along. */
@Component
final class AskedMentors implements Keepsakes {

  private final Asks asks;

  AskedMentors(Asks asks) {
    this.asks = asks;
  }

  @Override
  public String name() {
    return "mentor";
  }

  @Override
  public String titleKey() {
    return "mentor.title";
  }

  @Override
  public List<Keepsake> of(Viewer.Person person, Visit visit) {
    return asks.said(person).stream()
        .map(
            said ->
                new Keepsake(
                    new Telling(
                        visit.soft(said.at()),
                        List.of(
                            new Line(visit.text("mentor.called"), said.called()),
                            new Line("", said.words()))),
                    Map.of(
                        "asked", said.at().toString(),
                        "called", said.called(),
                        "words", said.words())))
        .toList();
  }
}
