// SPDX-License-Identifier: Apache-2.0
package org.engawa.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A made-up cohort of two groups with 105 columns: the same rows for every peer, however many are
 * asked for. Nobody answered these questions.
 */
final class Cohort {

  private static final List<Answers> INSTRUMENTS =
      List.of(
          new Answers("absh", 26, 0, 3, -1),
          new Answers("scs", 12, 1, 5, -0.6),
          new Answers("aaq", 7, 1, 7, 1),
          new Answers("cope", 28, 1, 4, 0.4),
          new Answers("srs", 18, 0, 3, 1));
  private static final Set<Integer> TURNED = Set.of(1, 4, 8, 9, 11, 12);
  private static final int MEASURES = 9;

  private final SplittableRandom random = new SplittableRandom(20210525);

  /**
   * The items of one instrument.
   *
   * @param distress how far distress moves an answer, in either direction
   */
  private record Answers(String name, int items, int from, int to, double distress) {

    /** Ways of coping go with distress more or less; some items of self-compassion are turned. */
    double pull(int item) {
      return switch (name) {
        case "cope" -> item % 4 / 2.0;
        case "scs" -> TURNED.contains(item) ? -1 : 1;
        default -> 1;
      };
    }
  }

  /** Writes so many rows with a header. */
  public static void main(String[] args) throws IOException {
    int rows = Integer.parseInt(args[1]);
    var cohort = new Cohort();
    try (var out = Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.US_ASCII)) {
      out.write(String.join(",", header()) + "\n");
      for (int row = 0; row < rows; row++) {
        cohort.write(row, out);
      }
    }
  }

  private static List<String> header() {
    var names = new ArrayList<>(List.of("id", "sex", "age", "group", "region"));
    for (var each : INSTRUMENTS) {
      for (int item = 1; item <= each.items(); item++) {
        names.add("%s_%02d".formatted(each.name(), item));
      }
    }
    for (int measure = 1; measure <= MEASURES; measure++) {
      names.add("m_" + measure);
    }
    return names;
  }

  private void write(int row, BufferedWriter out) throws IOException {
    boolean withdrawn = row % 2 == 1;
    double distress = random.nextGaussian() + (withdrawn ? 0.6 : -0.6);
    var line = new StringBuilder(256);
    line.append(row).append(random.nextDouble() < 0.5 ? ",male," : ",female,");
    line.append(23 + random.nextInt(27)).append(withdrawn ? ",hikikomori," : ",control,");
    line.append(1 + random.nextInt(8));
    for (var each : INSTRUMENTS) {
      double leaning = each.distress() * distress + 0.8 * random.nextGaussian();
      double middle = (each.from() + each.to()) / 2.0;
      double width = (each.to() - each.from()) / 4.0;
      for (int item = 1; item <= each.items(); item++) {
        double answer = middle + width * (each.pull(item) * leaning + random.nextGaussian());
        line.append(',').append(Math.clamp(Math.round(answer), each.from(), each.to()));
      }
    }
    for (int measure = 0; measure < MEASURES; measure++) {
      line.append(',').append(random.nextInt(32));
    }
    out.append(line).append('\n');
  }
}
