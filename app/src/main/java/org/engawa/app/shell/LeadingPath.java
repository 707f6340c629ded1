// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.util.regex.Pattern;

/**
 * What every path that fits a pattern begins with. It sorts out most patterns before they are
 * asked, which takes far longer.
 */
public record LeadingPath(String text) {

  private static final Pattern VARIES = Pattern.compile("/?[{*?].*");

  /** Of a pattern, up to what varies. */
  public static LeadingPath of(String pattern) {
    return new LeadingPath(VARIES.matcher(pattern).replaceFirst(""));
  }

  /** Whether the pattern may fit; what is written with signs for signs is left to the pattern. */
  public boolean mayLeadTo(String path) {
    return path.startsWith(text) || path.indexOf('%') >= 0 || path.indexOf(';') >= 0;
  }
}
