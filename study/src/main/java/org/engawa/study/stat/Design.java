// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The columns of a regression in steps, as numbers: variables, then terms made of them. */
final class Design implements Serializable {

  private enum Put {
    AS_IT_IS,
    CENTRED,
    Z_SCORED
  }

  private final List<String> variables;
  private final Put[] puts;
  private final double[] middles;
  private final double[] widths;
  private final int[][] terms;
  private final int[] sizes;
  private final List<String> names;

  /** Decides from the whole rows how each variable is put; resamples are put the same way. */
  Design(Spots whole, Steps steps) {
    variables = new ArrayList<>(steps.variables());
    variables.add(steps.outcome());
    puts = variables.stream().map(name -> put(whole, steps, name)).toArray(Put[]::new);
    middles = new double[puts.length];
    widths = new double[puts.length];
    for (int j = 0; j < puts.length; j++) {
      var spot = whole.of(variables.get(j));
      middles[j] = puts[j] == Put.AS_IT_IS ? 0 : spot.mean();
      widths[j] = puts[j] == Put.Z_SCORED && spot.sd() > 0 ? spot.sd() : 1;
    }
    terms =
        steps.terms().stream()
            .map(term -> term.columns().stream().mapToInt(variables::indexOf).toArray())
            .toArray(int[][]::new);
    sizes = steps.blocks().stream().mapToInt(List::size).toArray();
    Arrays.parallelPrefix(sizes, Integer::sum);
    names = new ArrayList<>(steps.terms().stream().map(Term::name).toList());
    names.add(steps.outcome());
  }

  private static Put put(Spots whole, Steps steps, String name) {
    boolean twoValued = whole.isTwoValued(name);
    boolean multiplied =
        steps.terms().stream().anyMatch(t -> t.isProduct() && t.columns().contains(name));
    return switch (steps.coding()) {
      case RAW -> Put.AS_IT_IS;
      case CENTRED -> multiplied && !twoValued ? Put.CENTRED : Put.AS_IT_IS;
      case Z_SCORED -> twoValued && !name.equals(steps.outcome()) ? Put.AS_IT_IS : Put.Z_SCORED;
      case ALL_Z_SCORED -> Put.Z_SCORED;
    };
  }

  /** The variables, the outcome last. */
  List<String> variables() {
    return variables;
  }

  /** The names of all terms, and of the outcome last. */
  List<String> names() {
    return names;
  }

  /** How many terms each step has, all before it included. */
  int[] sizes() {
    return sizes.clone();
  }

  /** The terms, and the outcome last, of the rows of a block in which no variable is missing. */
  Whole terms(Block block) {
    var whole = Whole.of(block, variables);
    for (int j = 0; j < puts.length; j++) {
      if (puts[j] != Put.AS_IT_IS) {
        put(whole.columns()[j], whole.rows(), middles[j], widths[j]);
      }
    }
    return new Whole(terms(whole.columns()), whole.rows());
  }

  private static void put(double[] column, int rows, double middle, double width) {
    for (int i = 0; i < rows; i++) {
      column[i] = (column[i] - middle) / width;
    }
  }

  /** A value of a variable as it is put. */
  double put(String variable, double value) {
    int at = variables.indexOf(variable);
    return (value - middles[at]) / widths[at];
  }

  /** So many times as wide as it was a variable is where it is put. */
  double width(String variable) {
    return 1 / widths[variables.indexOf(variable)];
  }

  /** Puts the variables of a resample about their own means, in place. */
  void put(double[][] values) {
    for (int j = 0; j < values.length; j++) {
      double[] column = values[j];
      if (puts[j] != Put.AS_IT_IS) {
        Householder.centre(column, column.length);
      }
      if (puts[j] == Put.Z_SCORED) {
        double squares = Householder.dot(column, column, 0, column.length);
        double sd = Math.sqrt(squares / (column.length - 1));
        for (int i = 0; i < column.length && sd > 0; i++) {
          column[i] /= sd;
        }
      }
    }
  }

  /** The terms made of variables that were put, and the outcome last. */
  double[][] terms(double[][] values) {
    double[][] columns = new double[terms.length + 1][];
    for (int t = 0; t < terms.length; t++) {
      double[] product = values[terms[t][0]].clone();
      for (int f = 1; f < terms[t].length; f++) {
        double[] factor = values[terms[t][f]];
        for (int i = 0; i < product.length; i++) {
          product[i] *= factor[i];
        }
      }
      columns[t] = product;
    }
    columns[terms.length] = values[values.length - 1].clone();
    return columns;
  }
}
