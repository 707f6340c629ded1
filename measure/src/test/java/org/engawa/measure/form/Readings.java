// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.List;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.FormReading.FormRead;
import org.engawa.measure.form.FormReading.FormRefused;

/** What the tests of the readers ask of a reading. */
public final class Readings {

  private Readings() {}

  public static Form form(FormReading reading) {
    return switch (reading) {
      case FormRead(Form form, List<Problem> _) -> form;
      case FormRefused(List<Problem> problems) ->
          throw new AssertionError("refused: " + sentences(problems));
    };
  }

  public static List<String> told(FormReading reading) {
    return switch (reading) {
      case FormRead(Form _, List<Problem> dropped) -> sentences(dropped);
      case FormRefused(List<Problem> problems) ->
          throw new AssertionError("refused: " + sentences(problems));
    };
  }

  public static List<String> refused(FormReading reading) {
    return switch (reading) {
      case FormRead(Form form, List<Problem> _) -> throw new AssertionError("read: " + form);
      case FormRefused(List<Problem> problems) -> sentences(problems);
    };
  }

  private static List<String> sentences(List<Problem> problems) {
    return problems.stream().map(Problem::sentence).toList();
  }
}
