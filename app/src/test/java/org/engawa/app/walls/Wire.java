// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says what no browser would say, byte for byte. */
record Wire(int port, String from) {

  private static final int PIECE = 64 * 1024;

  /** Sends a head and so many bytes after it, and reads what comes back, also when cut short. */
  Answer say(String head, String filling, long bytes) {
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
      socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(head.replace("\n", "\r\n").getBytes(ISO_8859_1));
      if (bytes > 0) {
        pour(socket, filling, bytes);
      }
      socket.shutdownOutput();
      return answer(socket.getInputStream());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Stops when the house has answered or hangs up. */
  private static void pour(Socket socket, String filling, long bytes) throws IOException {
    byte[] piece = filling.repeat(PIECE / filling.length() + 1).getBytes(ISO_8859_1);
    long left = bytes;
    try {
      while (left > 0 && socket.getInputStream().available() == 0) {
        int now = (int) Math.min(left, piece.length);
        socket.getOutputStream().write(piece, 0, now);
        left -= now;
      }
      socket.getOutputStream().flush();
    } catch (SocketException _) {
      // It hung up; what it said before may still be read.
    }
  }

  private static Answer answer(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      in.transferTo(all);
    } catch (IOException _) {
      // Cut off after the answer, since it did not want the rest.
    }
    return read(all.toString(ISO_8859_1));
  }

  /** One answer as it came. */
  static Answer read(String text) {
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Answer(0, Map.of(), text);
    }
    Map<String, List<String>> headers = new TreeMap<>();
    List<String> lines = text.substring(0, end).lines().toList();
    for (String line : lines.subList(1, lines.size())) {
      int colon = line.indexOf(':');
      headers
          .computeIfAbsent(
              line.substring(0, colon).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    int status = Integer.parseInt(lines.getFirst().split(" ")[1]);
    return new Answer(status, headers, text.substring(end + 4));
  }
}
