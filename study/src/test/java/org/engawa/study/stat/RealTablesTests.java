// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.engawa.study.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public tables of the kind that courses use. */
class RealTablesTests {

  @ParameterizedTest
  @CsvSource({
    "attitude, 140",
    "plantgrowth, 80",
    "sat_act, 300",
    "sleep, 80",
    "survey, 450",
    "toothgrowth, 120"
  })
  void areDescribedComparedAndCountedAsInR(String name, int figures) {
    var json = Reference.json("1_real/" + name + ".json");
    String csv = "1_real/" + name + ".csv";
    Map<String, Object> ours = new LinkedHashMap<>();
    ours.put(
        "descriptives",
        Trees.each(
            json.at("descriptives").keys(),
            column -> Descriptives.of(Reference.column(csv, column))));
    ours.put("two_groups", each(json, "two_groups", at -> twoGroups(csv, at)));
    ours.put("anova", each(json, "anova", at -> oneWay(csv, at)));
    ours.put("paired", each(json, "paired", at -> paired(csv, at)));
    ours.put("contingency", each(json, "contingency", at -> contingency(csv, at)));

    Walks.without()
        .evenIfAbsent("correlations_pairwise", "regressions", "hierarchical")
        .hold(json, ours, figures);
  }

  private interface Procedure {
    Map<String, Object> of(Reference at);
  }

  private static List<Object> each(Reference json, String key, Procedure procedure) {
    List<Object> all = new ArrayList<>();
    if (json.has(key)) {
      for (int i = 0; i < json.at(key).size(); i++) {
        all.add(procedure.of(json.at(key, i)));
      }
    }
    return all;
  }

  private static Map<String, Object> twoGroups(String csv, Reference at) {
    String outcome = at.at("outcome").word();
    String group = at.at("group").word();
    var tree =
        Trees.twoGroups(
            Groups.of(
                Reference.column(csv, outcome),
                Reference.words(csv, group),
                at.at("groups").list()));
    tree.put("outcome", outcome);
    tree.put("group", group);
    return tree;
  }

  private static Map<String, Object> oneWay(String csv, Reference at) {
    String outcome = at.at("outcome").word();
    String factor = at.at("factor").word();
    List<String> levels =
        IntStream.range(0, at.at("groups").size())
            .mapToObj(i -> at.at("groups", i, "level").word())
            .toList();
    var tree =
        Trees.oneWay(
            Groups.of(Reference.column(csv, outcome), Reference.words(csv, factor), levels));
    tree.put("outcome", outcome);
    tree.put("factor", factor);
    return tree;
  }

  private static Map<String, Object> paired(String csv, Reference at) {
    String pre = at.at("pre").word();
    String post = at.at("post").word();
    var tree = Trees.of(PrePost.of(Reference.column(csv, pre), Reference.column(csv, post)));
    tree.put("pre", pre);
    tree.put("post", post);
    return tree;
  }

  private static Map<String, Object> contingency(String csv, Reference at) {
    String row = at.at("row_variable").word();
    String column = at.at("col_variable").word();
    List<String> rows = Reference.words(csv, row);
    List<String> columns = Reference.words(csv, column);
    List<String[]> people =
        IntStream.range(0, rows.size())
            .mapToObj(i -> new String[] {rows.get(i), columns.get(i)})
            .toList();
    List<String> rowWords = at.at("rows").list();
    List<String> columnWords = at.at("cols").list();
    var tree =
        Trees.contingency(rowWords, columnWords, Trees.counts(rowWords, columnWords, people));
    tree.put("row_variable", row);
    tree.put("col_variable", column);
    return tree;
  }
}
