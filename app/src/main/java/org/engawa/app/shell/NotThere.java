// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What is not there and what is not theirs answer alike, with the page for 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotThere extends RuntimeException {

  /** Says nothing, on purpose. */
  public NotThere() {
    super("not there", null, false, false);
  }
}
