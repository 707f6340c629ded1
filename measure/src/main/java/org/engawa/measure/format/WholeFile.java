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
public final class WholeFile implements AutoCloseable {

  private final Path place;
  private final Path beside;
  private final FileChannel channel;

  /** Begins to write beside this place. */
  public WholeFile(Path place) throws IOException {
    this.place = place;
    this.beside =
        place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
    this.channel =
        FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Takes what is to stand in the file. */
  public OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /** Puts what was written in its place; without this nothing is left of it. */
  public void keep() throws IOException {
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
