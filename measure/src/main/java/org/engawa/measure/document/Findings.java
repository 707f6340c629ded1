// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects what one reading of a file refuses, and what it leaves behind. */
public final class Findings {

  /** How long a file may be. */
  public static final int MOST_BYTES = 20_000_000;

  private static final int MOST = 100;

  private final String file;
  private final Told refused;
  private final Told told;
  private final Map<String, Repeated> repeated;

  /** Of this file, whose name is only told. */
  public Findings(String file) {
    this(file, new Told(file, MOST), new Told(file, MOST), new LinkedHashMap<>());
  }

  private Findings(String file, Told refused, Told told, Map<String, Repeated> repeated) {
    this.file = file;
    this.refused = refused;
    this.told = told;
    this.repeated = repeated;
  }

  /** The same findings, of which the next are about a part of the file. */
  public Findings in(String part) {
    return new Findings(part, refused.in(part), told.in(part), repeated);
  }

  /** Something for which the file is not read. */
  public void refuse(Place place, String expected) {
    refused.at(place, expected);
  }

  /** Something that is left behind, or read otherwise than it stands. */
  public void tell(Place place, String what) {
    told.at(place, what);
  }

  /** Something that may well come a hundred times; told once, with how often. */
  public void tellOnce(Place place, String what) {
    repeated.computeIfAbsent(file + '\0' + what, _ -> new Repeated(file, place, what, new int[1]))
        .times[0]++;
  }

  /** Something of a kind that has no place in what is read. */
  public void noPlace(Place place, String kind) {
    tellOnce(place, kind + ": has no place here");
  }

  /** Whether a file of this size is read at all; a problem otherwise. */
  public boolean takes(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      refuse(
          Place.FILE, "at most %d bytes are read, this has %d".formatted(MOST_BYTES, bytes.length));
    }
    return bytes.length <= MOST_BYTES;
  }

  /** Whether nothing is refused. */
  public boolean none() {
    return refused.none();
  }

  /** Everything that is refused, in the order of the file. */
  public List<Problem> refused() {
    return refused.inOrder();
  }

  /** Everything that is left behind, in the order of the file. */
  public List<Problem> told() {
    return Stream.concat(told.inOrder().stream(), repeated.values().stream().map(Repeated::problem))
        .sorted(Told.BY_FILE)
        .toList();
  }

  /** At most so much of a text as fits into a message, on one line. */
  public static String shown(String text) {
    String line = text.codePointCount(0, text.length()) > 60 ? cut(text) + "…" : text;
    return line.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static String cut(String text) {
    return text.substring(0, text.offsetByCodePoints(0, 60));
  }

  private record Repeated(String file, Place first, String what, int[] times) {

    Problem problem() {
      String often = times[0] == 1 ? "" : ", %d times".formatted(times[0]);
      return new Problem(file, first.line(), first.column(), what + often);
    }
  }
}
