// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Somebody's browser that listens at a page, written by hand to see every byte. */
final class Line implements AutoCloseable {

  private static final long LONGEST_MILLIS = 10_000;

  private final Socket socket;
  private final StringBuilder heard = new StringBuilder();
  private boolean over;

  private Line(Socket socket) {
    this.socket = socket;
  }

  /** Listens at a path under this cookie, or under none; further headers follow. */
  static Line at(int port, String path, String cookie, String... headers) {
    try {
      Line line = new Line(new Socket("localhost", port));
      StringBuilder asked = new StringBuilder("GET " + path + " HTTP/1.1\r\n");
      asked.append("Host: localhost:").append(port).append("\r\n");
      asked.append("Accept: text/event-stream\r\nAccept-Language: en\r\n");
      asked.append(cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n");
      for (String header : headers) {
        asked.append(header).append("\r\n");
      }
      byte[] bytes = asked.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
      line.socket.getOutputStream().write(bytes);
      Thread.ofVirtual().start(line::read);
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that was heard so far, with the head of the response. */
  synchronized String heard() {
    return heard.toString();
  }

  synchronized boolean over() {
    return over;
  }

  /** Waits until this was heard; what was heard instead is the message. */
  Line await(String words) {
    return await(() -> heard().contains(words), words);
  }

  Line awaitOver() {
    return await(this::over, "its end");
  }

  private Line await(java.util.function.BooleanSupplier until, String what) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
    while (!until.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited for " + what + " and heard " + heard());
      }
      pause(10);
    }
    return this;
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        add(row);
      }
    } catch (IOException _) {
      // Closed from this side.
    }
    end();
  }

  private synchronized void add(String row) {
    heard.append(row).append('\n');
  }

  private synchronized void end() {
    over = true;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
