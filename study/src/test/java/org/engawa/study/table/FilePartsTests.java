// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.engawa.study.table.TableReader.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePartsTests {

  private static final CodeBook BOOK =
      new CodeBook(
          Optional.of("id"),
          List.of(Variable.number("x"), new Variable("t", new Kind.Text(), Set.of())));
  private static final List<String> WORDS =
      List.of("a", "", "\"b\"", "\"c\nd\"", "\"e\r\n\r\nf\"", "\"\"\"\n\"\"\"", "é", "\",\n,\"");

  @TempDir private Path folder;

  /** The rows of a part, as words. */
  private static final class Words implements Taking<List<String>> {
    private final List<String> words = new ArrayList<>();

    @Override
    public void take(Chunk chunk) {
      for (int row = 0; row < chunk.rows(); row++) {
        words.add(chunk.ids().get(row) + " " + chunk.column("x")[row]);
      }
    }

    @Override
    public List<String> taken() {
      return words;
    }
  }

  private Optional<Parts<List<String>>> parts(Path file, int size) {
    return new FileParts<List<String>>(
            BOOK,
            file,
            Words::new,
            (part, behind) -> {
              part.addAll(behind);
              return part;
            },
            size)
        .read();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("table.csv"), bytes);
  }

  private Path file(String text) throws IOException {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void givesTheRowsOfAnyTableInTheirOrderWhereverItIsCut() throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      var chance = new Random(seed);
      String end = seed % 3 == 0 ? "\r\n" : seed % 7 == 0 ? "\r" : "\n";
      var text = new StringBuilder("id,t,x").append(end);
      for (int row = 0; row < 120; row++) {
        String word = WORDS.get(chance.nextInt(WORDS.size()));
        text.append("p").append(row).append(',').append(word).append(',');
        text.append(chance.nextInt(100)).append(chance.nextInt(9) == 0 ? end + end : end);
      }
      var file = file(text.toString());
      var whole = new Words();
      var notes = new TableReader(BOOK).stream(file, whole::take);

      for (int size : List.of(1, 2, 13, 64, 500)) {
        var parts = parts(file, size);
        assertThat(parts).as("seed %s, size %s", seed, size).isPresent();
        assertThat(parts.get().taken()).isEqualTo(whole.taken()).hasSize(120);
        assertThat(new Reading.Read<>(parts.get().notes())).isEqualTo(notes);
      }
    }
  }

  @Test
  void leavesWhatIsNotPlainToThoseWhoReadRowByRow() throws IOException {
    String rows = "id,t,x\n" + "p,a,1\n".repeat(50);
    assertThat(parts(file(rows), 32)).isPresent();
    assertThat(parts(file(rows + "p,a,b\n"), 32)).isEmpty();
    assertThat(parts(file(rows + "p,a\n"), 32)).isEmpty();
    assertThat(parts(file(rows + "p,\"a,1\n"), 32)).isEmpty();
    assertThat(parts(file("id,t\n" + rows), 32)).isEmpty();
    assertThat(parts(file(rows.getBytes(StandardCharsets.UTF_16)), 32)).isEmpty();
    assertThat(parts(file((rows + "é,a,1\n").getBytes(StandardCharsets.ISO_8859_1)), 32)).isEmpty();
    assertThat(parts(folder.resolve("absent.csv"), 32)).isEmpty();
    String semicolons = rows.replace(',', ';');
    assertThat(parts(file(semicolons + "p;a;1,5\np;a;2,5\n"), 32)).isPresent();
    assertThat(parts(file(semicolons + "p;a;1,5\n" + "p;a;1\n".repeat(9) + "p;a;2.5\n"), 32))
        .isEmpty();
  }
}
