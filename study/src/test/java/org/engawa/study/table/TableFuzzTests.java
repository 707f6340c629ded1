// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that nobody meant well: each is read or refused with a reason, and never breaks. */
class TableFuzzTests {

  private static final byte[] BITS =
      ",,,;\t\"\"\n\r0123456789.-eNA ab\u3042\u00FF\u0000=".getBytes(StandardCharsets.UTF_8);
  private static final CodeBook BOOK =
      new CodeBook(
          Optional.of("a"),
          List.of(
              Variable.number("b"),
              new Variable(
                  "c", new Kind.Levels(new LinkedHashMap<>(Map.of("x", 1.0))), Set.of("-9"))));

  @TempDir private Path folder;

  @Test
  void readsOrRefusesWhateverComes() throws IOException {
    var file = folder.resolve("table.csv");
    int read = 0;
    int refused = 0;
    for (int seed = 0; seed < 1_500; seed++) {
      Files.write(file, bytes(new Random(seed)));
      switch (Held.of(new TableReader(BOOK), file)) {
        case Reading.Read(Table table) -> {
          assertThat(table.column("b")).as("seed " + seed).hasSize(table.rows());
          read++;
        }
        case Reading.Refused(var problems) -> {
          assertThat(problems).as("seed " + seed).isNotEmpty();
          refused++;
        }
      }
    }
    assertThat(read).isGreaterThan(100);
    assertThat(refused).isGreaterThan(500);
  }

  @Test
  void readsTheSameInPiecesOfOneByte() throws IOException {
    for (int seed = 0; seed < 1_500; seed++) {
      byte[] bytes = bytes(new Random(seed));

      assertThat(problems(new ByteArrayInputStream(bytes)))
          .as("seed " + seed)
          .isEqualTo(problems(new OneByOne(bytes)));
    }
  }

  private static List<?> problems(ByteArrayInputStream in) throws IOException {
    var problems = new TableProblems("table.csv");
    new TableRun(BOOK, problems, _ -> {}).read(new RowBytes(in), Encoding.UTF_8);
    return problems.all();
  }

  private static byte[] bytes(Random random) {
    var bytes = new ByteArrayOutputStream();
    if (random.nextInt(10) > 0) {
      bytes.writeBytes("a,b,c\n".getBytes(StandardCharsets.UTF_8));
    }
    int rows = random.nextInt(6);
    for (int row = 0; row < rows; row++) {
      bytes.writeBytes("p,1,x\r\n".getBytes(StandardCharsets.UTF_8));
    }
    int wild = random.nextInt(3) == 0 ? random.nextInt(200) : random.nextInt(2);
    for (int each = 0; each < wild; each++) {
      bytes.write(BITS[random.nextInt(BITS.length)]);
    }
    return bytes.toByteArray();
  }

  private static final class OneByOne extends ByteArrayInputStream {

    OneByOne(byte[] bytes) {
      super(bytes);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(length, 1));
    }
  }
}
