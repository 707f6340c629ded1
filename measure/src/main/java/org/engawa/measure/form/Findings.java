// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engawa.measure.document.Problem;

/** Collects what one reading of a file refuses, and what it leaves behind. */
final class Findings {

  static final int MOST_BYTES = 20_000_000;

  private static final int MOST = 100;
  private static final Comparator<Problem> BY_FILE =
      Comparator.comparing(Problem::file).thenComparing(Problem.IN_ORDER);

  private final String file;
  private final List<Problem> refused;
  private final List<Problem> told;
  private final Map<String, Repeated> repeated;

  Findings(String file) {
    this(file, new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
  }

  private Findings(
      String file, List<Problem> refused, List<Problem> told, Map<String, Repeated> repeated) {
    this.file = file;
    this.refused = refused;
    this.told = told;
    this.repeated = repeated;
  }

  /** The same findings, of which the next are about a part of the file. */
  Findings in(String part) {
    return new Findings(part, refused, told, repeated);
  }

  void refuse(Place place, String expected) {
    add(refused, place, expected);
  }

  /** Something that is left behind, or read otherwise than it stands. */
  void tell(Place place, String what) {
    add(told, place, what);
  }

  /** Something that may well come a hundred times; told once, with how often. */
  void tellOnce(Place place, String what) {
    repeated.computeIfAbsent(file + '\0' + what, _ -> new Repeated(file, place, what, new int[1]))
        .times[0]++;
  }

  /** Something of a kind that has no place in a form. */
  void noPlace(Place place, String kind) {
    tellOnce(place, kind + ": has no place here");
  }

  /** Whether a file of this size is read at all; a problem otherwise. */
  boolean takes(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      refuse(
          Place.FILE, "at most %d bytes are read, this has %d".formatted(MOST_BYTES, bytes.length));
    }
    return bytes.length <= MOST_BYTES;
  }

  boolean none() {
    return refused.isEmpty();
  }

  FormReading reading(Supplier<Form> form) {
    if (none()) {
      Form read = form.get();
      return none() ? new FormReading.FormRead(read, told()) : reading();
    }
    return reading();
  }

  FormReading reading() {
    return new FormReading.FormRefused(refused.stream().sorted(BY_FILE).toList());
  }

  private List<Problem> told() {
    return Stream.concat(told.stream(), repeated.values().stream().map(Repeated::problem))
        .sorted(BY_FILE)
        .toList();
  }

  private void add(List<Problem> to, Place place, String what) {
    if (to.size() < MOST) {
      to.add(new Problem(file, place.line(), place.column(), what));
    } else if (to.size() == MOST) {
      to.add(new Problem(file, 0, 0, "more could be told; these are the first " + MOST));
    }
  }

  /** At most so much of a text as fits into a message, on one line. */
  static String shown(String text) {
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
