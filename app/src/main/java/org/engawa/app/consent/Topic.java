// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be opened, and looked at, by itself. */
public enum Topic {
  /** The map that is drawn from the person's own check-ins and answers. */
  MAP(Side.PERSON, Level.SUPPORTER),
  /** The answers of the check-in, without its words. */
  CHECK_INS(Side.PERSON, Level.SUPPORTER),
  /** The words that a person added to a check-in; the item is the check-in. */
  CHECK_IN_WORDS(Side.PERSON, Level.SUPPORTER),
  /** The person's own answers to an instrument; the item is the sheet. */
  ANSWERS(Side.PERSON, Level.SUPPORTER),
  /** The person's diary; the item is the entry. */
  DIARY(Side.PERSON, Level.SUPPORTER),
  /** Where the person was, and how it was; the item is the outing. */
  OUTINGS(Side.PERSON, Level.SUPPORTER),
  /** The person's tiny steps and milestones; the item is the step. */
  STEPS(Side.PERSON, Level.SUPPORTER),
  /** What the person wrote down for times when it ebbs. */
  EBBS(Side.PERSON, Level.SUPPORTER),

  /** Who is in the person's life, and how near. */
  NETWORK(Side.PERSON, Level.SUPPORTER),

  /** Days by their hours. */
  HOURS(Side.PERSON, Level.SUPPORTER),

  /** The word by which the person wants to be called. */
  CALLED(Side.PERSON, Level.SUPPORTER),
  /** What the person wrote to one of the team: open to that one by being sent; the item is it. */
  LETTERS(Side.BETWEEN, Level.ACCOUNT),
  /** A note of a family about what they notice; the item is the note. */
  FAMILY_NOTE(Side.FAMILY, Level.SUPPORTER),
  /**
   * What a person asked a human to read; it is opened by asking, and the item is what was asked.
   */
  SAFETY(Side.ASKED, Level.SUPPORTER);

  private final Side side;
  private final Level level;

  Topic(Side side, Level level) {
    this.side = side;
    this.level = level;
  }

  /** The level of consent that opening it needs. */
  public Level level() {
    return level;
  }

  /** The name in addresses, forms and message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The topic with this key. */
  public static Optional<Topic> of(String key) {
    return Arrays.stream(values()).filter(topic -> topic.key().equals(key)).findFirst();
  }

  /** What a person can open. */
  public static List<Topic> ofPersons() {
    return Arrays.stream(values()).filter(topic -> topic.side == Side.PERSON).toList();
  }

  void requirePersons() {
    require(Side.PERSON);
  }

  void requireFamilies() {
    require(Side.FAMILY);
  }

  private void require(Side wanted) {
    if (side != wanted) {
      throw new IllegalArgumentException(this + " belongs to the side of the " + side);
    }
  }

  private enum Side {
    PERSON,
    FAMILY,
    ASKED,
    BETWEEN
  }
}
