// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Joining by words that a supporter handed over.
 *
 * @param from the name of the supporter, once the words are known to open
 */
public record JoinPage(
    Frame frame, String typed, Optional<String> from, Optional<String> say, boolean joined)
    implements Page {

  @Override
  public String template() {
    return "care/join";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  static JoinPage ask(Frame frame) {
    return new JoinPage(frame, "", Optional.empty(), Optional.empty(), false);
  }

  static JoinPage joined(Frame frame) {
    return new JoinPage(frame, "", Optional.empty(), Optional.empty(), true);
  }

  static JoinPage from(Frame frame, String typed, String supporter) {
    return new JoinPage(frame, typed, Optional.of(supporter), Optional.empty(), false);
  }

  static JoinPage shut(Frame frame, String typed, String key) {
    return new JoinPage(frame, typed, Optional.empty(), Optional.of(frame.text(key)), false);
  }
}
