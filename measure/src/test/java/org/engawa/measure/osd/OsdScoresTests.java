// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.measure.osd.MadeUpOsd.SMALL;
import static org.engawa.measure.osd.MadeUpOsd.read;
import static org.engawa.measure.osd.MadeUpOsd.withScores;

import java.util.List;
import java.util.Set;
import org.engawa.measure.chime.Range;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Readings;
import org.engawa.measure.instrument.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OsdScoresTests {

  @Test
  void turnsRoundItemsWithMinusOneAndLeavesOutThoseWithZero() {
    var form = Readings.form(read(SMALL));

    assertThat(form.scores())
        .containsExactly(
            FormScore.plain("sum", List.of("q1", "q2", "q4"), Set.of("q2"), Method.SUM));
  }

  @Test
  void readsOlderWaysOfCoding() {
    var form =
        Readings.form(
            read(
                withScores(
                    "\"s\": {\"method\": \"mean\", \"items\": [\"a\", \"b\", \"c\"],"
                        + " \"item_coding\": {\"a\": 1, \"b\": -1, \"c\": 0}}")));

    assertThat(form.scores())
        .containsExactly(FormScore.plain("s", List.of("a", "b"), Set.of("b"), Method.MEAN));
  }

  @Test
  void readsStepsOfTransformAsTheRangeToWhichTheyLead() {
    var form =
        Readings.form(
            read(
                withScores(
                    """
                    "half": {"method": "sum_coded", "scores": ["whole"], "transform": [
                      {"op": "divide", "value": 2}]},
                    "whole": {"method": "sum_coded", "items": ["a", "b"], "transform": [
                      {"op": "subtract", "value": 2}, {"op": "divide", "value": 8},
                      {"op": "multiply", "value": 100}]}""")));

    assertThat(form.scores().getFirst().transform()).contains(new Range(0, 50));
    assertThat(form.scores().getLast().transform()).contains(new Range(0, 100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"method\": \"sum_coded\", \"items\": [\"a\"], \"value_map\": {\"default\": [0, 0, 1]}",
        "\"method\": \"weighted_sum\", \"items\": [\"a\"]",
        "\"method\": \"max\", \"items\": [\"a\"]",
        "\"method\": \"sum_coded\", \"items\": [\"a\", \"z\"]",
        "\"method\": \"sum_coded\", \"items\": [\"a\", \"text\"]",
        "\"method\": \"sum_coded\", \"items\": {\"a\": 2}",
        "\"method\": \"sum_coded\", \"items\": {\"a\": 0}",
        "\"method\": \"sum_coded\", \"scores\": [\"s\"]",
        "\"method\": \"sum_coded\", \"scores\": [\"other\"], \"item_coding\": {\"other\": -1}",
        "\"method\": \"sum_coded\", \"items\": [\"a\"],"
            + " \"transform\": [{\"op\": \"subtract\", \"value\": \"mean\"}]",
        "\"method\": \"sum_coded\", \"items\": [\"a\"],"
            + " \"transform\": [{\"op\": \"multiply\", \"value\": -1}]",
        "\"method\": \"sum_coded\", \"items\": [\"a\"],"
            + " \"transform\": [{\"op\": \"divide\", \"value\": 0}]",
      })
  void leavesOutScoreThatWouldBecomeAnotherOne(String block) {
    var reading =
        read(
            withScores(
                "\"other\": {\"method\": \"mean_coded\", \"items\": [\"b\"]}, \"s\": {%s},"
                        .formatted(block)
                    + " \"of\": {\"method\": \"sum_coded\", \"scores\": [\"s\"]}"));

    assertThat(Readings.form(reading).scores().stream().map(FormScore::name))
        .containsExactly("other");
    assertThat(Readings.told(reading))
        .anyMatch(line -> line.contains("definition.scoring.s is left out: "))
        .anyMatch(line -> line.contains("definition.scoring.of is left out: "));
  }

  @Test
  void callsScoreOtherwiseWhereItemHasItsName() {
    var form =
        Readings.form(
            read(
                withScores(
                    """
                    "a": {"method": "sum_coded", "items": ["a", "b"]},
                    "all": {"method": "sum_coded", "scores": ["a"]}""")));

    assertThat(form.scores().getFirst().name()).isEqualTo("a score");
    assertThat(form.scores().getLast().of()).containsExactly("a score");
  }

  @Test
  void readsScoresThatAreMadeOfEachOtherManyTimesOver() {
    var scores = new StringBuilder("\"s0\": {\"method\": \"mean_coded\", \"items\": [\"a\"]},");
    scores.append("\"s1\": {\"method\": \"mean_coded\", \"items\": [\"b\"]}");
    for (int score = 2; score < 400; score++) {
      scores.append(
          ", \"s%d\": {\"method\": \"mean_coded\", \"scores\": [\"s%d\", \"s%d\"]}"
              .formatted(score, score - 1, score - 2));
    }

    assertThat(Readings.form(read(withScores(scores.toString()))).scores()).hasSize(400);
  }
}
