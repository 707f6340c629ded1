// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CoderResult;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.engawa.measure.document.Problem;

/**
 * Finds how a file is encoded by reading all of it strictly: UTF-16 by its mark, UTF-8 where every
 * byte of it is valid, else CP932 where every byte of it is valid and Japanese stands there.
 * Otherwise it asks, since a guess would spoil words unseen.
 */
final class EncodingTrial {

  /** What came of it. */
  sealed interface Outcome {

    /** It is this. */
    record Found(Encoding encoding) implements Outcome {}

    /** Somebody has to say. */
    record Unclear(Problem question) implements Outcome {}
  }

  private static final int BLOCK = 1 << 16;

  private final Path file;

  EncodingTrial(Path file) {
    this.file = file;
  }

  /** Holds the file to what somebody says that it is, or finds it. */
  Outcome outcome(Optional<Encoding> said) throws IOException {
    byte[] head = head();
    if (begins(head, 'P', 'K', 3, 4) || begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return unclear(0, 0, "expected text, this is a workbook or an archive; save it as CSV");
    }
    var known = said.isPresent() ? said : byMark(head);
    if (known.isPresent()) {
      return held(known.get());
    }
    for (byte each : head) {
      if (each == 0) {
        return unclear(0, 0, "which encoding is it? there are zero bytes and no mark of UTF-16");
      }
    }
    OptionalLong fault = fault(Encoding.UTF_8, (_, _) -> {});
    if (fault.isEmpty()) {
      return new Outcome.Found(Encoding.UTF_8);
    }
    var script = new Script();
    if (fault(Encoding.WINDOWS_31J, script).isEmpty() && script.japanese()) {
      return new Outcome.Found(Encoding.WINDOWS_31J);
    }
    return at(
        Encoding.UTF_8,
        "which encoding is it? %s is not UTF-8, and the file is not Japanese CP932 either");
  }

  /** Whether it begins as text that is no UTF-16; then it is plain as long as its letters are. */
  boolean beginsPlain() throws IOException {
    byte[] head = head();
    boolean zero = false;
    for (byte each : head) {
      zero |= each == 0;
    }
    return !zero && byMark(head).isEmpty() && !begins(head, 'P', 'K', 3, 4);
  }

  private Outcome held(Encoding encoding) throws IOException {
    return fault(encoding, (_, _) -> {}).isEmpty()
        ? new Outcome.Found(encoding)
        : at(encoding, "which encoding is it? %s is not " + encoding.charset().name());
  }

  /** Says where the first byte stands that this encoding does not have. */
  private Outcome at(Encoding encoding, String question) throws IOException {
    var place = new Place();
    long fault = fault(encoding, place).orElseThrow();
    var one = ByteBuffer.allocate(1);
    try (var channel = FileChannel.open(file)) {
      channel.read(one, fault);
    }
    String which =
        "the byte 0x%02X after %d characters of the line".formatted(one.get(0), place.inLine());
    return unclear(place.line(), place.column(), question.formatted(which));
  }

  private Outcome unclear(long line, int column, String question) {
    int row = (int) Math.min(line, Integer.MAX_VALUE);
    return new Outcome.Unclear(new Problem(file.toString(), row, column, question));
  }

  private byte[] head() throws IOException {
    var head = ByteBuffer.allocate(BLOCK);
    try (var channel = FileChannel.open(file)) {
      while (head.hasRemaining() && channel.read(head) >= 0) {
        // A file may be handed over in pieces.
      }
    }
    var bytes = new byte[head.flip().remaining()];
    head.get(bytes);
    return bytes;
  }

  private static Optional<Encoding> byMark(byte[] head) {
    return begins(head, 0xFF, 0xFE)
        ? Optional.of(Encoding.UTF_16LE)
        : begins(head, 0xFE, 0xFF) ? Optional.of(Encoding.UTF_16BE) : Optional.empty();
  }

  private static boolean begins(byte[] head, int... with) {
    boolean begins = head.length >= with.length;
    for (int at = 0; begins && at < with.length; at++) {
      begins = head[at] == (byte) with[at];
    }
    return begins;
  }

  /** The place of the first byte that is none of this encoding, from 0. */
  private OptionalLong fault(Encoding encoding, Chars each) throws IOException {
    var decoder = encoding.strict();
    var bytes = ByteBuffer.allocate(BLOCK);
    var chars = CharBuffer.allocate(BLOCK);
    long before = 0;
    try (var channel = FileChannel.open(file)) {
      boolean ended = false;
      while (!ended || bytes.position() > 0) {
        ended = channel.read(bytes) < 0;
        bytes.flip();
        CoderResult result;
        do {
          result = decoder.decode(bytes, chars, ended);
          each.take(chars.array(), chars.position());
          chars.clear();
        } while (result.isOverflow());
        if (result.isError()) {
          return OptionalLong.of(before + bytes.position());
        }
        before += bytes.position();
        bytes.compact();
      }
    }
    return OptionalLong.empty();
  }

  /** Takes the characters of a file as they are decoded. */
  private interface Chars {
    void take(char[] chars, int count);
  }

  /** Whether a text can be Japanese: some letters of it, and none that only one house knows. */
  private static final class Script implements Chars {

    private boolean some;
    private boolean odd;

    @Override
    public void take(char[] chars, int count) {
      for (int at = 0; at < count; at++) {
        char here = chars[at];
        odd |= Character.getType(here) == Character.PRIVATE_USE;
        some |=
            here >= '\u3040' && here <= '\u30FF'
                || here >= '\u4E00' && here <= '\u9FFF'
                || here >= '\uFF66' && here <= '\uFF9F';
      }
    }

    boolean japanese() {
      return some && !odd;
    }
  }

  /** Where a text ends: in which line, and there in which column of the table. */
  private static final class Place implements Chars {

    private final StringBuilder header = new StringBuilder();
    private final StringBuilder current = new StringBuilder();
    private long line = 1;
    private char last;

    @Override
    public void take(char[] chars, int count) {
      for (int at = 0; at < count; at++) {
        char here = chars[at];
        if (here == '\n' && last != '\r' || here == '\r') {
          if (line == 1) {
            header.append(current);
          }
          line++;
          current.setLength(0);
        } else if (here != '\n' && here != '\uFEFF' && current.length() < RowBytes.MAX_LINE) {
          current.append(here);
        }
        last = here;
      }
    }

    long line() {
      return line;
    }

    int inLine() {
      return current.length();
    }

    int column() {
      char delimiter = Delimiter.of(line == 1 ? current : header).mark();
      boolean quoted = false;
      int column = 1;
      for (int at = 0; at < current.length(); at++) {
        quoted ^= current.charAt(at) == '"';
        column += !quoted && current.charAt(at) == delimiter ? 1 : 0;
      }
      return column;
    }
  }
}
