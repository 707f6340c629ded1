// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The page of one mentor, and the form with which a person asks them.
 *
 * @param asking the form, unless another ask of the person stands
 * @param leadFirst whether a lead looks first
 */
public record MentorPage(
    Frame frame,
    Portrait portrait,
    Optional<AskForm> asking,
    Optional<String> say,
    boolean leadFirst)
    implements Page {

  public static final String FORM = "mentor-ask";

  @Override
  public String template() {
    return "mentor/mentor";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** The id in the address. */
  public String id() {
    return portrait.mentor().value().toString();
  }
}
