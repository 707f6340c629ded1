// SPDX-License-Identifier: Apache-2.0
package org.engawa.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Many who listen at one address, each on a connection of its own; one thread hears for all. */
final class Crowd implements AutoCloseable {

  private static final byte[] MARK = "event: part".getBytes(StandardCharsets.US_ASCII);
  private static final int HEAR_AFTER = 200;

  private final InetSocketAddress house;
  private final String request;
  private final Selector selector;
  private final ByteBuffer heard = ByteBuffer.allocateDirect(65_536);
  private long[] at = new long[0];
  private int came;

  Crowd(int port, String path) throws IOException {
    house = new InetSocketAddress("localhost", port);
    request =
        "GET "
            + path
            + " HTTP/1.1\r\nHost: localhost:"
            + port
            + "\r\nAccept: text/event-stream\r\nAccept-Language: en\r\n\r\n";
    selector = Selector.open();
  }

  void join(int many) throws IOException {
    for (int i = 0; i < many; i++) {
      SocketChannel line = SocketChannel.open();
      line.setOption(StandardSocketOptions.TCP_NODELAY, true);
      line.connect(house);
      line.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
      until(line, "retry:");
      line.configureBlocking(false);
      line.register(selector, SelectionKey.OP_READ, new Ear());
      if (i % HEAR_AFTER == 0) {
        selector.selectNow(this::hear);
      }
    }
  }

  private static void until(SocketChannel line, String mark) throws IOException {
    StringBuilder said = new StringBuilder();
    ByteBuffer bytes = ByteBuffer.allocate(8_192);
    while (said.indexOf(mark) < 0) {
      bytes.clear();
      if (line.read(bytes) < 0) {
        throw new EOFException(said.toString());
      }
      said.append(new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1));
    }
  }

  /** What lies unread, such as what keeps a line open. */
  void settle(long millis) throws IOException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (System.nanoTime() < end) {
      selector.select(this::hear, 20);
    }
  }

  /** Waits until each has heard the next message; the times at which they did. */
  long[] next(long longestMillis) throws IOException {
    int many = selector.keys().size();
    at = new long[many];
    came = 0;
    long end = System.nanoTime() + longestMillis * 1_000_000;
    while (came < many && System.nanoTime() < end) {
      selector.select(this::hear, 20);
    }
    return Arrays.copyOf(at, came);
  }

  private void hear(SelectionKey key) {
    try {
      heard.clear();
      if (((SocketChannel) key.channel()).read(heard) < 0) {
        key.cancel();
        return;
      }
      heard.flip();
      long now = System.nanoTime();
      Ear ear = (Ear) key.attachment();
      while (heard.hasRemaining()) {
        if (ear.takes(heard.get()) && came < at.length) {
          at[came++] = now;
        }
      }
    } catch (IOException _) {
      key.cancel();
    }
  }

  @Override
  public void close() throws IOException {
    for (SelectionKey key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
  }

  /** How much of the mark one listener has heard; the mark repeats none of its own beginning. */
  private static final class Ear {

    private int matched;

    boolean takes(byte next) {
      matched = next == MARK[matched] ? matched + 1 : next == MARK[0] ? 1 : 0;
      if (matched == MARK.length) {
        matched = 0;
        return true;
      }
      return false;
    }
  }
}
