// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import org.engawa.app.account.Accounts;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.springframework.stereotype.Component;

/** Who may read and write on which board. */
@Component
final class Company {

  private final Accounts accounts;

  Company(Accounts accounts) {
    this.accounts = accounts;
  }

  boolean mayRead(Viewer viewer, Board board) {
    return board.reading() == Reading.EVERYBODY
        || switch (viewer) {
          case Viewer.Person person -> Circle.of(accounts.ageBand(person.id())) == board.circle();
          case Viewer.Staff staff -> looksAfter(staff);
          case Viewer.Family _, Viewer.Reader _ -> false;
        };
  }

  /** A family writes in its own place: here nobody should meet their own household. */
  boolean mayWrite(Viewer viewer, Board board) {
    return viewer instanceof Viewer.Person person
        && board.open()
        && Circle.of(accounts.ageBand(person.id())) == board.circle();
  }

  /** Who belongs to the circle of this board and has a room that stays. */
  boolean mayAsk(Viewer.Person person, Board board) {
    return Circle.said(accounts.ageBand(person.id())).filter(board.circle()::equals).isPresent()
        && !accounts.tonight(person.id());
  }

  static boolean looksAfter(Viewer.Staff staff) {
    return mayAct(staff) || staff.roles().contains(Role.PEER_SUPPORTER);
  }

  static boolean mayAct(Viewer.Staff staff) {
    return staff.roles().contains(Role.MODERATOR) || staff.roles().contains(Role.LEAD);
  }
}
