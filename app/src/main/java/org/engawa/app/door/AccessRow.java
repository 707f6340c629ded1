// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.shell.LeadingPath;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One row of the access table.
 *
 * @param method GET, which includes HEAD, or POST
 * @param fresh whether a factor must have been given in the last minutes
 * @param mostBytes how large a form with a file may be; 0 where none is taken
 */
record AccessRow(
    String method,
    PathPattern pattern,
    LeadingPath leading,
    Who who,
    boolean fresh,
    long mostBytes) {

  @Override
  public String toString() {
    return method + " " + pattern.getPatternString();
  }
}
