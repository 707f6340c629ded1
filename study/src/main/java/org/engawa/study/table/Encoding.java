// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * How the characters of a table are written as bytes. The first four are found; the others need
 * somebody who knows.
 *
 * <p>In all of them but UTF-16 no byte of a longer character looks like a comma, a semicolon, a
 * tab, a quote or the end of a line.
 */
public enum Encoding {
  UTF_8("UTF-8"),
  /** By its mark, or because somebody says so. */
  UTF_16LE("UTF-16LE"),
  /** By its mark, or because somebody says so. */
  UTF_16BE("UTF-16BE"),
  /** CP932, as Japanese spreadsheets write it. */
  WINDOWS_31J("windows-31j"),
  EUC_JP("EUC-JP"),
  WINDOWS_1252("windows-1252");

  private final String charset;

  Encoding(String charset) {
    this.charset = charset;
  }

  Charset charset() {
    return Charset.forName(charset);
  }

  /** Takes nothing for a character that is none. */
  CharsetDecoder strict() {
    return charset()
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  boolean wide() {
    return this == UTF_16LE || this == UTF_16BE;
  }
}
