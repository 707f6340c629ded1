// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import java.util.List;
import java.util.Map;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;

/**
 * One form of the room whose words stay when its person leaves.
 *
 * @param form its name
 * @param typed the fields that somebody types into; when all are empty, nothing is kept
 */
public record UnsentForm(String form, List<String> typed, Unsent unsent) implements DraftKeeper {

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    if (viewer instanceof Viewer.Person person
        && typed.stream().anyMatch(name -> !fields.getOrDefault(name, "").isBlank())) {
      unsent.keep(person, form, fields);
    }
  }
}
