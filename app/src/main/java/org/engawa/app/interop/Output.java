// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/** Where results go: printed, or written beside a file and renamed when all are there. */
final class Output implements AutoCloseable {

  private final Optional<Path> target;
  private final Optional<Path> beside;
  private final Writer writer;

  Output(Optional<Path> file, PrintStream out) throws IOException {
    target = file.map(Path::toAbsolutePath);
    beside = target.map(to -> to.resolveSibling(".engawa." + UUID.randomUUID() + ".part"));
    writer =
        beside.isPresent()
            ? Files.newBufferedWriter(beside.get(), StandardOpenOption.CREATE_NEW)
            : new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void write(String text) throws IOException {
    writer.write(text);
  }

  void keep() throws IOException {
    writer.flush();
    if (beside.isPresent() && target.isPresent()) {
      writer.close();
      Files.move(
          beside.get(),
          target.get(),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    }
  }

  @Override
  public void close() throws IOException {
    if (beside.isPresent()) {
      writer.close();
      Files.deleteIfExists(beside.get());
    }
  }
}
