// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The columns of a regression in steps, as numbers: variables, then terms made of them. */
final class Design {

  private enum Put {
    AS_IT_IS,
    CENTRED,
    Z_SCORED
  }

  private final List<String> variables;
  private final Put[] puts;
  private final int[][] terms;
  private final Steps steps;

  /** Decides from the whole rows how each variable is put; resamples are put the same way. */
  Design(Columns complete, Steps steps) {
    this.steps = steps;
    variables = new ArrayList<>(steps.variables());
    variables.add(steps.outcome());
    puts = variables.stream().map(name -> put(complete, name)).toArray(Put[]::new);
    terms =
        steps.terms().stream()
            .map(term -> term.columns().stream().mapToInt(variables::indexOf).toArray())
            .toArray(int[][]::new);
  }

  private Put put(Columns complete, String name) {
    boolean twoValued = Arrays.stream(complete.get(name)).distinct().limit(3).count() < 3;
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

  /** How many terms each step has, all before it included. */
  int[] sizes() {
    int[] sizes = steps.blocks().stream().mapToInt(List::size).toArray();
    Arrays.parallelPrefix(sizes, Integer::sum);
    return sizes;
  }

  /** Puts the variables, in place. */
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
