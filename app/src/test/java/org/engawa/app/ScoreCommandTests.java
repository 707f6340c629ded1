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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTests {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;
  private Path answers;

  @BeforeEach
  void writeAnswers() throws IOException {
    answers = Files.writeString(folder.resolve("answers.csv"), "id,1,2,3,4,5,6\na,0,1,2,3,4,0\n");
  }

  @Test
  void scoresByCardOnTheClassPath() {
    assertThat(run("k6", answers.toString())).isZero();
    assertThat(out.toString(UTF_8)).startsWith("id,total,note\na,10,");
    assertThat(err.size()).isZero();
  }

  @Test
  void writesFileWhenAsked() {
    Path scores = folder.resolve("scores.csv");
    assertThat(run("k6", answers.toString(), "-o", scores.toString())).isZero();
    assertThat(scores).content().contains("a,10,");
    assertThat(out.size()).isZero();
  }

  @Test
  void namesPlaceOfWrongAnswer() throws IOException {
    Files.writeString(answers, "id,1,2,3,4,5,6\na,0,1,2,3,9,0\n");
    assertThat(run("k6", answers.toString())).isEqualTo(1);
    assertThat(out.size()).isZero();
    assertThat(err.toString(UTF_8)).startsWith(answers + ":2:").hasLineCount(1);
  }

  @Test
  void namesCardsWhenItKnowsNone() {
    assertThat(run("k7", answers.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("k7: expected").contains("k6");
  }

  @Test
  void namesCodingsWhenItKnowsNone() {
    assertThat(run("k10", answers.toString(), "--coding", "none")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith("--coding: expected one of ");
  }

  @Test
  void refusesWrongCardByPlace() throws IOException {
    Path card = Files.writeString(folder.resolve("card.yaml"), "id: mine\nitems: many\n");
    assertThat(run(card.toString(), answers.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains(card + ":");
  }

  @Test
  void takesAnExportFromRedcapAndItsMissingCodes() throws IOException {
    Files.writeString(
        answers,
        "record_id,redcap_event_name,k6_1,k6_2,k6_3,k6_4,k6_5,k6_6\n"
            + "a,first,0,1,2,3,4,0\na,last,0,1,2,3,4,-99\nb,first,,,,,,\n");
    assertThat(run("k6", answers.toString(), "--missing", "-99,UNK")).isZero();
    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            id,redcap_event_name,total,note
            a,first,10,
            a,last,,total: 1 of 6 items has no answer
            """);
  }

  @Test
  void refusesAnAnswerForAMissingCode() {
    assertThat(run("k6", answers.toString(), "--missing", "-99,3")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).isEqualToIgnoringNewLines("--missing: 3 is an answer of k6");
    assertThat(run("k6", answers.toString(), "--missing", "-99,")).isEqualTo(2);
    assertThat(run("k6", answers.toString(), "--missing")).isEqualTo(2);
  }

  @Test
  void explainsUsage() {
    assertThat(run("k6")).isEqualTo(2);
    assertThat(run("k6", answers.toString(), "--loud")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("usage: engawa score");
  }

  private int run(String... words) {
    return new ScoreCommand(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(List.of(words));
  }
}
