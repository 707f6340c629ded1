// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.shell.FormText;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/**
 * What people who have the link of a survey can do: find it, give their answers, take them back.
 */
@Component
final class Giving {

  private final SurveyRows surveys;
  private final SheetRows sheets;
  private final SealedSurveys sealed;
  private final Transactions transactions;

  Giving(SurveyRows surveys, SheetRows sheets, SealedSurveys sealed, Transactions transactions) {
    this.surveys = surveys;
    this.sheets = sheets;
    this.sealed = sealed;
    this.transactions = transactions;
  }

  /** The survey of a link; empty as long as it was never open. */
  Optional<Running> find(String token) {
    return transactions.read(
        () -> surveys.by(sealed.lookup(token)).flatMap(row -> running(row, token)));
  }

  private Optional<Running> running(SurveyRows.Row row, String token) {
    Standing standing = Surveying.standing(surveys.turns(row.id()));
    return standing == Standing.PREPARING
        ? Optional.empty()
        : Surveying.questionnaire(sealed.form(row))
            .map(survey -> new Running(row.id(), token, survey, standing));
  }

  /** Whether a group has as many answers as are wanted. */
  boolean full(Running running, String group) {
    int given =
        transactions.read(() -> sheets.count(running.id(), sealed.group(running.id(), group)));
    return given >= running.survey().quota(group).wanted();
  }

  /**
   * Keeps what was answered, once; says false when the survey has closed. Whoever was let in before
   * their group was full is not sent away after answering.
   */
  boolean give(Running running, Begun begun) {
    SurveyId id = running.id();
    String group = group(running, begun);
    Map<String, String> all = new HashMap<>(begun.said());
    all.put(SurveyTable.GROUP, group);
    SheetRows.Row row =
        new SheetRows.Row(begun.id(), sealed.sheet(id, begun.id(), FormText.write(all)));
    SheetRows.Lookups lookups =
        new SheetRows.Lookups(
            sealed.group(id, group), sealed.code(id, new WithdrawalCode(begun.code())));
    return transactions.write(
        () -> {
          surveys.hold(id);
          if (Surveying.standing(surveys.turns(id)) == Standing.CLOSED) {
            return sheets.has(begun.id());
          }
          sheets.add(id, row, lookups);
          return true;
        });
  }

  /** Takes back what was given with this code; says false when there is nothing, or no way back. */
  boolean takeBack(Running running, WithdrawalCode code) {
    SurveyId id = running.id();
    return transactions.write(
        () -> {
          surveys.hold(id);
          if (Surveying.standing(surveys.turns(id)) == Standing.CLOSED) {
            return false;
          }
          var sheet = sheets.by(id, sealed.code(id, code));
          sheet.ifPresent(found -> sheets.takeBack(id, found));
          return sheet.isPresent();
        });
  }

  private static String group(Running running, Begun begun) {
    return running
        .survey()
        .option(begun.option())
        .flatMap(Questionnaire.Option::group)
        .orElseThrow(() -> new IllegalArgumentException("nothing is given without a group"));
  }
}
