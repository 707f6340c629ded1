// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.util.List;
import java.util.Map;
import org.engawa.app.account.Viewer;
import org.engawa.app.drawer.Keepsake;
import org.engawa.app.drawer.Keepsakes;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.Telling.Line;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** What a person marked for themselves, to be taken along. */
@Component
final class MarkedMeetUps implements Keepsakes {

  private final Marks marks;
  private final MeetUps meetUps;

  MarkedMeetUps(Marks marks, MeetUps meetUps) {
    this.marks = marks;
    this.meetUps = meetUps;
  }

  @Override
  public String name() {
    return "meet-ups";
  }

  @Override
  public String titleKey() {
    return "meetup.title";
  }

  @Override
  public List<Keepsake> of(Viewer.Person person, Visit visit) {
    return meetUps.titles(person, marks.of(person)).stream()
        .map(
            title ->
                new Keepsake(new Telling("", List.of(new Line("", title))), Map.of("title", title)))
        .toList();
  }
}
