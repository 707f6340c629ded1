// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.engawa.app.interop.FhirForms;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormReading;
import org.engawa.measure.form.FormReading.FormRead;
import org.engawa.measure.form.FormReading.FormRefused;
import org.engawa.measure.form.FormWording;
import org.engawa.measure.form.FormWordings;
import org.engawa.measure.form.Forms;
import org.engawa.measure.form.RedcapDictionary;
import org.engawa.measure.form.WordingCsv;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Wording;
import org.engawa.measure.instrument.WordingReader;
import org.engawa.measure.instrument.WordingReading.WordingRead;
import org.engawa.measure.instrument.WordingReading.WordingRefused;
import org.engawa.measure.instrument.WordingWriter;

/**
 * What a file that somebody brought says in words. It is read, and neither kept nor given out
 * again.
 */
sealed interface BroughtFile {

  /**
   * It has words for each item and each answer.
   *
   * @param dropped what stands in the file and has no place here
   */
  record Understood(Wording wording, List<Problem> dropped) implements BroughtFile {

    /** Keeps its own copy. */
    public Understood {
      dropped = List.copyOf(dropped);
    }

    /** The words as our own text, which is all that is ever kept of a file. */
    public String text() {
      return WordingWriter.write(wording);
    }

    /** The same under another title. */
    public Understood titled(String title) {
      return new Understood(
          new Wording(
              wording.card(),
              wording.language(),
              wording.coding(),
              title,
              wording.instruction(),
              wording.items(),
              wording.options()),
          dropped);
    }
  }

  /** It has not; every problem in the order of the file. */
  record Refused(List<Problem> problems) implements BroughtFile {

    /** Keeps its own copy. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * What the words are wanted for.
   *
   * @param coding which answers they name
   * @param language in which they are, where the file does not say
   */
  record Wanted(Card card, Coding coding, String language) {}

  /** Reads our own text again. */
  static BroughtFile again(String text, Card card) {
    return own("wording.yaml", text.getBytes(UTF_8), card);
  }

  /**
   * Reads a file in any format that is known here: our own by the end of its name, the others by
   * what is in them.
   */
  static BroughtFile read(String file, byte[] bytes, Wanted wanted) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml")
        ? own(file, bytes, wanted.card())
        : of(file, form(file, bytes), wanted);
  }

  private static FormReading form(String file, byte[] bytes) {
    // Each byte as a character: enough for names in ASCII, whatever comes after them.
    String text = new String(bytes, ISO_8859_1);
    if (text.stripLeading().startsWith("<") || text.contains("\"resourceType\"")) {
      return FhirForms.read(file, bytes);
    }
    String header = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    if (header.replaceFirst("^\u00ef\u00bb\u00bf", "").matches("\"?what\"?[,;\t].*")) {
      return WordingCsv.read(file, bytes);
    }
    return header.contains("variable / field name") || header.contains("field_name")
        ? RedcapDictionary.read(file, bytes)
        : Forms.read(file, bytes);
  }

  private static BroughtFile of(String file, FormReading reading, Wanted wanted) {
    return switch (reading) {
      case FormRefused(List<Problem> problems) -> new Refused(problems);
      case FormRead(Form form, List<Problem> dropped) ->
          switch (FormWordings.of(
              file,
              form,
              wanted.card(),
              new FormWordings.InLanguage(wanted.coding(), wanted.language()))) {
            case FormWording.Misfits(List<Problem> problems) -> new Refused(problems);
            case FormWording.Fits(Wording wording, List<Problem> told) ->
                new Understood(wording, Stream.concat(dropped.stream(), told.stream()).toList());
          };
    };
  }

  private static BroughtFile own(String file, byte[] bytes, Card card) {
    return switch (WordingReader.read(file, bytes, card)) {
      case WordingRead(Wording wording) -> new Understood(wording, List.of());
      case WordingRefused(List<Problem> problems) -> new Refused(problems);
    };
  }
}
