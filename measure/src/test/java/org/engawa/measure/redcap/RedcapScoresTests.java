// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.measure.redcap.RedcapDictionaryTests.ID;
import static org.engawa.measure.redcap.RedcapDictionaryTests.TITLES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormReading.FormRead;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question.Kind;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedcapScoresTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[a]+[b]+[c]                 | SUM  | ",
        "([a] + (4 - [b]) + [c])     | SUM  | b",
        "[a]-[b]+4+[c]               | SUM  | b",
        "([a]+[b]+[c])/3             | MEAN | ",
        "((4-[a])+[b]+(4-[c]))/3     | MEAN | a c",
        "mean([a],[b],(4-[c]))       | MEAN | c",
        "sum([a],[b],[c])            | SUM  | ",
        "(1/3)*([a]+[b]+[c])         | MEAN | ",
      })
  void understandsSumsAndMeans(String calculation, Method method, String reversed) {
    var score = form(scored(calculation)).scores().getFirst();

    assertThat(score.of()).containsExactly("a", "b", "c");
    assertThat(score.method()).isEqualTo(method);
    assertThat(score.reversed())
        .isEqualTo(reversed == null ? Set.of() : Set.of(reversed.split(" ")));
  }

  @Test
  void knowsWhatRedcapDoesWithBlankFields() {
    assertThat(missing("[a]+[b]+[c]")).contains(new MissingRule.None());
    assertThat(missing("mean([a],[b],[c])")).contains(new MissingRule.Prorate(1.0 / 3));
    assertThat(missing("sum([a],[b],[c])")).isEmpty();
    assertThat(dropped(scored("sum([a],[b],[c])")))
        .containsExactly("d.csv:6:6: no place here for a sum that leaves blank fields out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3+4",
        "round([a]+[b],1)",
        "[a]*[b]",
        "2*[a]+[b]",
        "[a]+[a]",
        "[a]+(5-[b])",
        "[a]+[b]+1",
        "[a]+[other]",
        "[a]+[t]",
        "[t]+[nowhere]",
        "[event_1][a]+[b]",
        "if([a]=1,1,0)",
        "mean([a]+[b],[c])",
        "mean([a],[b])+mean([b],[c])",
        "[a]+",
        "([a]+[b]",
        "[a]/0",
        "datediff([a],'today','y')",
        "",
      })
  void tellsEveryOtherCalculation(String calculation) {
    assertThat(form(scored(calculation)).scores()).isEmpty();
    assertThat(form(scored(calculation)).question("t").orElseThrow().kind()).isEqualTo(Kind.OTHER);
    assertThat(dropped(scored(calculation)))
        .singleElement()
        .asString()
        .startsWith("d.csv:6:6: no place here for the calculation of t: ");
  }

  @Test
  void survivesACalculationThatIsDeep() {
    assertThat(form(scored("(".repeat(400_000) + "[a]")).scores()).isEmpty();
    assertThat(form(scored("-".repeat(400_000) + "[a]")).scores()).hasSize(1);
  }

  @Test
  void understandsScoresMadeOfScoresWhereverTheyStand() {
    String table =
        TITLES
            + ID
            + "all,one,,calc,all,([x]+(8-[y]))/2\n"
            + "a,one,,radio,A,\"0, n | 4, y\"\nb,one,,radio,B,\"0, n | 4, y\"\n"
            + "x,one,,calc,x,[a]+[b]\n"
            + "y,one,,calc,y,[b]+[a]\n"
            + "round,one,,calc,round,[round]+[a]\n";

    assertThat(form(table).scores())
        .containsExactly(
            score("all", List.of("x", "y"), Set.of("y"), Method.MEAN),
            score("x", List.of("a", "b"), Set.of(), Method.SUM),
            score("y", List.of("b", "a"), Set.of(), Method.SUM));
    assertThat(dropped(table)).singleElement().asString().contains("the calculation of round");
  }

  @Test
  void readsALongChainOfScoresAtOnce() {
    String chain =
        IntStream.range(0, 5_000)
            .mapToObj(each -> "c%d,one,,calc,,[c%d]+[a]\n".formatted(each, each + 1))
            .collect(Collectors.joining());

    assertThat(form(TITLES + ID + "a,one,,yesno,A\n" + chain + "c5000,one,,calc,,[a]\n").scores())
        .hasSize(5_001);
  }

  private static FormScore score(
      String name, List<String> of, Set<String> reversed, Method method) {
    return new FormScore(
        name,
        of,
        reversed,
        method,
        Optional.empty(),
        Optional.of(new MissingRule.None()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static String scored(String calculation) {
    String choices = "\"0, p | 1, q | 4, r\"\n";
    return TITLES
        + ID
        + ("a,one,,radio,A," + choices)
        + ("b,one,,radio,B," + choices)
        + ("c,one,,radio,C," + choices)
        + ("t,one,,calc,t,\"" + calculation + "\"\n");
  }

  private static Optional<MissingRule> missing(String calculation) {
    return form(scored(calculation)).scores().getFirst().missing();
  }

  private static FormRead read(String table) {
    return (FormRead) RedcapDictionary.read("d.csv", table.getBytes(UTF_8));
  }

  private static Form form(String table) {
    return read(table).form();
  }

  private static List<String> dropped(String table) {
    return read(table).dropped().stream().map(Problem::sentence).toList();
  }
}
