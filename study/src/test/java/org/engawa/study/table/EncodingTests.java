// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.study.table.TableNotes.DecimalMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTests {

  private static final byte[] MARK_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] MARK_16_LE = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] MARK_16_BE = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] NO_MARK = {};

  // The second byte of ソ, 表 and 能 in CP932 is a backslash, and of ポ a vertical bar.
  private static final CodeBook BOOK =
      new CodeBook(
          Optional.of("番号"),
          List.of(
              Variable.number("値"),
              new Variable(
                  "種類",
                  new Kind.Levels(new LinkedHashMap<>(Map.of("ソ表", 1.0, "ポ能", 2.0))),
                  Set.of())));
  private static final String TEXT = "番号,値,種類\n一,1.5,ソ表\n二𠮷,2.5,ポ能\n";
  private static final String PLAIN = TEXT.replace("𠮷", "");

  @TempDir private Path folder;

  @Test
  void findsEachByItsBytes() throws IOException {
    holds(bytes(NO_MARK, TEXT, StandardCharsets.UTF_8), Encoding.UTF_8, "二𠮷");
    holds(bytes(MARK_8, TEXT, StandardCharsets.UTF_8), Encoding.UTF_8, "二𠮷");
    holds(bytes(MARK_16_LE, TEXT, StandardCharsets.UTF_16LE), Encoding.UTF_16LE, "二𠮷");
    holds(bytes(MARK_16_BE, TEXT, StandardCharsets.UTF_16BE), Encoding.UTF_16BE, "二𠮷");
    holds(bytes(NO_MARK, PLAIN, Charset.forName("windows-31j")), Encoding.WINDOWS_31J, "二");
  }

  @ParameterizedTest
  @CsvSource({"EUC_JP, EUC-JP", "UTF_16LE, UTF-16LE", "WINDOWS_31J, windows-31j"})
  void readsByWhatSomebodySays(Encoding encoding, String charset) throws IOException {
    Files.write(file(), PLAIN.getBytes(charset));

    var reading = Held.of(new TableReader(BOOK, Optional.of(encoding)), file());

    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read -> assertThat(((Table) read.what()).ids()).containsExactly("一", "二"));
  }

  @Test
  void longTablesOfTwoBytesAreReadToTheirEnd() throws IOException {
    String rows = "𠮷,7,ソ表\n".repeat(200_000);
    Files.write(file(), bytes(MARK_16_LE, "番号,値,種類\n" + rows, StandardCharsets.UTF_16LE));

    var table = (Table) ((Reading.Read<?>) Held.of(new TableReader(BOOK), file())).what();

    assertThat(table.ids()).hasSize(200_000).allMatch("𠮷"::equals);
    assertThat(table.column("値")).containsOnly(7);
  }

  @Test
  void doesNotTakeAQuestionMarkForAWordThatTheFileCannotHold() throws IOException {
    var book =
        new CodeBook(
            Optional.empty(),
            List.of(
                new Variable(
                    "種類", new Kind.Levels(new LinkedHashMap<>(Map.of("𠮷", 1.0))), Set.of())));
    Files.write(file(), "種類\n?\n".getBytes("windows-31j"));

    assertThat(Held.of(new TableReader(book), file())).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void asksWhereTheFirstByteStandsThatIsNoUtf8() throws IOException {
    Files.write(file(), "name;x\nRena;1\n\"a;b\";2;caf\u00E9 \n".getBytes("windows-1252"));

    asks(
        Optional.empty(),
        "3:3: which encoding is it? the byte 0xE9 after 11 characters of the line is not UTF-8, and"
            + " the file is not Japanese CP932 either");
  }

  @Test
  void doesNotTakeWesternWordsForJapanese() throws IOException {
    // ö and l together are a letter of CP932 that each house may give itself.
    Files.write(file(), "name,x\n\u00F6l,1\n".getBytes("windows-1252"));

    asks(
        Optional.empty(),
        "2:1: which encoding is it? the byte 0xF6 after 0 characters of the line is not UTF-8, and"
            + " the file is not Japanese CP932 either");
  }

  @Test
  void asksAboutZeroBytesAndHoldsFilesToWhatIsSaid() throws IOException {
    Files.write(file(), TEXT.getBytes(StandardCharsets.UTF_16LE));
    asks(Optional.empty(), "0:0: which encoding is it? there are zero bytes and no mark of UTF-16");

    Files.write(file(), new byte[] {'a', ',', 'b', '\r', '\n', '1', ',', (byte) 0x81});
    asks(
        Optional.of(Encoding.WINDOWS_31J),
        "2:2: which encoding is it? the byte 0x81 after 2 characters of the line is not"
            + " windows-31j");

    Files.write(file(), new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8, 0, 0, 'b'});
    asks(
        Optional.empty(),
        "1:1: which encoding is it? the byte 0xD8 after 1 characters of the line is not UTF-16BE");
  }

  private void holds(byte[] bytes, Encoding encoding, String second) throws IOException {
    Files.write(file(), bytes);
    var table = (Table) ((Reading.Read<?>) Held.of(new TableReader(BOOK), file())).what();
    assertThat(table.notes().form())
        .isEqualTo(new TableNotes.Form.Text(encoding, Delimiter.COMMA, DecimalMark.POINT));
    assertThat(table.ids()).containsExactly("一", second);
    assertThat(table.column("値")).containsExactly(1.5, 2.5);
    assertThat(table.column("種類")).containsExactly(1, 2);
  }

  private void asks(Optional<Encoding> said, String question) {
    var problems = ((Reading.Refused<?>) Held.of(new TableReader(BOOK, said), file())).problems();
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.line() + ":" + problem.column() + ": " + problem.expected())
                    .isEqualTo(question));
  }

  private Path file() {
    return folder.resolve("table.csv");
  }

  private static byte[] bytes(byte[] mark, String text, Charset charset) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(mark);
    bytes.write(text.getBytes(charset));
    return bytes.toByteArray();
  }
}
