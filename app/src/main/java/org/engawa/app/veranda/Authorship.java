// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.OwnerId;
import org.springframework.stereotype.Component;

/** Under which voices somebody wrote, for nobody but themselves. */
@Component
public final class Authorship {

  private final VoiceRows rows;
  private final Voices voices;
  private final Transactions transactions;

  Authorship(VoiceRows rows, Voices voices, Transactions transactions) {
    this.rows = rows;
    this.voices = voices;
    this.transactions = transactions;
  }

  /** The owners of this person's own words at the boards. */
  public List<OwnerId> voicesOf(Viewer.Person person) {
    return transactions.read(() -> rows.of(voices.author(person.id()))).stream()
        .map(VoiceId::owner)
        .toList();
  }
}
