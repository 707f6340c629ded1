// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Wording;

/** One's own answers, as they were given; without numbers. */
public record OwnSheetPage(
    Frame frame, UUID id, String title, String when, List<Map.Entry<String, String>> answers)
    implements Page {

  static OwnSheetPage of(Frame frame, Sheet sheet, Wording wording) {
    return new OwnSheetPage(
        frame,
        sheet.id().value(),
        wording.title(),
        frame
            .visit()
            .soft(sheet.answeredOn().atTime(12, 0).atZone(frame.visit().zone()).toInstant()),
        IntStream.rangeClosed(1, sheet.answers().items())
            .mapToObj(
                item ->
                    Map.entry(
                        wording.items().getOrDefault(item, ""),
                        said(frame, wording, sheet.answers().item(item))))
            .toList());
  }

  private static String said(Frame frame, Wording wording, Answer answer) {
    return switch (answer) {
      case Answer.Given(int value) -> wording.options().getOrDefault(value, "");
      case Answer.Skipped() -> frame.text("answering.skipped");
      case Answer.NotAsked() -> frame.text("answering.not-asked");
    };
  }

  @Override
  public String template() {
    return "answering/own";
  }
}
