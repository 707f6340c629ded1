// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.engawa.app.shell.Page;

/** Pages as they are sent. */
public final class TestPages {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, TestPages.class.getClassLoader(), "org.engawa.pages");

  private TestPages() {}

  /** The page as HTML. */
  public static String html(Page page) {
    StringOutput output = new StringOutput();
    ENGINE.render(page.template() + ".jte", page, output);
    return output.toString();
  }
}
