// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

/** What a controller returns to show a page: a record with all that the page needs. */
public interface Page {

  /** What stands around the page. */
  Frame frame();

  /** The jte template, such as {@code care/case}; it has one parameter, {@code page}. */
  String template();

  /** The status of the response; a form that is shown again with messages says 422. */
  default int status() {
    return 200;
  }
}
