// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.PlanOutcome;
import org.engawa.study.plan.Result;

/** A run as one page for people: it asks for no other file and has no script. */
public final class ReportHtml {

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width">
      <title>%s</title>
      <style>
      :root { color-scheme: light dark }
      body { font: 16px/1.5 serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
      .wide { overflow-x: auto }
      strong { display: block; font-style: normal }
      table { border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums }
      caption { text-align: left; font-style: italic; padding: .3rem 0 }
      thead, tbody { border-top: 1px solid; border-bottom: 1px solid }
      th, td { padding: .15rem .6rem; text-align: right; font-weight: normal }
      td { white-space: nowrap; vertical-align: top }
      .word { text-align: left; white-space: normal }
      pre { overflow-x: auto; border: 1px solid; padding: 1rem }
      figure { margin: 1rem 0 }
      svg text { font: 13px sans-serif; fill: currentColor }
      svg .axis, svg .line { fill: none; stroke: currentColor }
      svg .line { stroke-width: 2 }
      </style></head><body>
      <h1>%s</h1>
      """;

  private static final Pattern CAPTION = Pattern.compile("<caption>");

  private ReportHtml() {}

  /**
   * The page.
   *
   * @param written the plan as it stands in its file
   */
  public static String of(Plan plan, String written, RunJson.Origin origin, PlanOutcome.Ran ran) {
    String study = ApaText.escaped(plan.study());
    var html = new StringBuilder(HEAD.formatted(study, study));
    html.append("<h2>Where the run differed from the plan</h2>\n").append(differences(ran));
    html.append(results(ran.results()));
    html.append("<h2>The plan as it was written</h2>\n<pre>");
    html.append(ApaText.escaped(written)).append("</pre>\n<h2>What made it</h2>\n<p>");
    html.append(
        ApaText.escaped(
            "Engawa %s on Java %s; %splan SHA-256 %s. "
                .formatted(
                    origin.version(), origin.java(), table(plan, origin, ran), origin.planHash())));
    var seeds = RunJson.seeds(plan);
    if (seeds.length > 0) {
      html.append(ApaText.escaped("Seeds: " + ResultsJson.numbers(seeds) + ". "));
    }
    return html.append("All digits stand in results.json.</p>\n</body></html>\n").toString();
  }

  /** The tables and plots alone, for a page that puts its own frame around them; all is escaped. */
  public static String results(List<Result> results) {
    var html = new StringBuilder();
    for (int at = 0; at < results.size(); at++) {
      var result = results.get(at);
      html.append("<h2>%s</h2>\n".formatted(heading(at, result)));
      html.append(notes(result.notes())).append(new ResultHtml(result).html());
    }
    return numbered(html.toString());
  }

  private static String table(Plan plan, RunJson.Origin origin, PlanOutcome.Ran ran) {
    return plan.data().isEmpty()
        ? ""
        : "%d rows of %s, SHA-256 %s; "
            .formatted(ran.table().rows(), plan.data(), origin.dataHash());
  }

  private static String differences(PlanOutcome.Ran ran) {
    var html = new StringBuilder(notes(ran.notes()));
    for (int at = 0; at < ran.results().size(); at++) {
      Result result = ran.results().get(at);
      if (!result.notes().isEmpty()) {
        html.append("<p>%s</p>\n".formatted(heading(at, result)));
        html.append(notes(result.notes()));
      }
    }
    return html.isEmpty() ? "<p>Nowhere.</p>\n" : html.toString();
  }

  /** Tables are called by number in papers; what people wrote is escaped and has no such mark. */
  private static String numbered(String tables) {
    var number = new AtomicInteger();
    return CAPTION
        .matcher(tables)
        .replaceAll(_ -> "<caption><strong>Table %d</strong>".formatted(number.incrementAndGet()));
  }

  private static String heading(int at, Result result) {
    String words =
        switch (result.kind()) {
          case "describe" -> "Description";
          case "reliability" -> "Reliability";
          case "compare" -> "Comparison of groups";
          case "correlate" -> "Correlations";
          case "regress" -> "Regression in steps";
          case "logit" -> "Logistic regression";
          case "change" -> "Change";
          case "mixed" -> "Mixed model";
          case "agreement" -> "Agreement";
          case "prevalence" -> "Prevalence";
          default -> result.kind();
        };
    return "%d. %s".formatted(at + 1, ApaText.escaped(words));
  }

  private static String notes(List<String> notes) {
    if (notes.isEmpty()) {
      return "";
    }
    var html = new StringBuilder("<ul>");
    notes.forEach(note -> html.append("<li>").append(ApaText.escaped(note)).append("</li>"));
    return html.append("</ul>\n").toString();
  }
}
