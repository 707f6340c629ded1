// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.List;
import org.engawa.app.account.Notice;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Tells the operator that the address for alerts did not take the last one. */
@Component
final class BellNotice implements Notice {

  private final DeskBell bell;

  BellNotice(DeskBell bell) {
    this.bell = bell;
  }

  @Override
  public List<Line> of(Viewer viewer, Visit visit) {
    return viewer instanceof Viewer.Staff staff
            && staff.roles().contains(Role.OPERATOR)
            && bell.unheard()
        ? List.of(new Line(visit.text("safety.bell.unheard"), "", ""))
        : List.of();
  }
}
