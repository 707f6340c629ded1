// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import java.util.LinkedHashMap;
import java.util.List;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.Step;

/** What was run, as JSON beside the results: enough to know whether it was this plan and table. */
public final class RunJson {

  private RunJson() {}

  /**
   * The two files and what made the results of them.
   *
   * @param planHash SHA-256 of the plan's file, in hexadecimal digits
   * @param dataHash SHA-256 of the table's file; empty where the plan names none
   * @param version of this program
   * @param java of the machine that ran it
   */
  public record Origin(String planHash, String dataHash, String version, String java) {}

  /** One object: the study, its files and their hashes, rows, versions, seeds and notes. */
  public static String of(Plan plan, Origin origin, long rows, List<String> notes) {
    var members = new LinkedHashMap<String, String>();
    members.put("study", ResultsJson.text(plan.study()));
    members.put("plan_sha256", ResultsJson.text(origin.planHash()));
    if (!plan.data().isEmpty()) {
      members.put("data", ResultsJson.text(plan.data()));
      members.put("data_sha256", ResultsJson.text(origin.dataHash()));
      members.put("rows", ResultsJson.number(rows));
    }
    members.put("engawa", ResultsJson.text(origin.version()));
    members.put("java", ResultsJson.text(origin.java()));
    members.put("seeds", ResultsJson.numbers(seeds(plan)));
    members.put("notes", ResultsJson.texts(notes));
    return ResultsJson.object(members, 1) + "\n";
  }

  /** Of the steps that use chance, in their order. */
  static double[] seeds(Plan plan) {
    return plan.run().stream()
        .filter(Step.Regress.class::isInstance)
        .flatMap(step -> ((Step.Regress) step).bootstrap().stream())
        .mapToDouble(Step.Regress.Bootstrap::seed)
        .toArray();
  }
}
