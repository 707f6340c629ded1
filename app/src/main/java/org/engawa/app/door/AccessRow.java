// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.util.regex.Pattern;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One row of the access table.
 *
 * @param method GET, which includes HEAD, or POST
 * @param beginning what every path here begins with, unless it is written with signs for signs
 * @param fresh whether a factor must have been given in the last minutes
 * @param mostBytes how large a form with a file may be; 0 where none is taken
 */
record AccessRow(
    String method, PathPattern pattern, String beginning, Who who, boolean fresh, long mostBytes) {

  private static final Pattern VARIES = Pattern.compile("/?[{*?].*");

  static String beginning(String pattern) {
    return VARIES.matcher(pattern).replaceFirst("");
  }

  /** Sorts out most rows before a pattern is asked, which takes far longer. */
  boolean mayMatch(String path) {
    return path.startsWith(beginning) || path.indexOf('%') >= 0 || path.indexOf(';') >= 0;
  }

  @Override
  public String toString() {
    return method + " " + pattern.getPatternString();
  }
}
