// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** A figure, or the reason why there is none; never a number that only looks like one. */
public sealed interface Figure {

  /** A finite number. */
  record Value(double value) implements Figure {

    /** Refuses what is no number. */
    public Value {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a figure is a finite number, not " + value);
      }
    }
  }

  /**
   * No number.
   *
   * @param reason why, as a short sentence in lower case without a stop, such as {@code fewer than
   *     two values}
   */
  record None(String reason) implements Figure {}

  /** The number, or none with this reason where it is not finite. */
  static Figure of(double number, String otherwise) {
    return Double.isFinite(number) ? new Value(number) : new None(otherwise);
  }

  /** No figure, for this reason. */
  static Figure none(String reason) {
    return new None(reason);
  }

  /** The number where there is one. */
  default OptionalDouble number() {
    return switch (this) {
      case Value(double value) -> OptionalDouble.of(value);
      case None _ -> OptionalDouble.empty();
    };
  }

  /** Another figure made from this one; without a number the reason stays. */
  default Figure map(DoubleUnaryOperator to) {
    return switch (this) {
      case Value(double value) -> of(to.applyAsDouble(value), "not defined for this value");
      case None none -> none;
    };
  }
}
