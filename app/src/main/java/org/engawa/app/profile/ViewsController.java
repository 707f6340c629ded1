// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.PaperSheets;
import org.engawa.app.answering.ScoreView;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Relations;
import org.engawa.app.journal.CheckIn;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Person, family and team, side by side. */
@Controller
class ViewsController {

  private static final int NEWEST = 12;

  private final OpenedWords words;
  private final PaperSheets sheets;
  private final Instruments instruments;
  private final Relations relations;
  private final Access access;
  private final Accounts accounts;

  ViewsController(
      OpenedWords words,
      PaperSheets sheets,
      Instruments instruments,
      Relations relations,
      Access access,
      Accounts accounts) {
    this.words = words;
    this.sheets = sheets;
    this.instruments = instruments;
    this.relations = relations;
    this.access = access;
    this.accounts = accounts;
  }

  @GetMapping("/desk/cases/{of}/views")
  Page views(Viewer.Staff viewer, Visit visit, @PathVariable UUID of) {
    CaseId which = new CaseId(of);
    access.toCase(viewer, which).orNotThere();
    return new ViewsPage(
        visit.wideFrame(Door.DESK, "profile.views.title"),
        of,
        relations.personOf(which).stream()
            .flatMap(person -> words.of(viewer, person).stream().limit(NEWEST))
            .map(checkIn -> said(visit, checkIn))
            .toList(),
        relations.familiesOf(which).stream()
            .flatMap(family -> noticed(viewer, visit, family))
            .toList(),
        sheets.of(which).reversed().stream()
            .map(sheet -> ScoreView.of(visit, sheet))
            .map(view -> visit.text("profile.views.sheet", view.title(), view.whose(), view.when()))
            .toList());
  }

  private ViewsPage.Said said(Visit visit, CheckIn checkIn) {
    Wording wording = instruments.checkIn(visit.language());
    return new ViewsPage.Said(
        visit.soft(checkIn.keptAt()),
        IntStream.rangeClosed(1, checkIn.answers().items())
            .boxed()
            .flatMap(item -> said(wording, item, checkIn.answers().item(item)))
            .toList(),
        checkIn.words().orElse(""));
  }

  private static Stream<Map.Entry<String, String>> said(Wording wording, int item, Answer answer) {
    return answer instanceof Answer.Given(int value)
        ? Stream.of(
            Map.entry(
                wording.items().getOrDefault(item, ""), wording.options().getOrDefault(value, "")))
        : Stream.empty();
  }

  private Stream<ViewsPage.Noticed> noticed(Viewer.Staff viewer, Visit visit, FamilyId family) {
    String who = accounts.nickname(family);
    return words.of(viewer, family).stream()
        .limit(NEWEST)
        .map(
            note ->
                new ViewsPage.Noticed(who, visit.soft(note.notedAt()), note.saw(), note.think()));
  }
}
