// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** What a sheet gives by each version of its key, with what is known about its errors. */
public record ResultPage(
    Frame frame, UUID of, List<ScoreView> byEachKey, Optional<ChangeView> change) implements Page {

  /** By the key as it stands. */
  public ScoreView sheet() {
    return byEachKey.getFirst();
  }

  @Override
  public String template() {
    return "answering/result";
  }
}
