// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Answering;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.Sheet;
import org.engawa.app.drawer.Keepsake;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.Telling.Line;
import org.engawa.app.journal.CheckIn;
import org.engawa.app.journal.Journal;
import org.engawa.app.shell.Visit;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Wording;
import org.springframework.stereotype.Component;

/** A person's check-ins and answer sheets, to be taken along. */
@Component
final class AnswersAlong {

  private final Journal journal;
  private final Answering answering;
  private final Instruments instruments;

  AnswersAlong(Journal journal, Answering answering, Instruments instruments) {
    this.journal = journal;
    this.answering = answering;
    this.instruments = instruments;
  }

  List<Keepsake> checkIns(Viewer.Person person, Visit visit) {
    Wording wording = instruments.checkIn(visit.language());
    return journal.own(person).stream().map(each -> entry(visit, each, wording)).toList();
  }

  List<Keepsake> sheets(Viewer.Person person, Visit visit) {
    return answering.own(person).stream().map(each -> entry(visit, each)).toList();
  }

  private static Keepsake entry(Visit visit, CheckIn checkIn, Wording wording) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("", checkIn.words().orElse("")));
    lines.addAll(lines(visit, checkIn.answers(), Optional.of(wording)));
    Map<String, String> raw = raw(checkIn.answers());
    raw.put("id", checkIn.id().value().toString());
    raw.put("kept", checkIn.keptAt().toString());
    raw.put("words", checkIn.words().orElse(""));
    return new Keepsake(new Telling(visit.exact(checkIn.keptAt()), lines), raw);
  }

  private Keepsake entry(Visit visit, Sheet sheet) {
    Optional<Wording> wording = instruments.wording(sheet.card(), visit.language());
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line(
            "",
            wording
                .map(Wording::title)
                .orElse(sheet.card().roomTitle().in(visit.language().code()))));
    lines.addAll(lines(visit, sheet.answers(), wording));
    Map<String, String> raw = raw(sheet.answers());
    raw.put("id", sheet.id().value().toString());
    raw.put("instrument", sheet.card().id());
    raw.put("key-version", Integer.toString(sheet.keyVersion()));
    raw.put("coding", sheet.coding().name());
    raw.put("answered-on", sheet.answeredOn().toString());
    String day = visit.day(sheet.answeredOn().atTime(12, 0).toInstant(ZoneOffset.UTC));
    return new Keepsake(new Telling(day, lines), raw);
  }

  private static List<Line> lines(Visit visit, Answers answers, Optional<Wording> wording) {
    return IntStream.rangeClosed(1, answers.items())
        .mapToObj(item -> line(visit, item, answers.item(item), wording))
        .toList();
  }

  private static Line line(Visit visit, int item, Answer answer, Optional<Wording> wording) {
    String label = wording.map(words -> words.items().get(item)).orElse(Integer.toString(item));
    return new Line(
        label,
        switch (answer) {
          case Answer.Given(int value) ->
              wording.map(words -> words.options().get(value)).orElse(Integer.toString(value));
          case Answer.Skipped() -> visit.text("journal.left-out");
          case Answer.NotAsked() -> "";
        });
  }

  private static Map<String, String> raw(Answers answers) {
    Map<String, String> raw = new TreeMap<>();
    for (int item = 1; item <= answers.items(); item++) {
      switch (answers.item(item)) {
        case Answer.Given(int value) -> raw.put("item-" + item, Integer.toString(value));
        case Answer.Skipped() -> raw.put("item-" + item, "left out");
        case Answer.NotAsked() -> {}
      }
    }
    return raw;
  }
}
