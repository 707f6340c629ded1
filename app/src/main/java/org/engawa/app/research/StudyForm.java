// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.AgeBand;
import org.engawa.app.consent.Level;
import org.engawa.measure.chime.Informant;
import org.springframework.util.MultiValueMap;

/**
 * A study as somebody writes it down.
 *
 * @param fields as they were sent
 */
public record StudyForm(MultiValueMap<String, String> fields) {

  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_TEXT = 2_000;
  private static final int MOST_MONTHS = 120;

  /** What stands in a field. */
  public String at(String name) {
    return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
  }

  /** Whether something of several was chosen. */
  public boolean chosen(String name, String value) {
    return all(name).contains(value);
  }

  /** The message key of what lacks; empty when it is whole. */
  Optional<String> trouble(YearMonth now, List<String> cards) {
    if (at("title").isEmpty() || at("title").length() > LONGEST_TITLE) {
      return Optional.of("research.say.study-title");
    }
    if (at("question").isEmpty() || at("question").length() > LONGEST_TEXT) {
      return Optional.of("research.say.study-question");
    }
    if (at("reference").length() > LONGEST_TITLE || pseudonymous() && at("reference").isEmpty()) {
      return Optional.of("research.say.study-reference");
    }
    if (all("card").isEmpty() || !cards.containsAll(all("card"))) {
      return Optional.of("research.say.study-card");
    }
    if (informants().isEmpty()) {
      return Optional.of("research.say.study-informant");
    }
    return period(now) ? Optional.empty() : Optional.of("research.say.study-period");
  }

  /** Only months that are over: what is answered later then changes nothing. */
  private boolean period(YearMonth now) {
    Optional<YearMonth> from = month("from");
    Optional<YearMonth> to = month("to");
    return from.isPresent()
        && to.isPresent()
        && to.get().isBefore(now)
        && !to.get().isBefore(from.get())
        && to.get().isBefore(from.get().plusMonths(MOST_MONTHS));
  }

  About about() {
    return new About(
        at("title"),
        at("question"),
        at("reference"),
        pseudonymous() ? Level.RESEARCH_PSEUDONYMOUS : Level.RESEARCH_AGGREGATED,
        all("card"),
        informants(),
        month("from").orElseThrow(),
        month("to").orElseThrow(),
        Arrays.stream(AgeBand.values()).filter(band -> chosen("age", band.name())).toList());
  }

  private boolean pseudonymous() {
    return at("level").equals("pseudonym");
  }

  /** The person's own answers and those of supporters; families have not been asked. */
  private List<Informant> informants() {
    return List.of(Informant.SELF, Informant.SUPPORTER).stream()
        .filter(each -> chosen("informant", each.name()))
        .toList();
  }

  private List<String> all(String name) {
    return fields.getOrDefault(name, List.of()).stream().distinct().toList();
  }

  private Optional<YearMonth> month(String name) {
    try {
      return Optional.of(YearMonth.parse(at(name)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "StudyForm[kept secret]";
  }
}
