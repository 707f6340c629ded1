// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/**
 * One term of a model and its figures.
 *
 * @param term the name of the column, {@code (Intercept)} for the constant
 * @param figures B, SE and what follows from them
 */
public record Coefficient(String term, Figures figures) {

  /** The name of the constant, as R has it. */
  public static final String INTERCEPT = "(Intercept)";
}
