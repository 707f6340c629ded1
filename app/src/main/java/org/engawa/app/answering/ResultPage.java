// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.UUID;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** What a sheet gives, with what is known about its errors. */
public record ResultPage(Frame frame, UUID of, ScoreView sheet) implements Page {

  @Override
  public String template() {
    return "answering/result";
  }
}
