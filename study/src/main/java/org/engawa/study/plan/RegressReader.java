// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.engawa.measure.document.YamlMap;
import org.engawa.study.plan.Step.Regress;
import org.engawa.study.plan.Step.Regress.Bootstrap;
import org.engawa.study.plan.Step.Regress.FewCases;
import org.engawa.study.plan.Step.Regress.Scaling;
import org.engawa.study.plan.Step.Regress.Slopes;
import org.engawa.study.plan.Step.Term;

/** Reads a regression in steps. */
final class RegressReader {

  private static final Pattern PRODUCT = Pattern.compile(" *[×*:] *");
  private static final Pattern BELOW = Pattern.compile("p *< *(0?\\.\\d+)");
  private static final int MOST_RESAMPLES = 1_000_000;

  private final YamlMap map;
  private final PlanNames names;

  RegressReader(YamlMap map, PlanNames names) {
    this.map = map;
    this.names = names;
  }

  Step step() {
    map.refusingOthersThan(Set.of("outcome", "steps", "scale", "slopes", "bootstrap", "few_cases"));
    String outcome = map.text("outcome");
    if (!outcome.isEmpty() && !names.knows(outcome)) {
      map.problem("outcome", names.unknown(outcome));
    }
    return new Regress(outcome, steps(), scale(), slopes(), bootstrap(), fewCases());
  }

  private List<List<Term>> steps() {
    if (!map.has("steps")) {
      map.problem("steps", "is needed here");
    }
    var steps = new ArrayList<List<Term>>();
    for (List<String> written : map.textLists("steps")) {
      steps.add(written.stream().map(this::term).toList());
      if (written.isEmpty()) {
        map.problem("steps", "expected terms in each step");
      }
    }
    return steps;
  }

  private Term term(String written) {
    String[] parts = PRODUCT.split(written.strip());
    if (parts.length == 2) {
      return new Term.Product(single(parts[0]), single(parts[1]));
    }
    if (parts.length > 2) {
      map.problem("steps", "expected a product of two, not '" + written + "'");
    }
    return single(written.strip());
  }

  private Term single(String name) {
    if (name.equals("selected")) {
      return new Term.Selected();
    }
    if (!names.knows(name)) {
      map.problem("steps", names.unknown(name));
    }
    return new Term.Named(name);
  }

  private Scaling scale() {
    return map.has("scale")
        ? map.word(
                "scale",
                word ->
                    switch (word) {
                      case "none" -> Optional.of(Scaling.NONE);
                      case "centre" -> Optional.of(Scaling.CENTRE);
                      case "z" -> Optional.of(Scaling.Z);
                      default -> Optional.empty();
                    },
                "none, centre, z")
            .orElse(Scaling.NONE)
        : Scaling.NONE;
  }

  private Optional<Slopes> slopes() {
    return map.optionalMap("slopes")
        .map(
            slopes -> {
              slopes.refusingOthersThan(Set.of("moderator", "when"));
              String moderator = slopes.text("moderator");
              if (!moderator.isEmpty() && names.levels(moderator).isEmpty()) {
                slopes.problem(
                    "moderator", "expected a variable with levels, not '" + moderator + "'");
              }
              double below = 1;
              if (slopes.has("when")) {
                var written = BELOW.matcher(slopes.text("when"));
                if (written.matches()) {
                  below = Double.parseDouble(written.group(1));
                } else {
                  slopes.problem("when", "expected a rule such as p < .05");
                }
              }
              return new Slopes(moderator, below);
            });
  }

  private Optional<Bootstrap> bootstrap() {
    return map.optionalMap("bootstrap")
        .map(
            bootstrap -> {
              bootstrap.refusingOthersThan(Set.of("resamples", "seed"));
              int resamples = bootstrap.integer("resamples").orElse(1);
              if (resamples < 1 || resamples > MOST_RESAMPLES) {
                bootstrap.problem("resamples", "expected 1 to " + MOST_RESAMPLES);
              }
              return new Bootstrap(resamples, bootstrap.integer("seed").orElse(0));
            });
  }

  private FewCases fewCases() {
    return map.has("few_cases")
        ? map.word(
                "few_cases",
                word ->
                    switch (word) {
                      case "refused" -> Optional.of(FewCases.REFUSED);
                      case "accepted" -> Optional.of(FewCases.ACCEPTED);
                      default -> Optional.empty();
                    },
                "refused, accepted")
            .orElse(FewCases.REFUSED)
        : FewCases.REFUSED;
  }
}
