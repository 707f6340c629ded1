// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.AgeBand;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.FormText;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Meet-ups, kept by staff and peer supporters. */
@Component
public final class MeetUps {

  private final MeetUpRows rows;
  private final Accounts accounts;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;

  MeetUps(MeetUpRows rows, Accounts accounts, Vault vault, Transactions transactions, Clock clock) {
    this.rows = rows;
    this.accounts = accounts;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Keeps one, or changes the one with its id; only who keeps it and leads change it. */
  public void keep(Viewer.Staff by, MeetUp meetUp) {
    transactions.write(
        () -> {
          Optional<MeetUpRows.Row> before = rows.find(meetUp.id());
          if (before.isPresent()) {
            requireKeeper(by, before.get());
            rows.change(sealed(meetUp, by.id()));
          } else {
            vault.admit(meetUp.id().owner());
            rows.add(sealed(meetUp, by.id()));
          }
        });
  }

  /** It does not take place; whoever wanted to come finds that written there. */
  public void callOff(Viewer.Staff by, MeetUpId id) {
    transactions.write(
        () -> {
          requireKeeper(by, found(id));
          rows.callOff(id, clock.instant());
        });
  }

  /** Takes one out for good. */
  void takeOut(Viewer.Staff by, MeetUpId id) {
    transactions.write(
        () -> {
          requireKeeper(by, found(id));
          rows.remove(id);
          vault.destroy(id.owner());
        });
  }

  /** What those of these that a person may read are called. */
  public List<String> titles(Viewer.Person person, Set<MeetUpId> those) {
    return readBy(person).stream()
        .map(Standing::meetUp)
        .filter(meetUp -> those.contains(meetUp.id()))
        .map(MeetUp::title)
        .toList();
  }

  /** Those that somebody may read, the soonest first. */
  List<Standing> readBy(Viewer viewer) {
    return transactions.read(rows::all).stream()
        .filter(row -> mayRead(viewer, row.circle()))
        .map(this::opened)
        .toList();
  }

  /** One that somebody may read; others are not there. */
  Standing readBy(Viewer viewer, MeetUpId id) {
    MeetUpRows.Row row = transactions.read(() -> found(id));
    if (!mayRead(viewer, row.circle())) {
      throw new NotThere();
    }
    return opened(row);
  }

  /** Those that somebody may change. */
  List<Standing> keptBy(Viewer.Staff staff) {
    return transactions.read(rows::all).stream()
        .filter(row -> keeps(staff, row))
        .map(this::opened)
        .toList();
  }

  private boolean mayRead(Viewer viewer, Circle circle) {
    return circle == Circle.EVERYBODY
        || switch (viewer) {
          case Viewer.Person person -> circle == circleOf(person);
          case Viewer.Staff staff -> Keepers.ROLES.stream().anyMatch(staff.roles()::contains);
          case Viewer.Family _, Viewer.Reader _ -> false;
        };
  }

  /** Who has not said an age belongs to the adults, never to the minors. */
  private Circle circleOf(Viewer.Person person) {
    return accounts.ageBand(person.id()).filter(AgeBand.UNDER_18::equals).isPresent()
        ? Circle.UNDER_18
        : Circle.ADULTS;
  }

  private MeetUpRows.Row found(MeetUpId id) {
    return rows.find(id).orElseThrow(NotThere::new);
  }

  private static void requireKeeper(Viewer.Staff by, MeetUpRows.Row row) {
    if (!keeps(by, row)) {
      throw new NotThere();
    }
  }

  private static boolean keeps(Viewer.Staff staff, MeetUpRows.Row row) {
    return row.keptBy().equals(staff.id()) || staff.roles().contains(Role.LEAD);
  }

  private MeetUpRows.Row sealed(MeetUp meetUp, StaffId by) {
    Map<String, String> said =
        Map.of(
            "title", meetUp.title(),
            "words", meetUp.words(),
            "place", meetUp.place(),
            "language", meetUp.language().code());
    MeetUpId id = meetUp.id();
    return new MeetUpRows.Row(
        id,
        meetUp.circle(),
        meetUp.where(),
        meetUp.thread(),
        meetUp.begins(),
        meetUp.until(),
        vault.seal(id.owner(), id.words(), FormText.write(said)),
        by,
        clock.instant(),
        Optional.empty());
  }

  private Standing opened(MeetUpRows.Row row) {
    MeetUpId id = row.id();
    Map<String, String> said = FormText.read(vault.unseal(id.owner(), id.words(), row.words()));
    MeetUp meetUp =
        new MeetUp(
            id,
            row.circle(),
            Language.of(said.getOrDefault("language", "")).orElse(Language.EN),
            said.getOrDefault("title", ""),
            said.getOrDefault("words", ""),
            row.where(),
            said.getOrDefault("place", ""),
            row.thread(),
            row.begins(),
            row.until());
    return new Standing(meetUp, row.changedAt(), row.calledOff().isPresent());
  }

  /**
   * A meet-up as it stands.
   *
   * @param changedAt when it was kept or changed last
   * @param calledOff whether it does not take place
   */
  record Standing(MeetUp meetUp, Instant changedAt, boolean calledOff) {}
}
