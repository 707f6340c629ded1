// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import java.util.List;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Visit;

/** What a person takes along of one kind, beside the leaves of the drawer. */
public interface Keepsakes {

  /** The name of its files. */
  String name();

  /** The key of what the room calls it. */
  String titleKey();

  /** All of it, in the language of the page. */
  List<Keepsake> of(Viewer.Person person, Visit visit);
}
