// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.app.interop.MadeUpSheets.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreManyTests {

  private static final String SHEET = questionnaire(weighted("1"), weighted("2"));

  @TempDir Path folder;

  @Test
  void printsOneLineForEachLineOfAFile() {
    Printed printed = many("r.ndjson", named("a", "c1", "c2") + "\r\n\n" + answers("c3", "c3"));
    assertThat(printed.status()).isZero();
    assertThat(printed.err()).isEmpty();
    assertThat(printed.out().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .contains(
                        "r.ndjson\",\"line\":1,\"id\":\"a\",\"reported\":null,\"computed\":3,"),
            line -> assertThat(line).contains("\"line\":3,\"reported\":null,\"computed\":6,"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resourceType\":\"Patient\"}",
        "{\"resourceType\":\"QuestionnaireResponse\",",
        "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"finished\"}",
        "no JSON at all",
        "[]"
      })
  void refusesABadLineAndNoOther(String bad) {
    Printed printed =
        many("r.ndjson", answers("c1", "c1") + "\n" + bad + "\n" + answers("c2", "c2"));
    assertThat(printed.status()).isEqualTo(1);
    assertThat(printed.err().lines()).singleElement().asString().contains("r.ndjson:2:");
    assertThat(printed.out().lines()).hasSize(3);
    assertThat(printed.out().lines().toList().get(1))
        .contains("\"line\":2,\"reported\":null,\"computed\":null,")
        .contains("\"reason\":\"expected");
    assertThat(printed.out().lines().toList().get(2)).contains("\"computed\":4,");
  }

  @Test
  void refusesALineThatIsTooLong() {
    Printed printed =
        many("r.ndjson", answers("c1", "c1") + " ".repeat(2 << 20) + "\n" + answers("c2", "c2"));
    assertThat(printed.err()).contains("r.ndjson:1:1: expected a line of at most 2 MB");
    assertThat(printed.out()).contains("\"computed\":4,");
  }

  @Test
  void readsAFolderInTheOrderOfItsNames() throws IOException {
    Path place = Files.createDirectory(folder.resolve("all"));
    write(place.resolve("b.json"), answers("c1", "c1"));
    write(place.resolve("a.xml"), XML);
    write(place.resolve("c.ndjson"), answers("c3", "c3") + "\n" + answers("", "c3"));
    write(place.resolve("notes.txt"), "nothing");
    write(place.resolve("q.json"), SHEET);
    Printed printed =
        run(
            List.of(
                "--questionnaire",
                place.resolve("q.json").toString(),
                "--responses",
                place.toString()));
    assertThat(printed.err()).isEmpty();
    assertThat(computed(printed)).containsExactly("1", "2", "6", "null");
  }

  @Test
  void readsABundleEntryByEntry() {
    String others = "{\"resource\":{\"resourceType\":\"Patient\"}},";
    String entries =
        "{\"fullUrl\":\"urn:1\",\"resource\":%s},\n{\"resource\":%s},{\"search\":{\"mode\":\"match\"}},{\"resource\":%s}"
            .formatted(
                named("a", "c1", "c1"),
                named("b", "c1", "c1").replace("completed", "finished"),
                named("c", "c2", "c2"));
    Printed printed = many("b.json", bundle(others + entries));
    assertThat(computed(printed)).containsExactly("2", "null", "4");
    assertThat(printed.status()).isEqualTo(1);
    assertThat(printed.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("b.json:2:13: expected a legal value of status"),
            line ->
                assertThat(line).contains("entries that are no responses and were passed over: 1"));
  }

  @Test
  void readsABundleInXml() {
    String entry = "<entry><resource>" + XML + "</resource></entry>\n";
    String others = "<entry><resource><Patient/></resource></entry>";
    String bundle = "<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"batch\"/>\n";
    Printed printed =
        many(
            "b.xml",
            bundle + entry + others + entry.replace("completed", "a&lt;&quot;") + "</Bundle>");
    assertThat(computed(printed)).containsExactly("1", "null");
    assertThat(printed.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("b.xml:6:").contains("a legal value of status"),
            line -> assertThat(line).contains("passed over: 1"));
    assertThat(computed(many("b.xml", bundle + entry + "<entry>"))).containsExactly("1", "null");
    String typed = "<!DOCTYPE x [<!ENTITY y \"z\">]>" + bundle + entry + "</Bundle>";
    assertThat(computed(many("b.xml", typed))).containsExactly("null");
  }

  @Test
  void keepsWhatStoodBeforeABreakInABundle() {
    String whole = bundle("{\"resource\":" + answers("c1", "c2") + "}");
    Printed broken = many("b.json", whole.substring(0, whole.length() - 2));
    assertThat(computed(broken)).containsExactly("3", "null");
    assertThat(broken.err()).contains("b.json:1:").contains("the rest was not read");
    assertThat(broken.status()).isEqualTo(1);
  }

  @Test
  void scoresASingleFileAsOneOfMany() {
    assertThat(computed(many("r.json", answers("c1", "c2")))).containsExactly("3");
    assertThat(many("none.ndjson.gz", "").err()).contains("expected");
  }

  @Test
  void followsThePlanOfEachResponseThatBringsItsOwnWeights() {
    String own =
        answers("c1", "c1")
            .replace(
                "{\"system\"",
                "{\"extension\":[{\"url\":\"" + WEIGHT + "\",\"valueDecimal\":3}],\"system\"");
    String sheet = SHEET.replace(ORDINAL, "http://example.org/other");
    Printed printed = many(sheet, "r.ndjson", own + "\n" + answers("c1", "c1") + "\n" + own);
    assertThat(computed(printed)).containsExactly("6", "null", "6");
  }

  @Test
  void writesToAFileAtTheEnd() throws IOException {
    Path target = folder.resolve("out.ndjson");
    Printed printed = many("r.ndjson", answers("c1", "c2") + "\nbad", "-o", target.toString());
    assertThat(printed.out()).isEmpty();
    assertThat(printed.status()).isEqualTo(1);
    assertThat(target).content().hasLineCount(2);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("q.json", "r.ndjson", "out.ndjson");
    }
  }

  @Test
  void refusesAPlaceThatIsNotThere() {
    Printed printed =
        many("r.ndjson", answers("c1", "c2"), "-o", folder.resolve("no/out.ndjson").toString());
    assertThat(printed.status()).isEqualTo(1);
    assertThat(printed.err()).contains("expected a place that can be written");
    write(folder.resolve("q.json"), SHEET);
    Printed nowhere =
        run(
            List.of(
                "--questionnaire",
                folder.resolve("q.json").toString(),
                "--responses",
                folder.resolve("nowhere").toString()));
    assertThat(nowhere.status()).isEqualTo(1);
    assertThat(computed(nowhere)).containsExactly("null");
  }

  @Test
  void takesEitherOneOrMany() {
    Printed printed = run(List.of("--questionnaire", "q", "--response", "r", "--responses", "s"));
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err()).contains("only once").contains("--responses FOLDER");
  }

  @Test
  void tellsScriptsNothingButProblems() {
    var err = new ByteArrayOutputStream();
    var told = new Told(new PrintStream(err, true, StandardCharsets.UTF_8), Told.Audience.SCRIPT);
    told.oneMore();
    told.wipe();
    assertThat(err.size()).isZero();
    told.problem("a problem");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("a problem" + System.lineSeparator());
  }

  private Printed many(String file, String text, String... more) {
    return many(SHEET, new String[] {file, text}, more);
  }

  private Printed many(String sheet, String file, String text) {
    return many(sheet, new String[] {file, text});
  }

  private Printed many(String sheet, String[] fileAndText, String... more) {
    write(folder.resolve("q.json"), sheet);
    write(folder.resolve(fileAndText[0]), fileAndText[1]);
    var arguments = new ArrayList<String>();
    arguments.addAll(List.of("--questionnaire", folder.resolve("q.json").toString()));
    arguments.addAll(List.of("--responses", folder.resolve(fileAndText[0]).toString()));
    arguments.addAll(List.of(more));
    return run(arguments);
  }

  private static String named(String id, String... codes) {
    return answers(codes).replaceFirst("\"status\"", "\"id\":\"" + id + "\",\"status\"");
  }

  private static String bundle(String entries) {
    return "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[" + entries + "]}";
  }

  private static List<String> computed(Printed printed) {
    return printed
        .out()
        .lines()
        .map(line -> line.replaceFirst(".*?\"computed\":([^,]*),.*", "$1"))
        .toList();
  }

  private static final String XML =
      """
      <QuestionnaireResponse xmlns="http://hl7.org/fhir"><status value="completed"/>
      <item><linkId value="1"/><answer><valueCoding><code value="c1"/></valueCoding></answer></item>
      <item><linkId value="2"/><answer><valueCoding><code value="c0"/></valueCoding></answer></item>
      </QuestionnaireResponse>""";
}
