// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import org.engawa.app.live.Arrivals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says that something stands anew in a talk, or that it is over, where somebody can listen. */
@Component
final class TalkArrivals {

  private final ObjectProvider<Arrivals> arrivals;
  private final TalkRows talks;
  private final TurnRows turns;

  TalkArrivals(ObjectProvider<Arrivals> arrivals, TalkRows talks, TurnRows turns) {
    this.arrivals = arrivals;
    this.talks = talks;
    this.turns = turns;
  }

  @EventListener
  void on(SaidInTalk said) {
    tell(said.talk());
  }

  /** What goes on by a way that is closed now is over. */
  @EventListener
  void on(SteppedDown down) {
    talks.between(down.who().person(), down.who().with()).stream()
        .filter(row -> !down.to().reaches(row.by()))
        .forEach(row -> tell(row.id()));
  }

  private void tell(TalkId talk) {
    arrivals.ifAvailable(there -> there.at(HeardTalks.nook(talk), turns.last(talk)));
  }
}
