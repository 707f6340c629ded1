// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * An attack on hidden counts by linear programming: everything that is shown, every sum, and what
 * the reason of each hidden count says of its size.
 */
final class Recovery {

  /** What is read of one count. */
  record Seen(double least, double most) {

    static Seen shown(double count) {
      return new Seen(count, count);
    }

    boolean hidden() {
      return least < most;
    }
  }

  private final List<Seen> seen = new ArrayList<>();
  private final List<LinearConstraint> constraints = new ArrayList<>();
  private final List<double[]> sums = new ArrayList<>();
  private final List<Integer> hidden = new ArrayList<>();

  /** Adds one count; the answer is its place. */
  int add(Seen count) {
    seen.add(count);
    return seen.size() - 1;
  }

  /** The first ones add up to the last. */
  void sum(List<Integer> parts, int whole) {
    double[] row = new double[seen.size()];
    parts.forEach(part -> row[part] += 1);
    row[whole] -= 1;
    sums.add(row);
  }

  /** All is said; now it is reckoned. */
  void ready() {
    for (int i = 0; i < seen.size(); i++) {
      if (seen.get(i).hidden()) {
        hidden.add(i);
      }
    }
    for (double[] sum : sums) {
      double known = 0;
      double[] unknown = new double[hidden.size()];
      for (int i = 0; i < sum.length; i++) {
        if (seen.get(i).hidden()) {
          unknown[hidden.indexOf(i)] = sum[i];
        } else {
          known += sum[i] * seen.get(i).least();
        }
      }
      constraints.add(new LinearConstraint(unknown, Relationship.EQ, -known));
    }
    for (int at = 0; at < hidden.size(); at++) {
      double[] one = new double[hidden.size()];
      one[at] = 1;
      var bounds = seen.get(hidden.get(at));
      constraints.add(new LinearConstraint(one, Relationship.GEQ, bounds.least()));
      if (bounds.most() < Double.POSITIVE_INFINITY) {
        constraints.add(new LinearConstraint(one, Relationship.LEQ, bounds.most()));
      }
    }
  }

  boolean hides(int count) {
    return hidden.contains(count);
  }

  /** How far apart the least and the most are that a hidden count can be. */
  double spread(int count) {
    double[] goal = new double[hidden.size()];
    goal[hidden.indexOf(count)] = 1;
    var function = new LinearObjectiveFunction(goal, 0);
    var set = new LinearConstraintSet(constraints);
    double least =
        new SimplexSolver()
            .optimize(function, set, GoalType.MINIMIZE, new MaxIter(10_000))
            .getValue();
    double most;
    try {
      most =
          new SimplexSolver()
              .optimize(function, set, GoalType.MAXIMIZE, new MaxIter(10_000))
              .getValue();
    } catch (UnboundedSolutionException _) {
      most = Double.POSITIVE_INFINITY;
    }
    return most - least;
  }
}
