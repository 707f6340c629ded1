// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file written beside its place and renamed when it is whole, so that no half file is left. */
final class WholeFile implements AutoCloseable {

  private final Path place;
  private final Path beside;
  private final FileChannel channel;

  WholeFile(Path place) throws IOException {
    this.place = place;
    this.beside =
        place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
    this.channel =
        FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  void keep() throws IOException {
    channel.force(true);
    channel.close();
    try {
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherwise) {
      Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(beside);
  }
}
