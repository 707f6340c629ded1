// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;

/**
 * A paper sheet as it is typed in: a number for each item, a dash for one that was left out, and
 * nothing where nothing stands.
 */
public record PaperForm(
    UUID id, Card card, Coding coding, String informant, String day, Map<Integer, String> typed) {

  /** Keyboards give many: a hyphen of either width, the minus sign, the long vowel mark. */
  private static final String DASH = "[\\p{Pd}\u2212ー]";

  /** Something that cannot be kept as it is. */
  public sealed interface Trouble {
    /** Not one of the numbers of the sheet, nor a dash. */
    record NotAnAnswer(int item, int from, int to) implements Trouble {}

    /** No day, or one that has not come yet. */
    record NoDay() implements Trouble {}

    /** No number at all. */
    record Empty() implements Trouble {}

    /** Nobody of those who may answer this instrument. */
    record NoInformant() implements Trouble {}
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static PaperForm of(Card card, Map<String, String> fields) {
    Map<Integer, String> typed = new HashMap<>();
    for (int item = 1; item <= card.items(); item++) {
      String value = fields.getOrDefault("item-" + item, "").strip();
      if (!value.isEmpty()) {
        typed.put(item, value);
      }
    }
    return new PaperForm(
        id(fields.getOrDefault("id", "")),
        card,
        card.coding(fields.getOrDefault("coding", "")).orElse(card.coding()),
        fields.getOrDefault("informant", ""),
        fields.getOrDefault("day", ""),
        typed);
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }

  Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    fields.put("id", id.toString());
    fields.put("coding", coding.name());
    fields.put("informant", informant);
    fields.put("day", day);
    typed.forEach((item, value) -> fields.put("item-" + item, value));
    return fields;
  }

  public String typed(int item) {
    return typed.getOrDefault(item, "");
  }

  List<Trouble> troubles(LocalDate today) {
    List<Trouble> troubles = new ArrayList<>();
    if (informant().isEmpty() || who().isEmpty()) {
      troubles.add(new Trouble.NoInformant());
    }
    if (answeredOn().filter(on -> !on.isAfter(today)).isEmpty()) {
      troubles.add(new Trouble.NoDay());
    }
    if (typed.isEmpty()) {
      troubles.add(new Trouble.Empty());
    }
    IntStream.rangeClosed(1, card.items())
        .filter(item -> typed.containsKey(item) && answer(typed(item)).isEmpty())
        .mapToObj(item -> new Trouble.NotAnAnswer(item, coding.from(), coding.to()))
        .forEach(troubles::add);
    return troubles;
  }

  Sheet sheet() {
    Map<Integer, Answer> some = new HashMap<>();
    typed.forEach((item, text) -> answer(text).ifPresent(answer -> some.put(item, answer)));
    return new Sheet(
        new SheetId(id),
        card,
        card.key().version(),
        coding,
        who().orElseThrow(),
        answeredOn().orElseThrow(),
        Answers.of(card, some));
  }

  private Optional<Informant> who() {
    return card.informants().stream().filter(each -> each.name().equals(informant)).findFirst();
  }

  private Optional<LocalDate> answeredOn() {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private Optional<Answer> answer(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    if (plain.matches(DASH)) {
      return Optional.of(new Answer.Skipped());
    }
    if (!plain.matches("[0-9]{1,3}")) {
      return Optional.empty();
    }
    int value = Integer.parseInt(plain);
    return coding.allows(value) ? Optional.of(new Answer.Given(value)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "PaperForm[" + id + "]";
  }
}
