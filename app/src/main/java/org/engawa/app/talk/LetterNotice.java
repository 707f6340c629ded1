// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.List;
import org.engawa.app.account.Notice;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** That a letter is there, once and without a number, for whoever wants that line. */
@Component
final class LetterNotice implements Notice {

  private final Postbox postbox;

  LetterNotice(Postbox postbox) {
    this.postbox = postbox;
  }

  @Override
  public List<Line> of(Viewer viewer, Visit visit) {
    return viewer instanceof Viewer.Person person && postbox.saysOneIsThere(person.id())
        ? List.of(new Line("", RoomTalkController.HERE, visit.text("talk.first-page")))
        : List.of();
  }
}
