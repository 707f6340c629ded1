// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.PlanOutcome;
import org.engawa.study.plan.Result;
import org.engawa.study.report.ReportHtml;
import org.engawa.study.report.RunJson;
import org.engawa.study.stat.Figure;
import org.engawa.study.table.TableNotes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example plan as somebody sees it who has not the table. */
class CohortDisclosureTests {

  private static final Path PLAN = Path.of("../docs/examples/nonaka-made-up.yaml");
  private static final Path TABLE = Path.of("src/test/resources/reference/2_nonaka/cohort.csv");

  @TempDir private static Path folder;
  private static String plan = "";
  private static Shown.Tables shown =
      new Shown.Tables(List.of(), Figure.none("not run"), List.of());

  @BeforeAll
  static void run() throws IOException {
    plan = Files.readString(PLAN).replaceFirst("data: .*", "data: rows.csv");
    shown = Screened.of(folder, plan, Files.readString(TABLE), List.of()).tables();
  }

  private static Part part(int at) {
    return shown.results().get(at).part();
  }

  @Test
  void tellsTheStoryOfTheStudy() {
    assertThat(shown.people()).isEqualTo(new Figure.Value(200));
    var steps = Parts.rows(part(4), "steps");
    assertThat(steps.stream().map(step -> Parts.number(step, "R2_adj")))
        .containsExactly(0.234, 0.553, 0.579);
    assertThat(Parts.rows(Parts.rows(part(4), "simple_slopes").getFirst(), "slopes")).hasSize(2);
    assertThat(Parts.number(Parts.within(part(6), "contingency"), "chi2")).isNotNaN();
    assertThat(Parts.number(Parts.within(Parts.rows(part(2), "outcomes").getFirst(), "welch"), "t"))
        .isNotNaN();
  }

  @Test
  void reportDrawsTheLinesOfTheModelAndNoEndOfARange() {
    String html = report(shown);

    assertThat(html).contains("<svg").contains("Simple slopes of cope.instrumental_support");
    assertThat(html).contains("<span title=\"fewer than 11 people\">–</span>");
  }

  @Test
  void reportDrawsNothingThatIsHidden() {
    var hidden =
        shown.results().stream()
            .map(
                result ->
                    new Result(result.kind(), Veil.all(result.part(), "hidden"), result.notes()))
            .toList();

    assertThat(report(new Shown.Tables(hidden, shown.people(), List.of())))
        .doesNotContain("<svg", "NaN");
  }

  private static String report(Shown.Tables tables) {
    var ran = new PlanOutcome.Ran(TableNotes.none(), tables.results(), List.of());
    return ReportHtml.of(Screened.read(plan), plan, new RunJson.Origin("", "", "1.0", "25"), ran);
  }
}
