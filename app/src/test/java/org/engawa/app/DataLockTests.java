// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engawa.app.shell.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTests {

  @TempDir private Path folder;

  @Test
  void keepsSecondProgramOutUntilFirstIsGone() {
    try (DataLock _ = DataLock.on(folder)) {
      assertThatThrownBy(() -> DataLock.on(folder))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("Another Engawa uses the data folder " + folder);
    }
    DataLock.on(folder).close();
  }

  @Test
  void makesFolderThatIsMissing() {
    Path missing = folder.resolve("new").resolve("data");
    DataLock.on(missing).close();
    assertThat(missing).isDirectory();
  }

  @Test
  void saysInOneLineThatFolderCannotBeWrittenTo() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertThatThrownBy(() -> DataLock.on(file.resolve("data")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("cannot be written to")
        .message()
        .hasLineCount(1);
  }
}
