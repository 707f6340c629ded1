// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The word by which a person wants to be called.
 *
 * @param word as it stands in the field
 * @param kept whether there is one
 * @param sees who reads it
 */
public record CalledPage(
    Frame frame, String word, Optional<String> say, boolean kept, String sees, boolean shut)
    implements Page {

  public static final String FORM = "called";

  @Override
  public String template() {
    return "people/called";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }
}
