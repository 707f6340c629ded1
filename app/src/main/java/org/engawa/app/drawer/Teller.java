// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import org.engawa.app.consent.Topic;
import org.engawa.app.shell.Visit;

/** Tells the leaves of one kind in the words of their page. */
public interface Teller {

  /** What it tells. */
  LeafKind kind();

  /** Under which topic they are read. */
  Topic topic();

  /** The key of what they are called. */
  String titleKey();

  /** One leaf in the language of the page. */
  Telling tell(Visit visit, Leaf leaf);
}
