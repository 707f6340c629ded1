// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The reader's log could not be written, so that nothing is shown. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class LookNotWritten extends RuntimeException {

  LookNotWritten(Throwable cause) {
    super("the reader's log could not be written", cause);
  }
}
