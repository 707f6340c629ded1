// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Taking answers back by their code.
 *
 * @param say a message key, or empty
 */
public record TakeBackPage(Frame frame, String path, String typed, String say) implements Page {

  @Override
  public String template() {
    return "survey/take-back";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : 422;
  }
}
