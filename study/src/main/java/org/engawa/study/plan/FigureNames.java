// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

/** Two figures that readers of results know by a shorter name than procedures do. */
final class FigureNames {

  private FigureNames() {}

  static String of(String figure) {
    return switch (figure) {
      case "beta_std" -> "beta";
      case "vif" -> "VIF";
      default -> figure;
    };
  }
}
