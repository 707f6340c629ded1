// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Visits for tests of pages. */
public final class TestVisits {

  private TestVisits() {}

  /** Somebody signed in, whose forms carry the token {@code token}. */
  public static Visit signedIn(Language language, String path) {
    return signedIn(language, path, Instant.parse("2026-11-22T03:00:00Z"));
  }

  /** The same at another time. */
  public static Visit signedIn(Language language, String path, Instant now) {
    return new Visit(
        language, path, "", "token", "", List.of(), new Texts(), now, ZoneId.of("Asia/Tokyo"));
  }
}
