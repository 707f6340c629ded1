// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.List;
import org.engawa.app.shell.Visit;

/** Something that the first page behind the own door has to say before all else. */
public interface Notice {

  /** What it has to say to them now; mostly nothing. */
  List<Line> of(Viewer viewer, Visit visit);

  /**
   * One thing that is said.
   *
   * @param way the page where it can be changed
   * @param words of the link that leads there
   */
  record Line(String text, String way, String words) {}
}
