// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Wording;

/**
 * One's own answers, as they were given; without scores.
 *
 * @param lang the language of the words, which may be another than that of the page
 * @param reachesOut whether a human who can be reached is named first
 * @param hours when somebody of the house reads what comes in
 */
public record OwnSheetPage(
    Frame frame,
    QuestionPlace place,
    UUID id,
    String title,
    String lang,
    String when,
    List<Map.Entry<String, String>> answers,
    boolean reachesOut,
    String hours)
    implements Page {

  /** In the words of the sheet; by number where the house has them no longer. */
  static OwnSheetPage of(QuestionPlace place, Sheet sheet, Optional<Wording> words, Shown shown) {
    Frame frame = place.frame(shown.visit());
    return new OwnSheetPage(
        frame,
        place,
        sheet.id().value(),
        words.map(Wording::title).orElse(sheet.card().roomTitle().in(frame.lang())),
        words.map(Wording::language).orElse(frame.lang()),
        frame
            .visit()
            .soft(sheet.answeredOn().atTime(12, 0).atZone(frame.visit().zone()).toInstant()),
        IntStream.rangeClosed(1, sheet.answers().items())
            .mapToObj(
                item ->
                    Map.entry(
                        words
                            .map(wording -> wording.items().getOrDefault(item, ""))
                            .orElse(Integer.toString(item)),
                        said(frame, words, sheet.answers().item(item))))
            .toList(),
        Safety.reachedIn(sheet),
        shown.hours());
  }

  /** Whether somebody of the house was told, as it is in the room. */
  public boolean told() {
    return reachesOut && place.door() == Door.ROOM;
  }

  static String said(Frame frame, Optional<Wording> words, Answer answer) {
    return switch (answer) {
      case Answer.Given(int value) ->
          words
              .map(wording -> wording.options().getOrDefault(value, ""))
              .orElse(Integer.toString(value));
      case Answer.Skipped() -> frame.text("answering.skipped");
      case Answer.NotAsked() -> frame.text("answering.not-asked");
    };
  }

  @Override
  public String template() {
    return "answering/own";
  }

  /** When it is shown, and what is said then about when somebody reads. */
  record Shown(Visit visit, String hours) {}
}
