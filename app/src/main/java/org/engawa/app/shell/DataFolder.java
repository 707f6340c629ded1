// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the data folder, or says in one line why it cannot be used. */
final class DataFolder {

  private DataFolder() {}

  static void prepare(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CannotStart("The data folder " + folder + " cannot be made: " + e.getMessage());
    }
    if (!Files.isWritable(folder)) {
      throw new CannotStart("The data folder " + folder + " is read-only. Choose another --data.");
    }
  }
}
