// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Part.Content;
import org.engawa.study.plan.Result;
import org.engawa.study.stat.Figure;

/** The tables of one result. */
final class ResultHtml {

  private final Result result;

  ResultHtml(Result result) {
    this.result = result;
  }

  String html() {
    return byKind() + PrintedHtml.of(result.part());
  }

  private String byKind() {
    return switch (result.kind()) {
      case "describe" -> described();
      case "reliability" -> reliability();
      case "compare" -> compared();
      case "correlate" -> correlated();
      case "regress" -> regressed();
      case "logit" -> logistic();
      case "prevalence" ->
          rows(result.part(), "levels").isEmpty()
              ? everything(result.kind(), result.part())
              : PrintedHtml.counted(result.part(), ofHowMany("n"));
      default -> everything(result.kind(), result.part());
    };
  }

  /** For a caption; nothing where that number is not shown. */
  private String ofHowMany(String name) {
    return result.part().byName().get(name) instanceof Content.Number(Figure.Value(double n))
        ? " (n = %s)".formatted(ApaText.number("n", n))
        : "";
  }

  /** A table of counts, with the sum of them where none is hidden. */
  private static Part summed(Part outcome) {
    var all = new LinkedHashMap<>(outcome.byName());
    if (all.get("counts") instanceof Content.Square(double[][] counts)) {
      double n = Arrays.stream(counts).flatMapToDouble(Arrays::stream).sum();
      all.put("n", new Content.Number(Figure.of(n, "a count is hidden")));
    }
    return new Part(all);
  }

  private String described() {
    List<Part> numbers = new ArrayList<>();
    var counts = new StringBuilder();
    for (Part variable : rows(result.part(), "variables")) {
      List<Part> each = new ArrayList<>(List.of(variable));
      each.addAll(rows(variable, "groups"));
      if (variable.byName().containsKey("levels")) {
        for (Part group : each) {
          String level = word(group, "level").isEmpty() ? "" : ", " + word(group, "level");
          counts.append(
              ApaTable.of(word(variable, "variable") + level, "Level=level", "n=n", "%=percent")
                  .html(rows(group, "levels")));
        }
      } else {
        numbers.addAll(each);
      }
    }
    return ApaTable.of(
                "Descriptives",
                "Variable=variable",
                "Group=level",
                "n=n",
                "Missing=n_missing",
                "M=mean",
                "SD=sd",
                "Min=min",
                "Mdn=median",
                "Max=max",
                "Skew=skew_type2_G1",
                "Kurtosis=kurt_type2_G2")
            .html(numbers)
        + counts;
  }

  private String reliability() {
    return ApaTable.of(
            "Reliability",
            "Scale=scale",
            "k=k",
            "n=n_complete",
            "α=listwise/alpha_raw",
            "95% CI from=listwise/alpha_ci95_feldt_low",
            "to=listwise/alpha_ci95_feldt_high",
            "ω=listwise/omega_one_factor_uls_covariance/omega_total",
            "M=listwise/sum_mean",
            "SD=listwise/sum_sd")
        .html(rows(result.part(), "scales"));
  }

  private String compared() {
    List<Part> two = new ArrayList<>();
    List<Part> several = new ArrayList<>();
    List<Part> words = new ArrayList<>();
    for (Part outcome : rows(result.part(), "outcomes")) {
      var names = outcome.byName().keySet();
      (names.contains("counts") ? words : names.contains("student") ? two : several)
          .add(summed(outcome));
    }
    return ApaTable.of(
                "Two groups by Welch's test: the first minus the second",
                "Outcome=outcome",
                "First=first",
                "n=n_first",
                "M=mean_first",
                "SD=sd_first",
                "Second=second",
                "n=n_second",
                "M=mean_second",
                "SD=sd_second",
                "t=welch/t",
                "df=welch/df",
                "p=welch/p",
                "p (Holm)=p_holm",
                "d=cohens_d_pooled",
                "g=hedges_g_exact")
            .html(two)
        + ApaTable.of(
                "Several groups",
                "Outcome=outcome",
                "n=n",
                "F=F",
                "df1=df1",
                "df2=df2",
                "p=p",
                "p (Holm)=p_holm",
                "η²=eta2",
                "ω²=omega2")
            .html(several)
        + ApaTable.of(
                "Words by group",
                "Outcome=outcome",
                "n=n",
                "χ²=chi2",
                "df=df",
                "p=p",
                "p (Holm)=p_holm",
                "V=cramers_v")
            .html(words);
  }

  private String correlated() {
    String coefficient =
        switch (word(result.part(), "coefficient")) {
          case "spearman" -> "ρ=spearman_rho";
          case "kendall" -> "τ=kendall_tau_b";
          default -> "r=r";
        };
    return ApaTable.of(
            "Correlations with " + word(result.part(), "with"),
            "Predictor=y",
            "n=n",
            coefficient,
            "95% CI of r from=ci95_low",
            "to=ci95_high",
            "p of r=p",
            "p (Holm)=p_holm")
        .html(rows(result.part(), "pairs"));
  }

  private String regressed() {
    String outcome = word(result.part(), "outcome");
    var steps = rows(result.part(), "steps");
    var html =
        new StringBuilder(
            ApaTable.of(
                    "Steps of the regression of " + outcome,
                    "Step=step",
                    "Entered=entered",
                    "n=n",
                    "R²=R2",
                    "R² adj.=R2_adj",
                    "ΔR²=change/delta_R2",
                    "ΔF=change/F_change",
                    "df1=change/df1",
                    "df2=change/df2",
                    "p=change/p_change")
                .html(steps));
    for (int i = 0; i < steps.size(); i++) {
      html.append(
          ApaTable.of(
                  "Coefficients of step " + (i + 1) + ofHowMany("n_used"),
                  "Term=term",
                  "B=B",
                  "SE=SE",
                  "95% CI from=ci95_low",
                  "to=ci95_high",
                  "β=beta",
                  "t=t",
                  "p=p",
                  "VIF=VIF")
              .html(rows(steps.get(i), "coefficients")));
    }
    for (Part slopes : rows(result.part(), "simple_slopes")) {
      String title = word(slopes, "predictor") + " by " + word(slopes, "moderator");
      html.append("<figure>").append(SlopePlot.svg(slopes, outcome));
      html.append(
          ApaTable.of(
                  "Simple slopes of " + title + ofHowMany("n_used"),
                  "Level=group",
                  "Code=group_code",
                  "Slope=slope_B",
                  "SE=SE",
                  "t=t",
                  "df=df",
                  "p=p",
                  "95% CI from=ci95_low",
                  "to=ci95_high",
                  "Predicted at −1 SD=predicted/at_minus1sd",
                  "at +1 SD=predicted/at_plus1sd")
              .html(rows(slopes, "slopes")));
      html.append("</figure>\n");
    }
    for (Part step : rows(result.part(), "bootstrap")) {
      html.append(
          ApaTable.all(
              "Bootstrap of coefficients" + ofHowMany("n_used"), rows(step, "coefficients")));
    }
    return html.toString();
  }

  private String logistic() {
    return ApaTable.of(
                "Logistic regression of " + word(result.part(), "outcome"),
                "n=n",
                "Log-likelihood=logLik",
                "χ²=lr_chi2",
                "df=lr_df",
                "p=lr_p",
                "McFadden's R²=mcfadden_R2")
            .html(List.of(result.part()))
        + ApaTable.of(
                "Coefficients" + ofHowMany("n"),
                "Term=term",
                "B=B",
                "SE=SE",
                "z=z",
                "p=p",
                "Odds ratio=odds_ratio",
                "95% CI from=or_ci95_low",
                "to=or_ci95_high")
            .html(rows(result.part(), "coefficients"));
  }

  /** Every figure of a part, in the order in which it stands there. */
  private String everything(String caption, Part part) {
    String n = ofHowMany("n") + ofHowMany("n_obs") + ofHowMany("n_persons_with_change");
    var html = new StringBuilder(ApaTable.all(caption + n, List.of(part)));
    part.byName()
        .forEach(
            (name, content) -> {
              switch (content) {
                case Content.Within(Part within) -> html.append(everything(name, within));
                case Content.Rows(var rows) -> html.append(ApaTable.all(name + n, rows));
                case Content.Word _, Content.Words _, Content.Number _ -> {}
                case Content.Line _, Content.Square _ -> {}
              }
            });
    return html.toString();
  }

  static List<Part> rows(Part part, String name) {
    return part.byName().get(name) instanceof Content.Rows(var rows) ? rows : List.of();
  }

  static String word(Part part, String name) {
    return part.byName().get(name) instanceof Content.Word(String word) ? word : "";
  }
}
