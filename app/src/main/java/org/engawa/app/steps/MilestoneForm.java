// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A milestone as a form holds it. */
public record MilestoneForm(UUID id, String words, String about) {

  static MilestoneForm empty() {
    return new MilestoneForm(UUID.randomUUID(), "", "");
  }

  static MilestoneForm of(Milestone milestone) {
    return new MilestoneForm(milestone.id(), milestone.words(), milestone.about());
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static MilestoneForm of(Map<String, String> fields) {
    return new MilestoneForm(
        StepForm.id(fields), fields.getOrDefault("words", ""), fields.getOrDefault("about", ""));
  }

  /** A message key when the milestone cannot be kept as it is. */
  Optional<String> trouble() {
    if (words.isBlank()) {
      return Optional.of("steps.milestones.nothing");
    }
    if (words.length() > StepForm.LONGEST) {
      return Optional.of("steps.too-long");
    }
    return about.isEmpty() || Milestone.ABOUT.contains(about)
        ? Optional.empty()
        : Optional.of("steps.not-offered");
  }

  Milestone milestone(Instant at) {
    return new Milestone(id, words.strip(), about, at);
  }

  @Override
  public String toString() {
    return "MilestoneForm[" + id + "]";
  }
}
