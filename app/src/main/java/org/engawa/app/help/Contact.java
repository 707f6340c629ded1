// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.time.Instant;
import org.engawa.app.shell.Language;

/** A place where somebody can be reached. */
public record Contact(ContactId id, ContactDetails details, Standing standing) {

  /** Whether its check still holds. */
  public boolean holds(Instant now) {
    return standing instanceof Standing.Approved approved && approved.expires().isAfter(now);
  }

  /** Whether it was checked, even if that was too long ago. */
  public boolean approved() {
    return standing instanceof Standing.Approved;
  }

  boolean helps(Category category, Language language) {
    return details.category() == category && details.languages().contains(language);
  }
}
