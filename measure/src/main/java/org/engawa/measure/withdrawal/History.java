// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was known from which day on; a later entry never changes what an earlier one gave.
 *
 * @param entries in order of their days, one for each day
 */
public record History(List<Entry> entries) {

  /** What was known on a day. */
  public record Entry(LocalDate on, Circumstances circumstances) {}

  /** Orders the entries; of two for one day the later in the list stands. */
  public History {
    Map<LocalDate, Entry> byDay = new TreeMap<>();
    entries.forEach(entry -> byDay.put(entry.on(), entry));
    entries = List.copyOf(byDay.values());
  }

  /** What a profile gave on each day. */
  public List<Staging> stagings(CriteriaProfile profile) {
    return entries.stream().map(entry -> profile.stage(entry.circumstances())).toList();
  }
}
