// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a tree where nothing has been built. */
class LauncherTests {

  private static final List<String> TOOLS =
      List.of(
          "cat", "dirname", "find", "grep", "head", "mkdir", "mktemp", "readlink", "rm", "sleep");

  @TempDir private Path tree;

  @Test
  void saysInOneLineThatThereIsNoMaven() throws Exception {
    Path launcher = Files.copy(Path.of("..", "engawa"), tree.resolve("engawa"));
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", launcher.toString(), "demo");
    builder.environment().put("PATH", tools().toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.redirectErrorStream(true).start();
    try (var printed = process.inputReader()) {
      assertThat(printed.lines())
          .containsExactly("engawa: Maven is needed to build, and there is no mvn on the PATH.");
    }
    assertThat(process.waitFor()).isOne();
  }

  private Path tools() throws IOException {
    Path folder = Files.createDirectory(tree.resolve("tools"));
    for (String tool : TOOLS) {
      for (Path place : List.of(Path.of("/usr/bin", tool), Path.of("/bin", tool))) {
        if (Files.exists(place) && !Files.exists(folder.resolve(tool))) {
          Files.createSymbolicLink(folder.resolve(tool), place);
        }
      }
    }
    return folder;
  }
}
