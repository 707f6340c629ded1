// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

/**
 * A number of people that was shown. To be kept for as long as the same cohort is asked, and handed
 * in again, since two answers can give away what neither shows.
 *
 * @param of the variable, scale or model; empty for everybody
 * @param level of it, or empty for whoever has any
 * @param by a variable that groups, or empty
 * @param group one level of that, or empty
 */
public record ShownCount(String of, String level, String by, String group, long people) {

  Cell cell() {
    return new Cell(of, level, by, group);
  }
}
