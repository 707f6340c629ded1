// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablePartsTests {

  private static final CodeBook BOOK =
      new CodeBook(Optional.of("id"), List.of(Variable.number("x")));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void partsHaveTheRowsOfTheWhole(String end) throws IOException {
    var lines =
        List.of(
            "",
            "\"the \"\"id\"\"\",id,x",
            "a,\"p\n1\",1",
            "\"say \"\"no\"\",\n\",p2,2",
            "5\" of rain,p3,3",
            "",
            "\"\",p4,\"4\"",
            "\"\"\"\n\"\"\",p5,5",
            "e,p6,6");
    write(String.join(end, lines), StandardCharsets.UTF_8);

    assertThat(read(1).size()).isEqualTo(6);
    holdsTheWhole();
  }

  @Test
  void partsOfAFileWithAMarkKnowItsHeader() throws IOException {
    write("\uFEFF\"id\";x\np1;1,5\np2;2,5\n\n\n", StandardCharsets.UTF_8);

    assertThat(read(1).size()).isEqualTo(3);
    holdsTheWhole();
  }

  @Test
  void partsOfJapaneseAreCutBetweenCharacters() throws IOException {
    write("id,x,表\n表,1,ソ\nソ,2,\"能\n\"\n予,3,十\n", Charset.forName("windows-31j"));

    assertThat(read(1).size()).isEqualTo(3);
    holdsTheWhole();
  }

  @Test
  void utf16IsOnePart() throws IOException {
    write("\uFEFFid,x\np1,1\np2,2\n", StandardCharsets.UTF_16LE);

    assertThat(read(1).size()).isEqualTo(1);
    holdsTheWhole();
  }

  @Test
  void aPartHasAboutSoManyBytes() throws IOException {
    write("id,x\n" + "p,1\n".repeat(1000), StandardCharsets.UTF_8);

    var parts = parts(400);

    assertThat(parts.size()).isEqualTo(10);
    assertThat(parts).allMatch(part -> part.to() - part.from() == 400);
    holdsTheWhole();
  }

  @Test
  void whatIsWrongInOnePartRefusesIt() throws IOException {
    write("id,x\np1,1\np2,two\np3,3\n", StandardCharsets.UTF_8);

    var readings = read(1);

    assertThat(readings.stream().map(each -> each instanceof Reading.Refused).toList())
        .isEqualTo(List.of(false, true, false));
  }

  @Test
  void aTableWithoutRowsHasOnePartWithoutAny() throws IOException {
    write("id,x\n", StandardCharsets.UTF_8);
    assertThat(read(1))
        .singleElement()
        .satisfies(each -> assertThat(((Reading.Read<TableNotes>) each).what().rows()).isZero());

    write("", StandardCharsets.UTF_8);
    assertThat(read(1)).singleElement().isInstanceOf(Reading.Refused.class);
  }

  @Test
  void refusesWhatIsNotThereOrNoText() throws IOException {
    assertThat(TableParts.of(folder.resolve("none.csv"), 1)).isInstanceOf(Reading.Refused.class);

    Files.write(file(), new byte[] {'P', 'K', 3, 4});
    assertThat(TableParts.of(file(), 1)).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void aFileThatChangedIsNoticed() throws IOException {
    write("id,x\np1,1\np2,2\n", StandardCharsets.UTF_8);
    var part = parts(1).getFirst();
    write("id,x\np1,1\np2,2\np3,3\n", StandardCharsets.UTF_8);

    assertThat(new TableReader(BOOK).stream(part, _ -> {})).isInstanceOf(Reading.Refused.class);
  }

  private void holdsTheWhole() {
    var whole = new ArrayList<Object>();
    assertThat(new TableReader(BOOK).stream(file(), chunk -> keep(chunk, whole)))
        .isInstanceOf(Reading.Read.class);
    for (long about : new long[] {1, 7, 20, 1000}) {
      var together = new ArrayList<Object>();
      for (TablePart part : parts(about)) {
        assertThat(new TableReader(BOOK).stream(part, chunk -> keep(chunk, together)))
            .isInstanceOf(Reading.Read.class);
      }
      assertThat(together).as("parts of %d bytes", about).isEqualTo(whole);
    }
  }

  private static void keep(Chunk chunk, List<Object> into) {
    for (int row = 0; row < chunk.rows(); row++) {
      into.add(chunk.ids().get(row) + " " + chunk.column("x")[row]);
    }
  }

  private List<Reading<TableNotes>> read(long about) {
    return parts(about).stream().map(part -> new TableReader(BOOK).stream(part, _ -> {})).toList();
  }

  private List<TablePart> parts(long about) {
    return ((Reading.Read<List<TablePart>>) TableParts.of(file(), about)).what();
  }

  private void write(String text, Charset charset) throws IOException {
    Files.writeString(file(), text, charset);
  }

  private Path file() {
    return folder.resolve("rows.csv");
  }
}
