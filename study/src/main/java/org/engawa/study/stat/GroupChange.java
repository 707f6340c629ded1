// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.engawa.measure.change.ReliableChange;
import org.engawa.measure.change.ReliableChange.Way;
import org.engawa.measure.change.Shares;

/**
 * How many of a group changed reliably, by the indices of {@link ReliableChange}; people who lack
 * one of both scores are left out.
 */
public final class GroupChange {

  private static final String NOBODY = "nobody has both scores";

  private final ChangeRule rule;
  private final List<Shares.Pair> pairs = new ArrayList<>();

  /**
   * How many went each way.
   *
   * @param n by way, those that nobody went too
   * @param percent of all of them
   */
  public record Ways(Figures n, Figures percent) {

    private static Ways of(SequencedMap<String, Integer> counts, String none) {
      double all = counts.values().stream().mapToInt(Integer::intValue).sum();
      var n = Figures.none();
      var percent = Figures.none();
      for (var each : counts.entrySet()) {
        n = n.and(each.getKey(), all == 0 ? Double.NaN : each.getValue(), none);
        percent = percent.and(each.getKey(), 100 * each.getValue() / all, none);
      }
      return new Ways(n, percent);
    }
  }

  /** Two columns of one length, in which NaN is missing. */
  public GroupChange(double[] earlier, double[] later, ChangeRule rule) {
    if (earlier.length != later.length) {
      throw new IllegalArgumentException(
          "the same people have " + earlier.length + " and " + later.length + " scores");
    }
    this.rule = rule;
    for (int person = 0; person < earlier.length; person++) {
      if (!Double.isNaN(earlier[person]) && !Double.isNaN(later[person])) {
        pairs.add(new Shares.Pair(earlier[person], later[person]));
      }
    }
  }

  /** The rule, the smallest reliable change, and how the index is spread. */
  public Figures figures() {
    var reliable = rule.reliable();
    double[] indices =
        reliable.stream()
            .flatMap(
                change -> pairs.stream().map(each -> change.index(each.earlier(), each.later())))
            .mapToDouble(Double::doubleValue)
            .toArray();
    var spread = Moments.of(indices);
    String none = none();
    double smallest =
        reliable.map(change -> change.smallest(ReliableChange.FIVE_PERCENT)).orElse(Double.NaN);
    var figures =
        rule.figures()
            .and("minimal_reliable_change_1.96", smallest, ChangeRule.NO_ERROR)
            .and("rci_mean", spread.mean(), none)
            .and("rci_sd", spread.sd(), spread.n() == 1 ? "fewer than two people" : none)
            .and("rci_min", spread.min(), none)
            .and("rci_max", spread.max(), none);
    return rule.cutOff().isPresent()
        ? figures.and("cutoff", rule.cutOff().getAsDouble(), "no cut-off")
        : figures;
  }

  /** By the index of Jacobson and Truax. */
  public Ways ways(double limit) {
    return ways(rule.reliable().map(change -> Shares.of(pairs, change, rule.better(), limit)));
  }

  /** By the index of Edwards and Nunnally at 5 %, which takes off the fall back to the mean. */
  public Ways corrected() {
    return ways(
        rule.reliable()
            .map(
                change ->
                    Shares.corrected(pairs, change, rule.better(), ReliableChange.FIVE_PERCENT)));
  }

  /** At 5 %, those who also crossed the cut-off apart; without a cut-off there is no such table. */
  public Optional<Ways> clinical() {
    if (rule.cutOff().isEmpty()) {
      return Optional.empty();
    }
    var shares =
        rule.reliable()
            .map(
                change ->
                    Shares.withRecovered(
                        pairs, change, rule.better(), rule.cutOff().getAsDouble()));
    int recovered = shares.map(each -> (int) Math.round(each.recovered().orElse(0))).orElse(0);
    var counts = new LinkedHashMap<String, Integer>();
    counts.put("recovered", recovered);
    counts.putAll(counts(shares));
    counts.merge("improved", -recovered, Integer::sum);
    return Optional.of(Ways.of(counts, none()));
  }

  private Ways ways(Optional<Shares> shares) {
    return Ways.of(counts(shares), none());
  }

  private static SequencedMap<String, Integer> counts(Optional<Shares> shares) {
    Map<Way, Integer> found = shares.map(Shares::counts).orElse(Map.of());
    var counts = new LinkedHashMap<String, Integer>();
    for (Way way : Way.values()) {
      counts.put(way.name().toLowerCase(Locale.ROOT), found.getOrDefault(way, 0));
    }
    return counts;
  }

  private String none() {
    return rule.reliable().isEmpty() ? ChangeRule.NO_ERROR : NOBODY;
  }
}
