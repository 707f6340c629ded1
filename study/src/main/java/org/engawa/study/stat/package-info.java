// SPDX-License-Identifier: Apache-2.0

/**
 * Statistics: each figure with its formula, its source and what happens where it is not defined.
 *
 * <ul>
 *   <li>What all speak in: {@link Figure}, {@link Figures}, {@link Columns}, and, gathered in one
 *       pass, {@link Moments} and {@link CoMoments}.
 *   <li>One column: {@link Descriptives}, {@link ShapiroWilk}, {@link JarqueBera}, {@link
 *       MissingSummary}, {@link MissingAnswers}.
 *   <li>Groups and times: {@link TwoGroups}, {@link MannWhitney}, {@link OneWay}, {@link
 *       KruskalWallis}, {@link Levene}, {@link PrePost}.
 *   <li>Counts: {@link Contingency}, {@link TwoByTwo}, {@link PooledOdds}, {@link Prevalence}.
 *   <li>Items and raters: {@link Reliability}, {@link OneFactor}; {@link TwoCoders}, {@link
 *       FleissKappa}, {@link KrippendorffAlpha}, {@link Icc}.
 *   <li>Association: {@link Correlations}, {@link Adjustment}.
 *   <li>Models: {@link Regression} from {@link Triangle}, {@link Hierarchy} of {@link Steps},
 *       {@link SimpleSlopes}, {@link Diagnostics}, {@link Bootstrap}, {@link LogisticRegression},
 *       {@link MixedModel}.
 *   <li>Change of persons: {@link Course}, {@link PersonChange}, {@link GroupChange}.
 *   <li>Below them: {@link Tails} and {@link Interval}, {@link Ranks}, {@link Quantile}, {@link
 *       Listwise}, {@link Matrices}.
 * </ul>
 */
@NullMarked
package org.engawa.study.stat;

import org.jspecify.annotations.NullMarked;
