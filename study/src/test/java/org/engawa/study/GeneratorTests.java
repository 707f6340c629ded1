// SPDX-License-Identifier: Apache-2.0
package org.engawa.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratorTests {

  private static final Reference CHECK = Reference.json("3_large/generator_check.json");

  @Test
  void drawsTheSameStream() {
    var generator = new Generator();
    for (int t = 1; t <= 300; t++) {
      long draw = generator.draw();
      if (t <= 20) {
        assertThat(CHECK.at("first_20_draws_x1_to_x20", t - 1).number()).isEqualTo(draw);
      } else if (CHECK.has("x_" + t)) {
        assertThat(CHECK.at("x_" + t).number()).isEqualTo(draw);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 200", "1, 10000"})
  void makesTheSameRows(int place, int rows) {
    var check = CHECK.at("checksums", place);
    var names = Generator.names();
    long[] sums = new long[names.size()];
    long[] weighted = new long[names.size()];
    Generator.rows(
        rows,
        row -> {
          for (int j = 0; j < row.length; j++) {
            sums[j] += (long) row[j];
            weighted[j] += (long) row[j] * ((long) row[0] % 1009 + 1);
          }
        });

    assertThat(check.at("n").number()).isEqualTo(rows);
    long hash = 7;
    for (int j = 0; j < sums.length; j++) {
      assertThat(check.at("column_sums", names.get(j)).number()).isEqualTo(sums[j]);
      assertThat(check.at("weighted_column_sums", names.get(j)).number()).isEqualTo(weighted[j]);
      hash = (31 * hash + sums[j]) % 1000000007;
    }
    assertThat(check.at("column_sum_hash").number()).isEqualTo(hash);
  }

  @Test
  void makesTheFirstRowsAsTheyStand() {
    String csv = "3_large/first50_rows.csv";
    var names = Generator.names();
    for (String name : names) {
      double[] expected =
          switch (name) {
            case "sex" -> Rows.is(csv, name, "male");
            case "group" -> Rows.is(csv, name, "hikikomori");
            default -> Reference.column(csv, name);
          };
      double[] found = new double[50];
      Generator.rows(50, row -> found[(int) row[0]] = row[names.indexOf(name)]);
      assertThat(found).as(name).isEqualTo(expected);
    }
  }
}
