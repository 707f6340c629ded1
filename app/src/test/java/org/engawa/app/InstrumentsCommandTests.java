// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engawa.measure.instrument.Cards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentsCommandTests {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;

  @Test
  void listsEveryCard() {
    assertThat(run()).isZero();
    assertThat(out.toString(UTF_8).lines()).hasSize(Cards.shipped().ids().size() + 1);
    assertThat(out.toString(UTF_8))
        .contains("hq-25\t25\t0-4\t1 provisional\t\tHikikomori Questionnaire")
        .contains("engawa-check-in\t12\t0-4\t1\ten,ja\t");
  }

  @Test
  void listsTheCardsOfAnInstallationAndSaysWhichItRefused() throws IOException {
    write(
        "instruments/mine.yaml",
        Files.readString(exported("k6", "k6.yaml")).replace("id: k6", "id: mine"));
    write("instruments/broken.yaml", "id: broken\n");

    assertThat(run("--data", folder.toString())).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("\nmine\t6\t");
    assertThat(err.toString(UTF_8)).contains("broken.yaml:1");
  }

  @ParameterizedTest
  @CsvSource({
    "k6, osd",
    "k6, json",
    "k6, csv",
    "rses, osd",
    "rses, json",
    "rses, csv",
    "engawa-check-in, osd",
    "engawa-check-in, json",
    "scs-sf, osd",
    "scs-sf, json",
    "scs-sf, csv",
    "k6, yaml",
    "hq-25, yaml"
  })
  void writesWhatItReadsAndWritesTheSameAgain(String card, String ending) throws IOException {
    Path first = exported(card, "first." + ending);
    Path second = folder.resolve("second." + ending);

    assertThat(run("--import", first.toString(), "--export", second.toString()))
        .as(err.toString(UTF_8))
        .isZero();
    Path third = folder.resolve("third." + ending);
    assertThat(run("--import", second.toString(), "--export", third.toString())).isZero();
    assertThat(third).hasSameBinaryContentAs(second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"osd", "json", "csv"})
  void aCardFromAnotherFormatScoresAsBefore(String ending) throws IOException {
    Path card = folder.resolve("back.yaml");
    assertThat(
            run(
                "--import",
                exported("hq-25", "there." + ending).toString(),
                "--export",
                card.toString()))
        .as(err.toString(UTF_8))
        .isZero();
    String header = "id";
    String row = "a";
    for (int item = 1; item <= 25; item++) {
      header += "," + item;
      row += "," + item % 5;
    }
    Path answers = write("answers.csv", header + "\n" + row + "\n");
    String there = scored(card.toString(), answers);

    assertThat(there.lines().skip(1).findFirst().orElseThrow())
        .isEqualTo(scored("hq-25", answers).lines().skip(1).findFirst().orElseThrow());
  }

  @Test
  void takesTheWordsOfAnotherFileForACard() throws IOException {
    Path words = write("words.csv", words());
    Path to = folder.resolve("k6.osd");

    assertThat(run("--import", "k6", words.toString())).as(err.toString(UTF_8)).isZero();
    assertThat(out.toString(UTF_8)).contains("words of k6 in en").contains("words of k6 in ja");
    assertThat(run("--import", "k6", words.toString(), "--export", to.toString())).isZero();
    assertThat(to).content().contains("first item");
  }

  @Test
  void writesACardWithItsWordsBesideIt() throws IOException {
    Path to = folder.resolve("mine.yaml");

    assertThat(
            run(
                "--import",
                "k6",
                write("words.csv", words()).toString(),
                "--export",
                to.toString()))
        .isZero();
    assertThat(folder.resolve("mine.ja.yaml")).content().contains("最初");
    assertThat(run("--import", to.toString(), folder.resolve("mine.ja.yaml").toString())).isZero();
    Path table = folder.resolve("again.words.csv");
    assertThat(
            run(
                "--import",
                to.toString(),
                folder.resolve("mine.ja.yaml").toString(),
                "--export",
                table.toString()))
        .isZero();
    assertThat(table).content().startsWith("what,number,ja\n");
  }

  @Test
  void tellsWhatAnotherFormatHasNoPlaceFor() throws IOException {
    exported("hq-25", "there.csv");

    assertThat(err.toString(UTF_8))
        .contains("there.csv: has no place for bands with their error rates: 2");
  }

  @ParameterizedTest
  @CsvSource({
    "nothing.csv, expected a file that can be read",
    "k7, expected a file that can be read",
    ".., expected a file that can be read",
  })
  void refusesWhatIsNotThere(String name, String reason) {
    assertThat(run("--import", name)).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith(name + ": " + reason).hasLineCount(1);
  }

  @Test
  void writesNothingOfWhatItRefuses() throws IOException {
    Path to = folder.resolve("out.yaml");

    assertThat(
            run(
                "--import",
                write("bad.csv", "who,knows\n1,2\n").toString(),
                "--export",
                to.toString()))
        .isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("bad.csv");
    assertThat(to).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--export x.yaml",
        "--import k6 --export x.doc",
        "--import",
        "--as osd --import k6 --export",
        "--dance",
        "k6"
      })
  void saysHowItIsUsed(String words) {
    assertThat(run(words.split(" "))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("usage: engawa instruments");
  }

  private static String words() {
    StringBuilder words = new StringBuilder("what,number,en,ja\ntitle,,A title,題\n");
    words.append("item,1,first item,最初\n");
    for (int item = 2; item <= 6; item++) {
      words.append("item,").append(item).append(",another,ほか\n");
    }
    for (int value = 0; value <= 4; value++) {
      words.append("option,").append(value).append(",so,そう\n");
    }
    return words.toString();
  }

  private Path exported(String card, String name) {
    Path to = folder.resolve(name);
    assertThat(run("--import", card, "--export", to.toString())).as(err.toString(UTF_8)).isZero();
    return to;
  }

  private String scored(String card, Path answers) {
    ByteArrayOutputStream scores = new ByteArrayOutputStream();
    assertThat(
            new ScoreCommand(
                    new PrintStream(scores, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(List.of(card, answers.toString())))
        .as(err.toString(UTF_8))
        .isZero();
    return scores.toString(UTF_8);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private int run(String... words) {
    return new InstrumentsCommand(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(List.of(words));
  }
}
