// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.List;
import java.util.function.Supplier;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Problem;

/** What comes of reading a questionnaire of another tool. */
public sealed interface FormReading {

  /** A form that is made where nothing was refused; making it may refuse something yet. */
  static FormReading of(Findings findings, Supplier<Form> form) {
    if (findings.none()) {
      Form read = form.get();
      if (findings.none()) {
        return new FormRead(read, findings.told());
      }
    }
    return refused(findings);
  }

  /** What was refused. */
  static FormReading refused(Findings findings) {
    return new FormRefused(findings.refused());
  }

  /**
   * It was read.
   *
   * @param dropped what stands in the file and has no place here, with its place in the file
   */
  record FormRead(Form form, List<Problem> dropped) implements FormReading {

    /** Keeps its own copy. */
    public FormRead {
      dropped = List.copyOf(dropped);
    }
  }

  /** It was not; every problem in the order of the file. */
  record FormRefused(List<Problem> problems) implements FormReading {

    /** Keeps its own copy. */
    public FormRefused {
      problems = List.copyOf(problems);
    }
  }
}
