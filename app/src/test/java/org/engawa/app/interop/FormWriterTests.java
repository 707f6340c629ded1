// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormReading.FormRead;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Words;
import org.engawa.measure.form.Written;
import org.junit.jupiter.api.Test;

class FormWriterTests {

  @Test
  void writesNoWeightOfAnAnswerThatSaysThatThereIsNone() {
    var form =
        new Form(
            "made-up",
            Words.of("en", "Made up"),
            "",
            "",
            List.of(
                Question.choice(
                    "q",
                    Words.of("en", "a question"),
                    List.of(
                        Choice.of("0", Words.of("en", "no")),
                        Choice.of("1", Words.of("en", "yes")),
                        Choice.of("2", Words.of("en", "Unknown"))))),
            List.of());
    Written first = FhirForms.write(form);
    Form read = ((FormRead) FhirForms.read("q.json", first.bytes())).form();

    assertThat(first.dropped()).contains("question q: the weight of 2");
    assertThat(text(FhirForms.write(read))).isEqualTo(text(first));
  }

  private static String text(Written written) {
    return new String(written.bytes(), StandardCharsets.UTF_8);
  }
}
