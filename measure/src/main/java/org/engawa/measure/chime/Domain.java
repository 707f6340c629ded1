// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.chime;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The domains of CHIME+, in the order C, H, I, M, E and then what the review adds.
 *
 * <p>Source: Leamy et al. 2011 for the five, the systematic review of CHIME in hikikomori (search
 * to April 2020, 44 studies) for the counts and the additions.
 */
public enum Domain {
  CONNECTEDNESS(
      "connectedness",
      "Being tied to others: peers, relationships, a community, support that goes both ways.",
      // The review prints 23 in its text and 22 of 44 in its discussion; the designs add up to 23.
      Optional.of(new StudyCount(23, OptionalInt.of(22)))),
  HOPE(
      "hope",
      "Expecting that something can become different, and wanting it to.",
      Optional.of(new StudyCount(5, OptionalInt.empty()))),
  IDENTITY(
      "identity",
      "Who one is, in many respects at once, and being able to think well of it.",
      Optional.of(new StudyCount(29, OptionalInt.empty()))),
  MEANING(
      "meaning",
      "What this time and one's life are about, and how good it is to live it.",
      Optional.of(new StudyCount(11, OptionalInt.empty()))),
  EMPOWERMENT(
      "empowerment",
      "Having a say in one's own life and building on what one can do.",
      Optional.of(new StudyCount(5, OptionalInt.empty()))),
  TRUST_BUILDING("trust", "Coming to rely on somebody, which can take months.", Optional.empty()),
  NON_LINEARITY(
      "non-linearity", "Moving to and fro: ebbs belong to every phase.", Optional.empty()),
  SPATIALITY(
      "spatiality",
      "The room, the home and what lies outside as places that are one's own or within reach.",
      Optional.empty()),
  RELATIONAL_DYNAMICS(
      "relations", "How it goes between the person and those nearest.", Optional.empty()),
  ACTIVITY("activity", "What the person does, and how much of it.", Optional.empty());

  private final String id;
  private final String definition;
  private final Optional<StudyCount> studies;

  Domain(String id, String definition, Optional<StudyCount> studies) {
    this.id = id;
    this.definition = definition;
    this.studies = studies;
  }

  /** The stable id, which begins the id of each of its dimensions. */
  public String id() {
    return id;
  }

  /** What the domain covers, in our own words. */
  public String definition() {
    return definition;
  }

  /** How many of the review's 44 studies touch it; empty for what the review only proposes. */
  public Optional<StudyCount> studies() {
    return studies;
  }

  /** Whether the review added it to the five of CHIME. */
  public boolean added() {
    return studies.isEmpty();
  }
}
