// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.engawa.app.shell.CannotStart;
import org.springframework.util.FileSystemUtils;

/**
 * The data folder of a running house, locked.
 *
 * @param data the data folder
 * @param lock what keeps others out
 * @param passing a folder around it that goes when the house closes, as a made-up centre's does
 */
record HouseFolder(Path data, DataLock lock, Optional<Path> passing) {

  static HouseFolder take(StartOptions options) {
    Optional<Path> passing =
        options.demo() && options.data().isEmpty() ? Optional.of(temporary()) : Optional.empty();
    Path data =
        passing
            .map(folder -> folder.resolve("data"))
            .or(options::data)
            .orElseGet(HouseFolder::usual);
    HouseFolder folder = new HouseFolder(data, DataLock.on(data), passing);
    if (options.demo()) {
      MadeUpData.named().ifPresent(made -> made.copyTo(data));
    }
    return folder;
  }

  void leave() {
    lock.close();
    passing.ifPresent(folder -> FileSystemUtils.deleteRecursively(folder.toFile()));
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("engawa-demo");
    } catch (IOException e) {
      throw new CannotStart("No temporary folder can be made: " + e.getMessage());
    }
  }

  private static Path usual() {
    return Optional.ofNullable(System.getenv("ENGAWA_DATA"))
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share", "engawa"));
  }
}
