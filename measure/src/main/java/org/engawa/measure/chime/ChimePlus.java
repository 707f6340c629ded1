// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.chime;

import static org.engawa.measure.chime.Domain.ACTIVITY;
import static org.engawa.measure.chime.Domain.CONNECTEDNESS;
import static org.engawa.measure.chime.Domain.EMPOWERMENT;
import static org.engawa.measure.chime.Domain.HOPE;
import static org.engawa.measure.chime.Domain.IDENTITY;
import static org.engawa.measure.chime.Domain.MEANING;
import static org.engawa.measure.chime.Domain.NON_LINEARITY;
import static org.engawa.measure.chime.Domain.RELATIONAL_DYNAMICS;
import static org.engawa.measure.chime.Domain.SPATIALITY;
import static org.engawa.measure.chime.Domain.TRUST_BUILDING;
import static org.engawa.measure.chime.Evidence.FOUND;
import static org.engawa.measure.chime.Evidence.NOT_STUDIED;
import static org.engawa.measure.chime.Evidence.THIN;
import static org.engawa.measure.chime.Evidence.UNCLEAR;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The catalogue of CHIME+, read-only.
 *
 * <p>It holds no weights: CHIME gives none, so nothing here can be added up to one figure. Source:
 * the systematic review of CHIME in hikikomori, its table 4 as rebuilt from labels and text.
 */
public final class ChimePlus {

  /** The number of studies in the review; the counts of the domains overlap and add up to 73. */
  public static final int INCLUDED_STUDIES = 44;

  private static final SequencedMap<String, Dimension> BY_ID = byId();

  private ChimePlus() {}

  /** All dimensions in the order of the domains. */
  public static List<Dimension> dimensions() {
    return List.copyOf(BY_ID.values());
  }

  /** The dimensions of one domain, in the order of the catalogue. */
  public static List<Dimension> of(Domain domain) {
    return BY_ID.values().stream().filter(each -> each.domain() == domain).toList();
  }

  /** The dimension with this id, empty when CHIME+ has none. */
  public static Optional<Dimension> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** The dimension with this id, where its absence would be a mistake of the caller. */
  public static Dimension dimension(String id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("CHIME+ has no dimension " + id));
  }

  private static SequencedMap<String, Dimension> byId() {
    var all = new LinkedHashMap<String, Dimension>();
    Stream.of(connectedness(), hope(), identity(), meaning(), empowerment(), added())
        .flatMap(List::stream)
        .forEach(each -> all.put(each.id(), each));
    return Collections.unmodifiableSequencedMap(all);
  }

  private static List<Dimension> connectedness() {
    return List.of(
        new Dimension(
            "connectedness.relationships",
            CONNECTEDNESS,
            FOUND,
            "Having people one knows and is known by, near or far.",
            "how online and intimate relationships work"),
        new Dimension(
            "connectedness.support",
            CONNECTEDNESS,
            FOUND,
            "Being able to count on peers or others, and they on oneself.",
            "which mechanism brings people closer"),
        new Dimension(
            "connectedness.community",
            CONNECTEDNESS,
            FOUND,
            "Having a part in something larger than the household."));
  }

  private static List<Dimension> hope() {
    return List.of(
        new Dimension(
            "hope.belief",
            HOPE,
            NOT_STUDIED,
            "Holding it possible that this time passes or changes.",
            "not explored"),
        new Dimension(
            "hope.motivation",
            HOPE,
            FOUND,
            "Wanting something to be different.",
            "what moves people to want it"),
        new Dimension(
            "hope.relationships",
            HOPE,
            FOUND,
            "Knowing somebody, also at a distance, who gives hope."),
        new Dimension(
            "hope.positive-thinking",
            HOPE,
            FOUND,
            "Thinking kindly of what one tries, with less fear that it goes wrong.",
            "how fear of failure is overcome"),
        new Dimension(
            "hope.aspirations",
            HOPE,
            THIN,
            "Having something one looks forward to or dreams of.",
            "no qualitative work"));
  }

  private static List<Dimension> identity() {
    return List.of(
        new Dimension(
            "identity.gender",
            IDENTITY,
            FOUND,
            "Gender as part of who one is.",
            "whether men and women withdraw differently"),
        new Dimension("identity.ethnicity", IDENTITY, FOUND, "Origin as part of who one is."),
        new Dimension(
            "identity.culture",
            IDENTITY,
            NOT_STUDIED,
            "The customs and expectations one lives among.",
            "the norms of the group itself"),
        new Dimension("identity.religion", IDENTITY, NOT_STUDIED, "Faith as part of who one is."),
        new Dimension(
            "identity.social-class",
            IDENTITY,
            FOUND,
            "Schooling, means and standing as part of who one is.",
            "samples are not representative"),
        new Dimension(
            "identity.orientation",
            IDENTITY,
            NOT_STUDIED,
            "Sexual orientation as part of who one is."),
        new Dimension(
            "identity.personal",
            IDENTITY,
            FOUND,
            "One's own traits, manner and temperament.",
            "norms to compare with"),
        new Dimension(
            "identity.positive",
            IDENTITY,
            FOUND,
            "Being able to stand by oneself, or coming to it anew.",
            "needs studies"),
        new Dimension(
            "identity.stigma",
            IDENTITY,
            THIN,
            "Getting out from under names and prejudice.",
            "felt as against met stigma"));
  }

  private static List<Dimension> meaning() {
    return List.of(
        new Dimension("meaning.duration", MEANING, FOUND, "How long the withdrawal has lasted."),
        new Dimension("meaning.daily-life", MEANING, FOUND, "What the days at home consist of."),
        new Dimension(
            "meaning.experience",
            MEANING,
            FOUND,
            "Feelings and thoughts about this time: more of it means more at ease with it."),
        new Dimension(
            "meaning.spirituality", MEANING, NOT_STUDIED, "What reaches beyond everyday matters."),
        new Dimension(
            "meaning.quality-of-life",
            MEANING,
            FOUND,
            "How good one finds one's own life.",
            "what causes what"),
        new Dimension(
            "meaning.roles",
            MEANING,
            NOT_STUDIED,
            "A life that counts for something, and a part to play in it.",
            "which roles, and how they form"),
        new Dimension(
            "meaning.rebuilding",
            MEANING,
            FOUND,
            "Putting a life together again, first steps out of the room included."));
  }

  private static List<Dimension> empowerment() {
    return List.of(
        new Dimension(
            "empowerment.responsibility",
            EMPOWERMENT,
            UNCLEAR,
            "Taking one's own matters into one's own hands.",
            "what it means to the person"),
        new Dimension(
            "empowerment.control",
            EMPOWERMENT,
            NOT_STUDIED,
            "Having a say in what happens.",
            "not studied"),
        new Dimension(
            "empowerment.strengths",
            EMPOWERMENT,
            FOUND,
            "Knowing what one is able to do, and using it.",
            "larger samples"));
  }

  private static List<Dimension> added() {
    return List.of(
        new Dimension(
            "trust.building",
            TRUST_BUILDING,
            THIN,
            "Finding that somebody can be relied on.",
            "no measure of its own"),
        new Dimension(
            "non-linearity.ebbs",
            NON_LINEARITY,
            THIN,
            "Living with ups and downs: more of it means that an ebb can be borne as one.",
            "no measure of its own"),
        new Dimension(
            "spatiality.own-space",
            SPATIALITY,
            THIN,
            "Being at home in one's own space, and deciding who enters.",
            "no measure of its own"),
        new Dimension(
            "spatiality.reach",
            SPATIALITY,
            THIN,
            "How far out places are within reach.",
            "no measure of its own"),
        new Dimension(
            "relations.dynamics",
            RELATIONAL_DYNAMICS,
            THIN,
            "How it goes between the person and those at home or nearest.",
            "needs own measures"),
        new Dimension("activity.kind", ACTIVITY, THIN, "What one does.", "needs own measures"),
        new Dimension(
            "activity.level", ACTIVITY, THIN, "How much one does.", "needs own measures"));
  }
}
