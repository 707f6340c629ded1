// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import org.engawa.study.plan.Part;

/** The tables of what a paper prints; nothing for results that rest on rows. */
final class PrintedHtml {

  private PrintedHtml() {}

  static String of(Part part) {
    return ApaTable.of("Printed values", "Value=value", "Printed=printed", "Is=says")
            .html(ResultHtml.rows(part, "values"))
        + ApaTable.of(
                "What is printed, and what it is by our reckoning",
                "Figure=figure",
                "Printed=printed",
                "Ours=ours",
                "From=least",
                "to=most",
                "Says=says")
            .html(ResultHtml.rows(part, "printed"));
  }

  static String counted(Part part, String ofHowMany) {
    return ApaTable.of(
            ResultHtml.word(part, "of") + ofHowMany,
            "Level=level",
            "n=x",
            "%=percent",
            "Share=prevalence",
            "95% CI (Wilson) from=ci95_wilson_low",
            "to=ci95_wilson_high")
        .html(ResultHtml.rows(part, "levels"));
  }
}
