// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.engawa.measure.instrument.Coding;

/** What a project writes into a cell to say that there is no answer, such as -99 or UNK. */
public record MissingCodes(Set<String> codes) {

  /** No such code. */
  public static final MissingCodes NONE = new MissingCodes(Set.of());

  /** Keeps its own copy. */
  public MissingCodes {
    codes = Set.copyOf(codes);
  }

  /** Reads codes with commas between them; empty where one is blank. */
  public static Optional<MissingCodes> read(String list) {
    var codes = new LinkedHashSet<String>();
    Arrays.stream(list.split(",", -1)).map(String::strip).forEach(codes::add);
    return codes.contains("") ? Optional.empty() : Optional.of(new MissingCodes(codes));
  }

  /** A code that is an answer in this coding, so that it cannot say that there is none. */
  public Optional<String> answerIn(Coding coding) {
    return codes.stream()
        .filter(code -> code.matches("-?\\d{1,6}") && coding.counts(Integer.parseInt(code)))
        .sorted()
        .findFirst();
  }

  boolean has(String cell) {
    return codes.contains(cell);
  }

  boolean has(int number) {
    return codes.contains(Integer.toString(number));
  }
}
