// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.Accounts;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Puts together what the page of one survey shows. */
@Component
final class SurveyView {

  private final Tables tables;
  private final Accounts accounts;
  private final HouseSettings settings;

  SurveyView(Tables tables, Accounts accounts, HouseSettings settings) {
    this.tables = tables;
    this.accounts = accounts;
    this.settings = settings;
  }

  SurveyPage of(Visit visit, Surveying.Made made, String say) {
    Frame frame = visit.frame(Door.STUDY, "survey.survey.title");
    return new SurveyPage(
        frame,
        made.id().value(),
        made.survey().title(visit.language()),
        made.standing(),
        link(made),
        made.survey().quotas().stream()
            .map(
                quota ->
                    SurveyPage.Group.of(
                        frame, quota, tables.count(made.id(), quota.group()), made.standing()))
            .toList(),
        log(visit, made.log()),
        plan(made),
        say);
  }

  /** A plan that names the table under which it is given out. */
  Optional<String> plan(Surveying.Made made) {
    return tables
        .of(made.survey())
        .map(table -> table.plan(file(made.id(), ""), file(made.id(), ".csv")));
  }

  /** A name that says nothing about what was asked. */
  String file(SurveyId id, String end) {
    return "survey-" + id.value().toString().substring(0, 8) + end;
  }

  private Optional<String> link(Surveying.Made made) {
    return made.standing() == Standing.PREPARING
        ? Optional.empty()
        : Optional.of(settings.base().resolve("/survey/" + made.token()).toString());
  }

  private List<String> log(Visit visit, Surveying.Log log) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(log.at(), text(visit, "made", log.at(), accounts.displayName(log.by()))));
    for (SurveyRows.Turn turn : log.turns()) {
      String name = accounts.displayName(turn.by());
      lines.add(new Line(turn.at(), text(visit, turn.to().key(), turn.at(), name)));
    }
    for (SurveyRows.Taking taking : log.takings()) {
      lines.add(
          new Line(
              taking.at(),
              visit.text(
                  "survey.log.taken",
                  visit.exact(taking.at()),
                  accounts.displayName(taking.by()),
                  Integer.toString(taking.rows()))));
    }
    return lines.stream().sorted(Comparator.comparing(Line::at)).map(Line::text).toList();
  }

  private static String text(Visit visit, String what, Instant at, String name) {
    return visit.text("survey.log." + what, visit.exact(at), name);
  }

  private record Line(Instant at, String text) {}
}
