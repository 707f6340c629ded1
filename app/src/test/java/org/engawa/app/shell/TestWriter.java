// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

/** The writer of pages, for tests of what is written to files. */
public final class TestWriter {

  private TestWriter() {}

  /** A writer over the pages of the house. */
  public static PageWriter pages() {
    return new PageWriter(
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, TestWriter.class.getClassLoader(), "org.engawa.pages"));
  }
}
