// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Place;
import org.engawa.measure.form.FormReading;
import org.engawa.measure.form.WordingCsv;
import org.engawa.measure.limesurvey.LimeSurveyReader;
import org.engawa.measure.osd.OsdReader;
import org.engawa.measure.redcap.RedcapDictionary;
import org.engawa.measure.xlsform.XlsformReader;

/** Reads a questionnaire in any format that is read here; what is in the file says in which. */
public final class Forms {

  private static final int HEAD = 4_096;

  private static final List<Format> FORMATS =
      List.of(
          new Format("OpenScales (.osd)", Forms::isOpenScales, OsdReader::read),
          new Format("XLSForm (.xlsx)", Forms::isZip, XlsformReader::read),
          new Format("LimeSurvey (.txt, .tsv)", Forms::isLimeSurvey, LimeSurveyReader::read),
          new Format("REDCap dictionary (.csv)", Forms::isRedcap, RedcapDictionary::read),
          new Format("table of words (.csv)", Forms::isWords, WordingCsv::read));

  private Forms() {}

  /** Reads the file whole, or says why not; the name of the file decides nothing. */
  public static FormReading read(String file, byte[] bytes) {
    return FORMATS.stream()
        .filter(format -> format.is().test(bytes))
        .findFirst()
        .map(format -> format.reader().apply(file, bytes))
        .orElseGet(() -> refused(file, bytes));
  }

  /** Whether it is a file of one of the formats that are read, be it whole or broken. */
  public static boolean knows(byte[] bytes) {
    return FORMATS.stream().anyMatch(format -> format.is().test(bytes));
  }

  private static FormReading refused(String file, byte[] bytes) {
    String formats = FORMATS.stream().map(Format::name).collect(Collectors.joining(", "));
    var findings = new Findings(file);
    findings.refuse(
        Place.FILE, "expected a questionnaire in one of: %s%s".formatted(formats, but(bytes)));
    return FormReading.refused(findings);
  }

  /** What it is instead, where that can be told. */
  private static String but(byte[] bytes) {
    if (bytes.length == 0) {
      return "; the file is empty";
    }
    if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return "; this is an older Excel file, or one with a password";
    }
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return "; this is UTF-16, save it as UTF-8";
    }
    if (isJson(bytes)) {
      return "; this is JSON of another kind";
    }
    return text(bytes).startsWith("<") ? "; this is XML" : "";
  }

  // It stands in every file of OpenScales, and its place in the file is free.
  private static boolean isOpenScales(byte[] bytes) {
    return isJson(bytes)
        && new String(bytes, 0, Math.min(bytes.length, Findings.MOST_BYTES), ISO_8859_1)
            .contains("\"scale_info\"");
  }

  private static boolean isJson(byte[] bytes) {
    return text(bytes).startsWith("{");
  }

  private static boolean isZip(byte[] bytes) {
    return begins(bytes, 'P', 'K', 3, 4);
  }

  private static boolean isLimeSurvey(byte[] bytes) {
    return List.of(header(bytes).split("\t")).containsAll(List.of("class", "type/scale", "text"));
  }

  // Two spellings, that of its pages and that of its interface.
  private static boolean isRedcap(byte[] bytes) {
    String names = header(bytes);
    return names.contains("variable / field name")
        || names.contains("field_name") && names.contains("form_name");
  }

  private static boolean isWords(byte[] bytes) {
    return header(bytes).matches("what[,;\t]number[,;\t].*");
  }

  private static String header(byte[] bytes) {
    return text(bytes)
        .lines()
        .findFirst()
        .orElse("")
        .toLowerCase(Locale.ROOT)
        .replace("\"", "")
        .strip();
  }

  // Each byte as a character: enough for names in ASCII, whatever comes after them.
  private static String text(byte[] bytes) {
    int mark = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int end = Math.min(bytes.length, HEAD);
    return new String(bytes, mark, end - mark, ISO_8859_1).stripLeading();
  }

  private static boolean begins(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int at = 0; at < magic.length; at++) {
      if ((bytes[at] & 0xFF) != magic[at]) {
        return false;
      }
    }
    return true;
  }

  private record Format(
      String name, Predicate<byte[]> is, BiFunction<String, byte[], FormReading> reader) {}
}
