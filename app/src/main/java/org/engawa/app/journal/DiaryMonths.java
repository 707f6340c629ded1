// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.engawa.app.shell.Visit;

/**
 * The months of a diary that have an entry, and the one that is shown.
 *
 * @param all in order of time
 */
record DiaryMonths(TreeSet<YearMonth> all, YearMonth shown) {

  /** The month that was asked for, or the last one with an entry, or this month. */
  static DiaryMonths of(List<DiaryEntry> entries, String asked, Visit visit) {
    TreeSet<YearMonth> all =
        entries.stream()
            .map(entry -> YearMonth.from(entry.day()))
            .collect(Collectors.toCollection(TreeSet::new));
    YearMonth last = all.isEmpty() ? YearMonth.from(visit.now().atZone(visit.zone())) : all.last();
    return new DiaryMonths(all, named(asked).orElse(last));
  }

  private static Optional<YearMonth> named(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  boolean shows(DiaryEntry entry) {
    return YearMonth.from(entry.day()).equals(shown);
  }

  String name(Visit visit) {
    return DateTimeFormatter.ofPattern(visit.text("journal.diary.month"), visit.language().locale())
        .format(shown);
  }

  Optional<String> older() {
    return Optional.ofNullable(all.lower(shown)).map(DiaryMonths::path);
  }

  Optional<String> newer() {
    return Optional.ofNullable(all.higher(shown)).map(DiaryMonths::path);
  }

  static String path(YearMonth month) {
    return "/room/diary?month=" + month;
  }
}
