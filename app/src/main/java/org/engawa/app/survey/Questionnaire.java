// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Language;

/**
 * All that a survey says and asks.
 *
 * @param languages at least one, in the order of the house
 * @param approval by whom and under which number the study was approved
 * @param contact whom somebody can ask about it
 * @param atOnce how many items stand on a page
 */
public record Questionnaire(
    List<Language> languages,
    Opening opening,
    Words approval,
    Words contact,
    Screening screening,
    List<Quota> quotas,
    List<Trait> traits,
    List<Asked> instruments,
    int atOnce) {

  /** Keeps its own copies. */
  public Questionnaire {
    languages = List.copyOf(languages);
    quotas = List.copyOf(quotas);
    traits = List.copyOf(traits);
    instruments = List.copyOf(instruments);
  }

  /** The title in a language of the survey, else in its first. */
  public String title(Language language) {
    return opening.title().in(language);
  }

  /** The option of this number, counted from one. */
  Optional<Option> option(int number) {
    List<Option> options = screening.options();
    return number < 1 || number > options.size()
        ? Optional.empty()
        : Optional.of(options.get(number - 1));
  }

  Quota quota(String group) {
    return quotas.stream().filter(each -> each.group().equals(group)).findFirst().orElseThrow();
  }

  /**
   * The first page.
   *
   * @param consent what somebody says yes to
   */
  public record Opening(Words title, Words about, Words consent) {}

  /** The question that says into which group somebody comes. */
  public record Screening(Words question, List<Option> options) {

    /** Keeps its own copy. */
    public Screening {
      options = List.copyOf(options);
    }
  }

  /**
   * One answer to it.
   *
   * @param group into which it leads; empty where it leads out
   */
  public record Option(Words words, Optional<String> group) {}

  /**
   * How many answers of a group are wanted.
   *
   * @param group as the table names it
   */
  public record Quota(String group, int wanted) {}

  /** An instrument that is asked, in one coding. */
  public record Asked(String card, String coding) {}
}
