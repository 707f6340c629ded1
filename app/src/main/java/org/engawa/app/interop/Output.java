// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.engawa.measure.format.WholeFile;

/** Where results go: printed, or into a file that appears when all are there. */
final class Output implements AutoCloseable {

  private final Optional<WholeFile> file;
  private final Writer writer;

  Output(Optional<Path> target, PrintStream out) throws IOException {
    file =
        target.isPresent()
            ? Optional.of(new WholeFile(target.get().toAbsolutePath()))
            : Optional.empty();
    OutputStream to = file.isPresent() ? file.get().stream() : out;
    writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
  }

  void write(String text) throws IOException {
    writer.write(text);
  }

  void keep() throws IOException {
    writer.flush();
    if (file.isPresent()) {
      file.get().keep();
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
