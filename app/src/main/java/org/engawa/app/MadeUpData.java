// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.app.shell.CannotStart;

/**
 * The made-up centre as it was told once, beside the start-up cache; each demo begins with a copy.
 *
 * @param data its data folder; its keys lie beside it
 */
record MadeUpData(Path data) {

  /** The launcher names it; without it the story is told anew, which takes some seconds. */
  static Optional<MadeUpData> named() {
    return Optional.ofNullable(System.getProperty("engawa.centre"))
        .map(folder -> new MadeUpData(Path.of(folder)))
        .filter(made -> Files.exists(made.data.resolve("engawa.sqlite")));
  }

  /** Leaves a folder alone in which a centre lives already. */
  void copyTo(Path folder) {
    if (!Files.exists(folder.resolve("engawa.sqlite"))) {
      try {
        copy(data, folder);
        copy(keys(data), keys(folder));
      } catch (IOException e) {
        throw new CannotStart("The made-up centre cannot be copied: " + e.getMessage());
      }
    }
  }

  private static Path keys(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ".keys");
  }

  /** Permissions too, since keys that others may read are refused. */
  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(to)) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
    try (Stream<Path> files = Files.list(from)) {
      List<Path> plain =
          files.filter(Files::isRegularFile).filter(file -> !file.endsWith("engawa.lock")).toList();
      for (Path file : plain) {
        Files.copy(
            file,
            to.resolve(file.getFileName()),
            StandardCopyOption.COPY_ATTRIBUTES,
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
