// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Words;

/** The choices of a field as REDCap writes them: {@code code, label | code, label}. */
final class RedcapChoices {

  static final int MAX = 1_000;

  private RedcapChoices() {}

  /** Reads them; a choice without a comma is code and label at once, as in REDCap. */
  static List<Choice> read(String cell, Consumer<String> problem) {
    var choices = new ArrayList<Choice>();
    var codes = new HashSet<String>();
    for (String each : cell.split("\\|", -1)) {
      if (each.isBlank()) {
        continue;
      }
      int comma = each.indexOf(',');
      String code = (comma < 0 ? each : each.substring(0, comma)).strip();
      String label = RedcapText.plain(comma < 0 ? each : each.substring(comma + 1));
      if (code.isEmpty()) {
        problem.accept("expected code, label; no code stands before the comma");
      } else if (!codes.add(code)) {
        problem.accept("expected each code once, " + RedcapText.quoted(code) + " stands twice");
      } else if (choices.size() == MAX) {
        problem.accept("expected at most " + MAX + " choices");
        break;
      }
      choices.add(Choice.of(code, Words.of(Words.UNTOLD, label)));
    }
    if (choices.isEmpty()) {
      problem.accept("expected choices as code, label | code, label; there is none");
    }
    return choices;
  }

  /**
   * Writes them, and tells what of them has no place; where one has no words, its code stands for
   * them.
   */
  static Cell write(List<Choice> choices, Consumer<String> dropped) {
    var taken = new HashSet<String>();
    var written = new ArrayList<String>();
    var bare = new ArrayList<String>();
    for (Choice choice : choices) {
      String code = code(choice, taken, dropped);
      String label = RedcapText.plain(choice.words().orAny("en"));
      String line = label.replace('|', '/').replaceAll("\\s*\\R\\s*", " ");
      if (!line.equals(choice.words().orAny("en"))) {
        dropped.accept("the shape of the label of choice " + code);
      }
      if (line.isEmpty()) {
        bare.add(code);
      }
      written.add(code + ", " + (line.isEmpty() ? code : line));
    }
    return new Cell(String.join(" | ", written), bare);
  }

  /**
   * The choices without the words that are no more than a code.
   *
   * @param codes of which choices that is so, with commas between; empty for all
   */
  static List<Choice> bare(List<Choice> choices, String codes) {
    var bare = Set.copyOf(List.of(codes.split(",")));
    return choices.stream()
        .map(
            choice ->
                (codes.isEmpty() || bare.contains(choice.code()))
                        && choice.words().equals(Words.of(Words.UNTOLD, choice.code()))
                    ? new Choice(choice.code(), choice.value(), Words.NONE)
                    : choice)
        .toList();
  }

  /**
   * The code of a choice. REDCap reckons with codes, so that one that counts something is called by
   * what it counts, and one that counts nothing by no number.
   */
  private static String code(Choice choice, Set<String> taken, Consumer<String> dropped) {
    String wanted = wanted(choice);
    String code = wanted;
    for (int next = 2; !taken.add(code); next++) {
      code = wanted.replace('-', '_') + "_" + next;
    }
    if (!code.equals(wanted) && choice.value().isPresent()) {
      dropped.accept(
          "that choice %s counts %d as another does; it is %s and leaves a total blank"
              .formatted(choice.code(), choice.value().getAsInt(), code));
    } else if (!code.equals(choice.code())) {
      dropped.accept("code %s, which is %s there".formatted(choice.code(), code));
    }
    return code;
  }

  private static String wanted(Choice choice) {
    OptionalInt value = choice.value();
    if (value.isPresent()) {
      return String.valueOf(value.getAsInt());
    }
    String code = choice.code().replaceAll("[^A-Za-z0-9_.-]+", "_").replaceAll("^-+", "");
    return code.isEmpty() || code.matches("[\\d.]+") ? "no_" + code : code;
  }

  /**
   * The cell of the choices of a field.
   *
   * @param bare the codes of those that have no words
   */
  record Cell(String text, List<String> bare) {

    /** What our tag says of those without words, where there are any. */
    Optional<String> unlabelled(int choices) {
      return bare.isEmpty()
          ? Optional.empty()
          : Optional.of(bare.size() == choices ? "" : String.join(",", bare));
    }
  }
}
