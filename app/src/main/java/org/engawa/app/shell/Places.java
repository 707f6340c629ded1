// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

/** The visit of a page that answers in the place of another. */
public final class Places {

  private Places() {}

  /** The same visit, as if it had gone to this path. */
  public static Visit at(Visit visit, String path) {
    return new Visit(
        visit.language(),
        path,
        visit.prefix(),
        visit.token(),
        visit.theme(),
        visit.doors(),
        visit.texts(),
        visit.now(),
        visit.zone(),
        visit.disguise());
  }
}
