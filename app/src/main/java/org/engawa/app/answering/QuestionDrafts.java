// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;
import org.springframework.stereotype.Component;

/** Puts answers aside when somebody leaves in the middle of a sheet. */
@Component
final class QuestionDrafts implements DraftKeeper {

  private final Unfinished unfinished;
  private final Instruments instruments;

  QuestionDrafts(Unfinished unfinished, Instruments instruments) {
    this.unfinished = unfinished;
    this.instruments = instruments;
  }

  @Override
  public String form() {
    return QuestionPage.FORM;
  }

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    Map<String, String> answers = new HashMap<>(fields);
    answers.entrySet().removeIf(field -> !isAnswer(field.getKey(), field.getValue()));
    respondent(viewer)
        .filter(_ -> !answers.isEmpty())
        .ifPresent(
            who ->
                instruments
                    .card(fields.getOrDefault("card", ""))
                    .ifPresent(card -> add(who, card.id(), answers)));
  }

  private void add(Respondent who, String card, Map<String, String> answers) {
    Map<String, String> all = new HashMap<>(unfinished.of(who, card).orElse(Map.of()));
    all.putAll(answers);
    unfinished.put(who, card, all);
  }

  private static boolean isAnswer(String name, String value) {
    return name.matches("item-[0-9]{1,3}") && value.matches("-?[0-9]{1,3}|" + QuestionForm.SKIP);
  }

  private static Optional<Respondent> respondent(Viewer viewer) {
    return switch (viewer) {
      case Viewer.Person person -> Optional.of(Respondent.of(person));
      case Viewer.Family family -> Optional.of(Respondent.of(family));
      case Viewer.Staff _, Viewer.Reader _ -> Optional.empty();
    };
  }
}
