// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.Guests;
import org.engawa.app.account.Notice;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Visit;
import org.engawa.app.vault.MineAlone;
import org.springframework.stereotype.Component;

/** That everything is to be erased, and that something stays shut until the words are given. */
@Component
final class OwnNotice implements Notice {

  private final Guests guests;

  OwnNotice(Guests guests) {
    this.guests = guests;
  }

  @Override
  public List<Line> of(Viewer viewer, Visit visit) {
    return switch (viewer) {
      case Viewer.Person(PersonId id, Optional<MineAlone> alone) ->
          lines(new Behind(id, "/room", alone), visit);
      case Viewer.Family(FamilyId id, Optional<MineAlone> alone) ->
          lines(new Behind(id, "/home", alone), visit);
      case Viewer.Staff _, Viewer.Reader _ -> List.of();
    };
  }

  private List<Line> lines(Behind behind, Visit visit) {
    List<Line> lines = new ArrayList<>();
    guests
        .erasedAfter(behind.id())
        .map(
            when ->
                new Line(
                    visit.text("account.erase.later.set", visit.exact(when)),
                    behind.door() + "/erase",
                    visit.text("account.erase.stay")))
        .ifPresent(lines::add);
    if (behind.alone().isEmpty()) {
      lines.add(
          new Line(
              visit.text("account.shut.title"),
              behind.door() + "/shut",
              visit.text("account.shut.act")));
    }
    return lines;
  }

  private record Behind(AccountId id, String door, Optional<MineAlone> alone) {}
}
