// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.consent.Grant;
import org.engawa.app.consent.Topic;
import org.engawa.app.vault.Place;

/** What a leaf is, and by which topics it can be opened. */
public enum LeafKind {
  /** An entry of the diary. */
  DIARY(EnumSet.of(Topic.DIARY)),
  /** Somewhere the person was, in their own words. */
  OUTING(EnumSet.of(Topic.OUTINGS)),
  /** How far an outing reached, and when, without a word; the map is drawn from it. */
  REACH(EnumSet.of(Topic.OUTINGS, Topic.MAP)),
  /** A tiny step. */
  STEP(EnumSet.of(Topic.STEPS)),
  /** Something that was, and that the person wants to remember. */
  MILESTONE(EnumSet.of(Topic.STEPS)),
  /** What to do when it ebbs; there is one. */
  EBBS(EnumSet.of(Topic.EBBS)),
  /** Somebody in the person's life, in the person's own word. */
  TIE(EnumSet.of(Topic.NETWORK)),
  /** By which word the person wants to be called; there is one. */
  CALLED(EnumSet.of(Topic.CALLED)),
  /** A day by its hours, in the person's own words. */
  HOURS(EnumSet.of(Topic.HOURS)),
  /** How many kinds of things a day had, without a word; the map is drawn from it. */
  KINDS(EnumSet.of(Topic.HOURS, Topic.MAP)),
  /** A thought about a talk that was; it opens to nobody. */
  REFLECTION(EnumSet.noneOf(Topic.class)),
  /** That the person may come to something; it cannot be opened to anybody. */
  MARK(EnumSet.noneOf(Topic.class));

  private final Set<Topic> topics;

  LeafKind(Set<Topic> topics) {
    this.topics = topics;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean openedBy(Topic topic) {
    return topics.contains(topic);
  }

  boolean openedBy(Grant grant, UUID id) {
    return topics.contains(grant.topic()) && grant.item().map(id::equals).orElse(true);
  }

  /** Bound to the kind too, so that a leaf opens on no other page. */
  Place place(UUID id) {
    return new Place("leaf", "text_sealed of " + key(), id);
  }
}
