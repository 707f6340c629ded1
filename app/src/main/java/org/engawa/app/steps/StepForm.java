// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A step as a form holds it.
 *
 * @param rungs one on each line
 */
public record StepForm(UUID id, String words, String rungs) {

  static final int LONGEST = 2_000;
  static final int MOST = 20;

  static StepForm empty() {
    return new StepForm(UUID.randomUUID(), "", "");
  }

  static StepForm of(Step step) {
    return new StepForm(step.id(), step.words(), String.join("\n", step.rungs()));
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static StepForm of(Map<String, String> fields) {
    return new StepForm(
        id(fields), fields.getOrDefault("words", ""), fields.getOrDefault("rungs", ""));
  }

  static UUID id(Map<String, String> fields) {
    try {
      return UUID.fromString(fields.getOrDefault("id", ""));
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }

  /** A message key when the step cannot be kept as it is. */
  Optional<String> trouble() {
    if (words.isBlank()) {
      return Optional.of("steps.nothing");
    }
    return words.length() > LONGEST || rungs.length() > LONGEST || lines().size() > MOST
        ? Optional.of("steps.too-long")
        : Optional.empty();
  }

  List<String> lines() {
    return rungs.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  Step step() {
    return Step.of(id, words.strip(), lines());
  }

  @Override
  public String toString() {
    return "StepForm[" + id + "]";
  }
}
