// SPDX-License-Identifier: Apache-2.0
package org.engawa.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection, opened again when the house has closed it after its many requests, with as little
 * work of its own as can be: what measures stands on the same cores as what is measured.
 */
final class Line implements AutoCloseable {

  private final int port;
  private Socket socket;
  private InputStream in;
  private OutputStream out;

  Line(int port) throws IOException {
    this.port = port;
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
    out = socket.getOutputStream();
  }

  /** Opens it anew, as after a rest in which the house has closed it. */
  void again() throws IOException {
    Line other = new Line(port);
    close();
    socket = other.socket;
    in = other.in;
    out = other.out;
  }

  Answer get(String path, String cookie) throws IOException {
    return ask("GET " + path, cookie, "");
  }

  Answer post(String path, String cookie, String form) throws IOException {
    String about =
        "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\n"
            + "Content-Length: "
            + form.length()
            + "\r\n";
    return ask("POST " + path, cookie, about + "\r\n" + form);
  }

  private Answer ask(String what, String cookie, String rest) throws IOException {
    String head =
        what
            + " HTTP/1.1\r\nHost: localhost:"
            + port
            + "\r\nAccept: text/html\r\nAccept-Language: en\r\n"
            + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
            + (rest.isEmpty() ? "\r\n" : rest);
    out.write(head.getBytes(StandardCharsets.ISO_8859_1));
    return read();
  }

  private Answer read() throws IOException {
    int status = Integer.parseInt(line().split(" ")[1]);
    String cookie = "";
    String place = "";
    int length = 0;
    boolean chunked = false;
    boolean closes = false;
    for (String field = line(); !field.isEmpty(); field = line()) {
      int colon = field.indexOf(':');
      String value = field.substring(colon + 1).strip();
      switch (field.substring(0, colon).toLowerCase(Locale.ROOT)) {
        case "content-length" -> length = Integer.parseInt(value);
        case "transfer-encoding" -> chunked = true;
        case "connection" -> closes = value.equals("close");
        case "set-cookie" -> cookie = value.substring(0, value.indexOf(';'));
        case "location" -> place = value;
        default -> {}
      }
    }
    byte[] body = chunked ? chunks() : whole(length);
    if (closes) {
      again();
    }
    return new Answer(status, cookie, place, new String(body, StandardCharsets.UTF_8));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int size = size(); size > 0; size = size()) {
      all.write(whole(size));
      line();
    }
    line();
    return all.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private byte[] whole(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the house hung up");
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the house hung up");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /** What came back. */
  record Answer(int status, String cookie, String place, String body) {}
}
