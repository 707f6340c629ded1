// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

/** What a form is called whose file does not say it. */
final class FormNames {

  private FormNames() {}

  /** The name of the file, without folders and ending. */
  static String of(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    String plain = name.replaceFirst("\\.[A-Za-z]{1,5}$", "");
    return plain.isBlank() ? file : plain;
  }
}
