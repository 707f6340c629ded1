// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Part.Content;
import org.engawa.study.plan.Result;
import org.engawa.study.stat.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ResultsJsonTests {

  private static Map<?, ?> written(String name, Content content) {
    var members = new LinkedHashMap<String, Content>();
    members.put(name, content);
    var result = new Result("describe", new Part(members), List.of("a \"note\"\\ \n\u0001"));
    // JSON is YAML, and the reader for it is at hand.
    var read =
        new Load(LoadSettings.builder().build()).loadFromString(ResultsJson.of(List.of(result)));
    return (Map<?, ?>) ((List<?>) read).getFirst();
  }

  @Test
  void isAListOfKindsWithTheirFigures() {
    var read = written("x", new Content.Number(new Figure.Value(0.1)));

    assertThat(read.get("kind")).isEqualTo("describe");
    assertThat(read.get("x")).isEqualTo(0.1);
    assertThat(read.get("notes")).isEqualTo(List.of("a \"note\"\\ \n\u0001"));
  }

  @Test
  void saysWhyThereIsNoFigure() {
    var read = written("x", new Content.Number(Figure.none("no values")));

    assertThat(read.containsKey("x")).isTrue();
    assertThat(read.get("x")).isNull();
    assertThat(read.get("reason")).isEqualTo(Map.of("x", "no values"));
  }

  @Test
  void keepsNestedPartsAndTables() {
    var part = new LinkedHashMap<String, Content>();
    part.put("line", new Content.Line(new double[] {1.5, Double.NaN}));
    part.put("square", new Content.Square(new double[][] {{1, 2}, {3, 4}}));
    part.put("rows", new Content.Rows(List.of(new Part(new LinkedHashMap<>()))));
    part.put("empty", new Content.Rows(List.of()));
    var read = (Map<?, ?>) written("in", new Content.Within(new Part(part))).get("in");

    assertThat(((List<?>) read.get("line")).get(0)).isEqualTo(1.5);
    assertThat(((List<?>) read.get("line")).get(1)).isNull();
    assertThat(read.get("square")).isEqualTo(List.of(List.of(1, 2), List.of(3, 4)));
    assertThat(read.get("rows")).isEqualTo(List.of(Map.of()));
    assertThat(read.get("empty")).isEqualTo(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.1,
        1e-300,
        4.9e-324,
        1.7976931348623157e308,
        200,
        -3,
        1e15,
        123456789.123,
        1 / 3.0
      })
  void writesNumbersThatReadBackTheSame(double number) {
    assertThat(Double.parseDouble(ResultsJson.number(number))).isEqualTo(number);
  }

  @Test
  void writesNoHalfCharacter() {
    assertThat(ResultsJson.text("a\ud83db")).isEqualTo("\"a\\ud83db\"");
    assertThat(ResultsJson.text("\ud83d\ude00")).isEqualTo("\"\ud83d\ude00\"");
  }
}
