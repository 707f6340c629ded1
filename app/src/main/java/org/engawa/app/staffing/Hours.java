// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.staffing;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.app.account.Role;

/**
 * From when to when somebody reads what comes in, on one day.
 *
 * @param from minutes after midnight
 * @param to minutes after midnight; the end of the day is 1,440
 * @param role who answers
 */
public record Hours(int from, int to, Role role) {

  /** Those who can answer. */
  public static final Set<Role> ANSWERING =
      Set.of(Role.MODERATOR, Role.SUPPORTER, Role.CLINICIAN, Role.LEAD);

  static final int DAY = 24 * 60;
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-4]):([0-5]\\d)");

  /** Refuses hours that no day has, and a role that answers nobody. */
  public Hours {
    if (from < 0 || from >= to || to > DAY) {
      throw new IllegalArgumentException("hours: within one day, not " + from + " to " + to);
    }
    if (!ANSWERING.contains(role)) {
      throw new IllegalArgumentException("role: one of those who answer, not " + role);
    }
  }

  /** Reads {@code 9:30} and {@code 24:00}; empty when these are no hours of one day. */
  public static Optional<Hours> parse(String from, String to, Role role) {
    Optional<Integer> begin = minutes(from);
    Optional<Integer> end = minutes(to);
    return begin.isPresent() && end.filter(minute -> minute > begin.get()).isPresent()
        ? Optional.of(new Hours(begin.get(), end.get(), role))
        : Optional.empty();
  }

  static String text(int minute) {
    return "%d:%02d".formatted(minute / 60, minute % 60);
  }

  private static Optional<Integer> minutes(String text) {
    Matcher time = TIME.matcher(text.strip());
    return time.matches()
        ? Optional.of(Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2)))
            .filter(minute -> minute <= DAY)
        : Optional.empty();
  }
}
