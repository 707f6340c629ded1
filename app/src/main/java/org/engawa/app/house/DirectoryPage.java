// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Where a table of contacts is brought.
 *
 * @param say a message key, or empty
 * @param kept the names of those that were entered
 */
public record DirectoryPage(Frame frame, String say, List<String> problems, List<String> kept)
    implements Page {

  @Override
  public String template() {
    return "house/directory";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : 422;
  }

  /** The columns as the header names them, those that are needed with a star. */
  public List<String> columns() {
    return Directory.COLUMNS.stream()
        .map(column -> Directory.NEEDED.contains(column) ? column + "*" : column)
        .toList();
  }
}
