// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * A calculation of REDCap that weighs fields and adds them up.
 *
 * @param function which of the functions of REDCap stands around it
 * @param constant what is added besides
 * @param weights by the name of the field, in the order of the calculation
 */
record RedcapSum(Function function, double constant, SequencedMap<String, Double> weights) {

  /** What becomes of it where a field is blank. */
  enum Function {
    /** Blank: plus, minus, times and by. */
    NONE,
    /** The others are added up: {@code sum(…)}. */
    SUM,
    /** The mean of the others: {@code mean(…)}. */
    MEAN
  }

  private static final Pattern CALL = Pattern.compile("(?s)\\s*(sum|mean)\\s*\\((.*)\\)\\s*");

  /** What the calculation says; empty for any other. */
  static Optional<RedcapSum> of(String calculation) {
    var call = CALL.matcher(calculation);
    boolean called = call.matches();
    var text = new Reading(called ? call.group(2) : calculation);
    var sum = text.sum();
    int parts = 1;
    while (called && text.ahead(',')) {
      sum.add(text.sum(), 1);
      parts++;
    }
    if (text.broken || text.at < text.all.length() || sum.weights.isEmpty()) {
      return Optional.empty();
    }
    if (called && parts != sum.weights.size()) {
      return Optional.empty();
    }
    var function =
        !called ? Function.NONE : Function.valueOf(call.group(1).toUpperCase(Locale.ROOT));
    return Optional.of(new RedcapSum(function, sum.constant, sum.weights));
  }

  private static final class Weighed {

    private final SequencedMap<String, Double> weights = new LinkedHashMap<>();
    private double constant;

    void add(Weighed other, double times) {
      constant += times * other.constant;
      other.weights.forEach((field, weight) -> weights.merge(field, times * weight, Double::sum));
    }

    void scale(double times) {
      constant *= times;
      weights.replaceAll((_, weight) -> times * weight);
    }
  }

  /** Reads a calculation from left to right; once broken it reads on to no effect. */
  private static final class Reading {

    private static final int MAX_DEPTH = 50;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,15})?");

    private final String all;
    private int at;
    private int depth;
    private boolean broken;

    Reading(String all) {
      this.all = all;
    }

    Weighed sum() {
      if (++depth > MAX_DEPTH) {
        broken = true;
        return new Weighed();
      }
      var sum = new Weighed();
      sum.add(product(), 1);
      while (!broken) {
        if (ahead('+')) {
          sum.add(product(), 1);
        } else if (ahead('-')) {
          sum.add(product(), -1);
        } else {
          break;
        }
      }
      depth--;
      return sum;
    }

    private Weighed product() {
      var product = factor();
      while (!broken) {
        if (ahead('*')) {
          product = times(product, factor());
        } else if (ahead('/')) {
          var by = factor();
          broken |= !by.weights.isEmpty() || by.constant == 0;
          product.scale(1 / by.constant);
        } else {
          break;
        }
      }
      return product;
    }

    private Weighed times(Weighed one, Weighed other) {
      broken |= !one.weights.isEmpty() && !other.weights.isEmpty();
      var weighed = one.weights.isEmpty() ? other : one;
      weighed.scale(one.weights.isEmpty() ? one.constant : other.constant);
      return weighed;
    }

    private Weighed factor() {
      var factor = new Weighed();
      if (ahead('-')) {
        int signs = 1;
        while (ahead('-')) {
          signs++;
        }
        factor.add(simple(), signs % 2 == 0 ? 1 : -1);
        return factor;
      }
      return simple();
    }

    private Weighed simple() {
      var simple = new Weighed();
      if (ahead('(')) {
        simple = sum();
        broken |= !ahead(')');
      } else if (ahead('[')) {
        String field = letters("_abcdefghijklmnopqrstuvwxyz0123456789");
        broken |= field.isEmpty() || !ahead(']');
        simple.weights.put(field, 1.0);
      } else {
        String number = letters(".0123456789");
        broken |= !NUMBER.matcher(number).matches();
        simple.constant = broken ? 0 : Double.parseDouble(number);
      }
      return simple;
    }

    /** Takes the letters of an alphabet that come next, and the spaces after them. */
    private String letters(String alphabet) {
      int from = at;
      while (at < all.length() && alphabet.indexOf(all.charAt(at)) >= 0) {
        at++;
      }
      String taken = all.substring(from, at);
      spaces();
      return taken;
    }

    /** Takes this sign, and the spaces after it, where it comes next. */
    boolean ahead(char sign) {
      if (at == 0) {
        spaces();
      }
      if (broken || at >= all.length() || all.charAt(at) != sign) {
        return false;
      }
      at++;
      spaces();
      return true;
    }

    private void spaces() {
      while (at < all.length() && Character.isWhitespace(all.charAt(at))) {
        at++;
      }
    }
  }

  /** Whether two figures of a calculation are the same but for rounding. */
  static boolean same(double one, double other) {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
  }

  /** The one size that all weights have, whatever their sign; empty where they differ. */
  Optional<Double> weight() {
    double first = Math.abs(weights.firstEntry().getValue());
    for (Map.Entry<String, Double> each : weights.entrySet()) {
      if (!same(Math.abs(each.getValue()), first)) {
        return Optional.empty();
      }
    }
    return Optional.of(first);
  }
}
