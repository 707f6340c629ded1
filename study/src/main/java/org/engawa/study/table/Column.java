// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One column of a table as it is read: what its cells mean, and where their numbers go.
 *
 * @param does one of the four below
 * @param into a number for each row of a chunk; empty for other columns
 * @param missingNumbers those missing codes that are numbers
 * @param words of levels, as bytes of the file
 * @param codes of those words
 */
record Column(
    byte does,
    Variable variable,
    double[] into,
    double[] missingNumbers,
    byte[][] words,
    double[] codes) {

  static final byte LEFT_ALONE = 0;
  static final byte NUMBER = 1;
  static final byte LEVELS = 2;
  static final byte ID = 3;

  /** Numbers none of which stands for a missing one. */
  static final byte PLAIN = 4;

  private static final int MAX_TOLD = 10;
  private static final double[] NONE = {};

  static Column leftAlone(String name) {
    return new Column(
        LEFT_ALONE, new Variable(name, new Kind.Text(), Set.of()), NONE, NONE, new byte[0][], NONE);
  }

  static Column id(String name) {
    return new Column(
        ID, new Variable(name, new Kind.Text(), Set.of()), NONE, NONE, new byte[0][], NONE);
  }

  static Column of(Variable variable, int rows, Charset charset) {
    return switch (variable.kind()) {
      case Kind.Text() -> leftAlone(variable.name());
      case Kind.Number() ->
          new Column(NUMBER, variable, new double[rows], numbers(variable), new byte[0][], NONE);
      case Kind.Levels(var codes) -> {
        // A word that this file cannot hold would become a question mark.
        var words = codes.keySet().stream().filter(charset.newEncoder()::canEncode).toList();
        yield new Column(
            LEVELS,
            variable,
            new double[rows],
            NONE,
            words.stream().map(word -> word.getBytes(charset)).toArray(byte[][]::new),
            words.stream().mapToDouble(codes::get).toArray());
      }
    };
  }

  /** The number of a word, or NaN when it is none of the levels. */
  double code(byte[] bytes, int from, int to) {
    for (int level = 0; level < codes.length; level++) {
      if (Arrays.equals(words[level], 0, words[level].length, bytes, from, to)) {
        return codes[level];
      }
    }
    return Double.NaN;
  }

  boolean plain() {
    return does == NUMBER && missingNumbers.length == 0;
  }

  boolean missing(double number) {
    for (double each : missingNumbers) {
      if (each == number) {
        return true;
      }
    }
    return false;
  }

  /** What should have stood in a cell that holds none of the levels. */
  String expected(Kind.Levels levels) {
    var words = levels.codes().keySet();
    String some = words.stream().limit(MAX_TOLD).collect(Collectors.joining(", "));
    return words.size() > MAX_TOLD
        ? "one of %s or %d others".formatted(some, words.size() - MAX_TOLD)
        : "one of " + some;
  }

  private static double[] numbers(Variable variable) {
    return variable.missing().stream()
        .filter(code -> code.matches("-?\\d{1,15}([.,]\\d{1,15})?"))
        .mapToDouble(code -> Double.parseDouble(code.replace(',', '.')))
        .toArray();
  }
}
