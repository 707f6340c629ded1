// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.engawa.measure.exchange.Forms;
import org.engawa.measure.form.FormReading;

/** Reads a questionnaire in any format that is known, FHIR among them. */
public final class FormFiles {

  private FormFiles() {}

  /** Reads the file whole, or says why not; what stands in it decides, not its name. */
  public static FormReading read(String file, byte[] bytes) {
    return isFhir(bytes) ? FhirForms.read(file, bytes) : Forms.read(file, bytes);
  }

  /** Whether it is a file of one of the formats that are read, be it whole or broken. */
  public static boolean knows(byte[] bytes) {
    return isFhir(bytes) || Forms.knows(bytes);
  }

  // Names in ASCII are found whatever the encoding; where they stand is free in JSON.
  private static boolean isFhir(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    String start =
        text.substring(0, Math.min(text.length(), 4096)).replace("\u00ef\u00bb\u00bf", "").strip();
    return start.startsWith("{")
        ? text.contains("\"resourceType\"")
        : start.startsWith("<") && start.contains("http://hl7.org/fhir");
  }
}
