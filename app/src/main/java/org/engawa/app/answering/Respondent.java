// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.vault.MineAlone;
import org.engawa.app.vault.OwnerId;
import org.engawa.measure.chime.Informant;

/**
 * Somebody who fills in an instrument on the page, as the pages of both doors need to know them.
 *
 * @param alone what opens what is theirs alone, when return words were given
 */
record Respondent(OwnerId owner, Optional<MineAlone> alone, Informant informant, Door door) {

  static Respondent of(Viewer.Person person) {
    return new Respondent(person.id().owner(), person.alone(), Informant.SELF, Door.ROOM);
  }

  static Respondent of(Viewer.Family family) {
    return new Respondent(family.id().owner(), family.alone(), Informant.FAMILY, Door.HOME);
  }
}
