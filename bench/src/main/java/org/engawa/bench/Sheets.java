// SPDX-License-Identifier: Apache-2.0
package org.engawa.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.CardReader;
import org.engawa.measure.instrument.CardReading.CardRead;
import org.engawa.measure.instrument.CardReading.CardRefused;
import org.engawa.measure.instrument.Scorer;

/** A million made-up sheets of 25 items, one answer in forty missing: the same for every peer. */
final class Sheets {

  static final int COUNT = 1_000_000;
  static final int ITEMS = 25;

  private Sheets() {}

  /** One sheet after the other. */
  static int[] answers() {
    var random = new SplittableRandom(1);
    int[] answers = new int[COUNT * ITEMS];
    for (int at = 0; at < answers.length; at++) {
      answers[at] = random.nextInt(40) == 0 ? Scorer.MISSING : random.nextInt(5);
    }
    return answers;
  }

  static Card card() {
    try (InputStream in = Sheets.class.getResourceAsStream("/bench-25.yaml")) {
      if (in == null) {
        throw new IllegalStateException("bench-25.yaml is not on the class path");
      }
      return switch (CardReader.read("bench-25.yaml", in.readAllBytes())) {
        case CardRead(Card card) -> card;
        case CardRefused refused -> throw new IllegalStateException(refused.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the answers as R reads them: 32-bit numbers, the missing ones as R's own. */
  public static void main(String[] args) throws IOException {
    try (var out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])), 1 << 16))) {
      for (int answer : answers()) {
        out.writeInt(answer);
      }
    }
  }
}
