// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import java.util.Collection;
import java.util.Locale;
import org.engawa.study.plan.Step;

/** The lines of the script for steps that base R has no test for, and reckons by formula. */
final class StepsR {

  private StepsR() {}

  static String change(Step.Change step, int at) {
    return "change(%d, %s, %s, %s, %s, %s, %s)"
        .formatted(
            at,
            ReplicateR.text(step.score()),
            ReplicateR.text(step.person()),
            ReplicateR.text(step.time()),
            step.reliability(),
            step.sd().isPresent() ? step.sd().getAsDouble() : "NA",
            switch (step.better()) {
              case HIGHER -> 1;
              case LOWER -> -1;
            });
  }

  static String mixed(Step.Mixed step, int at) {
    return "mixed(%d, %s, %s, %s, %s, %s)"
        .formatted(
            at,
            ReplicateR.text(step.outcome()),
            ReplicateR.texts(step.predictors().stream().distinct().toList()),
            ReplicateR.text(step.person()),
            step.random() == Step.Mixed.Random.SLOPE ? "TRUE" : "FALSE",
            step.likelihood() == Step.Mixed.Likelihood.ML ? "TRUE" : "FALSE");
  }

  /** Codes that nobody gave count as well, where the plan names them. */
  static String agreement(Step.Agreement step, Collection<Double> codes, int at) {
    return "agreement(%d, %s, %s, %s)"
        .formatted(
            at,
            ReplicateR.texts(step.coders().stream().distinct().toList()),
            ReplicateR.text(step.level().name().toLowerCase(Locale.ROOT)),
            ReplicateR.numbers(codes.stream().sorted().toList()));
  }
}
