// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engawa.app.account.AgeBand;
import org.engawa.app.consent.Level;
import org.engawa.app.shell.FormText;
import org.engawa.measure.chime.Informant;

/**
 * What a study asks, and whom it counts; it stays as it was written down.
 *
 * @param reference the approval of an ethics board, or empty
 * @param level together with others only, or each under a pseudonym
 * @param cards the instruments, by id
 * @param informants whose answers
 * @param from the first month
 * @param to the last month
 * @param ages empty for all
 */
public record About(
    String title,
    String question,
    String reference,
    Level level,
    List<String> cards,
    List<Informant> informants,
    YearMonth from,
    YearMonth to,
    List<AgeBand> ages) {

  /** Keeps its own copies. */
  public About {
    cards = List.copyOf(cards);
    informants = List.copyOf(informants);
    ages = List.copyOf(ages);
  }

  boolean pseudonymous() {
    return level == Level.RESEARCH_PSEUDONYMOUS;
  }

  String text() {
    Map<String, String> fields = new TreeMap<>();
    fields.put("title", title);
    fields.put("question", question);
    fields.put("reference", reference);
    fields.put("level", level.name());
    fields.put("cards", String.join(",", cards));
    fields.put("informants", names(informants));
    fields.put("from", from.toString());
    fields.put("to", to.toString());
    fields.put("ages", names(ages));
    return FormText.write(fields);
  }

  static About of(String text) {
    Map<String, String> fields = FormText.read(text);
    return new About(
        fields.getOrDefault("title", ""),
        fields.getOrDefault("question", ""),
        fields.getOrDefault("reference", ""),
        Level.valueOf(fields.getOrDefault("level", "")),
        list(fields, "cards"),
        list(fields, "informants").stream().map(Informant::valueOf).toList(),
        YearMonth.parse(fields.getOrDefault("from", "")),
        YearMonth.parse(fields.getOrDefault("to", "")),
        list(fields, "ages").stream().map(AgeBand::valueOf).toList());
  }

  private static String names(List<? extends Enum<?>> all) {
    return all.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  private static List<String> list(Map<String, String> fields, String name) {
    return Arrays.stream(fields.getOrDefault(name, "").split(","))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  @Override
  public String toString() {
    return "About[kept secret]";
  }
}
