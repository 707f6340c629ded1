// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Cards;
import org.engawa.measure.instrument.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCsvTests {

  private static final Cards CARDS = Cards.shipped();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,1,2,3,4,5,6\na,1,2,3,4,0,1\n",
        "ID;i1;i2;i3;i4;i5;i6\r\na;1;2;3;4;0;1\r\n",
        "id\tK6_01\tK6_02\tK6_03\tK6_04\tK6_05\tK6_06\na\t1\t2\t3\t4\t0\t1",
        "k6_06,k6_05,k6_04,k6_03,k6_02,k6_01,id\n1,0,4,3,2,1,a\n",
        "\uFEFFid,1,2,3,4,5,6\na,1,2,3,4,0,1\n",
        "id,age,1,2,3,4,5,6,remark\na,31,1,2,3,4,0,1,\"fine, thanks\"\n",
        "\"id\",\"1\",\"2\",\"3\",\"4\",\"5\",\"6\"\n\n\"a\",\"1\",\"2\",\"3\",\"4\",\"0\",\"1\"\n",
        "id,1,2,3,4,5,6\na,1.0,2.0,3.0,4.0,0.0,1.0\n",
      })
  void scoresEveryWayOfWritingTheSameSheet(String table) throws IOException {
    assertThat(scored("k6", table)).isEqualTo("id,total,note\na,11,\n");
  }

  @Test
  void knowsColumnsOfACardWithAndWithoutItsHyphen() throws IOException {
    String sheet = "\na,1,2,1\n";

    for (String header : List.of("id,UCLA-3_1,ucla3_02,UCLA_3_03", "id,ucla3.1,ucla3.2,ucla3.3")) {
      assertThat(scored("ucla-3", header + sheet)).isEqualTo("id,total,note\na,4,\n");
    }
  }

  @Test
  void leavesAScaleEmptyAndSaysWhy() throws IOException {
    assertThat(scored("lsns-6", "id,1,2,3,4,5,6\na,1,,NA,skip,5,0\nb,1,1,1,skip,0,0\n"))
        .isEqualTo(
            """
            id,total,family,friends,note
            a,,,,total: 3 of 6 items have no answer (1 skipped); family: 2 of 3 items have no \
            answer; friends: 1 of 3 items has no answer (1 skipped)
            b,,3,,total: 1 of 6 items has no answer (1 skipped); friends: 1 of 3 items has no \
            answer (1 skipped)
            """);
  }

  @Test
  void saysThatAKeyIsProvisional() throws IOException {
    String header = "id," + String.join(",", items(25)) + "\n";

    assertThat(scored("hq-25", header + "a" + ",2".repeat(25) + "\n"))
        .isEqualTo(
            "id,total,socialization,isolation,emotional_support,note\n"
                + "a,50,22,16,12,the key is provisional\n");
  }

  @Test
  void scoresInTheCodingThatWasAskedFor() throws IOException {
    var card = card("k10");
    String table = "id," + String.join(",", items(10)) + "\na" + ",0".repeat(10) + "\n";

    assertThat(scored(Scorer.of(card, card.coding("0-4").orElseThrow()), table))
        .isEqualTo("id,total,note\na,0,\n");
    assertThat(problems("k10", table).getFirst().expected())
        .isEqualTo("item 1: 0 is not one of 1 to 5 in coding 1-5; coding 0-4 has it");
  }

  @Test
  void keepsWordsFromBecomingFormulas() throws IOException {
    String table =
        """
        id,1,2,3
        =1+1,1,1,1
        @x,1,1,1
        -12,1,1,1
        +a,1,1,1
        "a,b",1,1,1
        """;

    assertThat(scored("ucla-3", table).lines())
        .containsExactly("id,total,note", "'=1+1,3,", "'@x,3,", "-12,3,", "'+a,3,", "\"a,b\",3,");
  }

  @Test
  void namesLineAndColumnOfEachAnswerItRefuses() throws IOException {
    var problems =
        problems("k6", "id,1,2,3,4,5,6\na,1,2,3,4,5,1\n\nb,1,x,3,4,1.5,1\n,1,1,1,1,1,1\n");

    assertThat(problems.stream().map(Problem::sentence))
        .containsExactly(
            in() + ":2:6: item 5: 5 is not one of 0 to 4",
            in() + ":4:3: item 2: expected a whole number from 0 to 4, NA or skip, not 'x'",
            in() + ":4:6: item 5: expected a whole number from 0 to 4, NA or skip, not '1.5'",
            in() + ":5:1: expected an id, this is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1,2,3\n1,1,1\n",
        "id,1,2\na,1,1\n",
        "id,1,2,3,4\na,1,1,1,1\n",
        "id,1,2,3,i3\na,1,1,1,1\n",
        "id,ID,1,2,3\na,a,1,1,1\n",
        "id,1,2,3\na,1,1\n",
        "id,1,2,3\na,1,1,1,1\n",
        "id,1,2,3\na,1,1,\"1\n",
        "id,1,2,3\na,1,1,\"1\"x\n",
        "id,1,2,3\na,1,1,one\n",
        "id,1,2,3\na,1,1,99999999999\n",
        "id,1,2,3\na,1,1,\0\n",
      })
  void refusesATableThatIsNotOne(String table) throws IOException {
    assertThat(problems("ucla-3", table)).isNotEmpty();
  }

  @Test
  void namesTheItemsWithoutAColumn() throws IOException {
    assertThat(problems("ucla-3", "id,1,3\na,1,1\n").getFirst().sentence())
        .isEqualTo(
            in()
                + ":1: expected a column for each item of ucla-3, named 1, i1 or ucla-3_01;"
                + " none for 2");
  }

  @Test
  void namesTheColumnsThatItFoundWhereNoneIsAnItem() throws IOException {
    assertThat(problems("ucla-3", "id,a\tb,c" + ",x".repeat(20) + "\n").getFirst().sentence())
        .endsWith(
            "none for 1 to 3, the columns are 'id', 'a b', 'c'"
                + ", 'x'".repeat(9)
                + " and 11 more");
  }

  @Test
  void tellsWhereAFileStopsBeingUtf8() throws IOException {
    String umlaut = "id,1,2,3\nä,1,1,1\n";
    Files.write(in(), umlaut.getBytes(Charset.forName("windows-1252")));
    assertThat(score("ucla-3").getFirst().expected())
        .isEqualTo("expected UTF-8, the byte at place 9 is none");

    Files.write(in(), umlaut.getBytes(StandardCharsets.UTF_16LE));
    assertThat(score("ucla-3")).isNotEmpty();

    Files.write(
        in(), ("id,1,2,3\n" + "a,1,1,1\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
    Files.write(in(), new byte[] {(byte) 0xC3}, StandardOpenOption.APPEND);
    assertThat(score("ucla-3").getFirst().expected())
        .isEqualTo("expected UTF-8, the byte at place 800009 is none");
  }

  @Test
  void readsLettersThatLieAcrossItsBuffer() throws IOException {
    String id = "引".repeat(30_000) + "😀";

    assertThat(scored("ucla-3", "id,1,2,3\n" + id + ",1,1,1\n" + "あ,1,1,1\n"))
        .isEqualTo("id,total,note\n" + id + ",3,\nあ,3,\n");
  }

  @Test
  void holdsToItsLimits() throws IOException {
    assertThat(problems("ucla-3", "id,1,2,3\n" + "a".repeat(1_000_001) + ",1,1,1\n").getFirst())
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.expected()).contains("1000000 characters");
            });
    assertThat(problems("ucla-3", "id,1,2,3" + ",x".repeat(2_000) + "\n").getFirst().expected())
        .contains("2000 columns");
    assertThat(problems("ucla-3", "id,1,2,3\n" + "a,9,9,9\n".repeat(1_000))).hasSizeLessThan(110);
  }

  @Test
  void leavesNothingWhereItRefuses() throws IOException {
    var out = folder.resolve("out.csv");
    Files.writeString(out, "what stood there before");

    assertThat(problemsInto("ucla-3", "id,1,2,3\na,1,1,1\nb,1,1,7\n", out)).hasSize(1);

    assertThat(out).hasContent("what stood there before");
    assertThat(names()).containsExactly("answers.csv", "out.csv");
  }

  @Test
  void replacesTheFileInOneGo() throws IOException {
    assertThat(problemsInto("ucla-3", "id,1,2,3\na,1,1,1\n", in())).isEmpty();

    assertThat(in()).hasContent("id,total,note\na,3,\n");
    assertThat(names()).containsExactly("answers.csv");
  }

  @Test
  void saysWhichFileCannotBeReadOrWritten() throws IOException {
    var nowhere = folder.resolve("nowhere/out.csv");

    assertThat(score("ucla-3").getFirst().sentence()).isEqualTo(in() + ": there is no such file");
    Files.writeString(in(), "id,1,2,3\na,1,1,1\n");
    assertThat(new ScoreCsv(Scorer.of(card("ucla-3"))).score(in(), nowhere).getFirst().sentence())
        .isEqualTo(nowhere + ": cannot be written");
    assertThat(new ScoreCsv(Scorer.of(card("ucla-3"))).score(in(), folder).getFirst().expected())
        .contains("folder");
  }

  @Test
  void doesNotBlameTheAnswersForAStreamThatCloses() throws IOException {
    Files.writeString(in(), "id,1,2,3\na,1,1,1\n");
    var closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("closed");
          }
        };

    assertThatThrownBy(() -> new ScoreCsv(Scorer.of(card("ucla-3"))).score(in(), closed))
        .isInstanceOf(UncheckedIOException.class);
  }

  private List<String> items(int number) {
    return Stream.iterate(1, next -> next + 1).limit(number).map(String::valueOf).toList();
  }

  private static Card card(String id) {
    return CARDS.card(id).orElseThrow();
  }

  private Path in() {
    return folder.resolve("answers.csv");
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String scored(String card, String table) throws IOException {
    return scored(Scorer.of(card(card)), table);
  }

  private String scored(Scorer scorer, String table) throws IOException {
    Files.writeString(in(), table);
    var out = new ByteArrayOutputStream();
    assertThat(new ScoreCsv(scorer).score(in(), out)).isEmpty();
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<Problem> problems(String card, String table) throws IOException {
    Files.writeString(in(), table);
    return score(card);
  }

  private List<Problem> score(String card) {
    var out = new ByteArrayOutputStream();
    var problems = new ScoreCsv(Scorer.of(card(card))).score(in(), out);
    assertThat(out.size()).isZero();
    return problems;
  }

  private List<Problem> problemsInto(String card, String table, Path out) throws IOException {
    Files.writeString(in(), table);
    return new ScoreCsv(Scorer.of(card(card))).score(in(), out);
  }
}
