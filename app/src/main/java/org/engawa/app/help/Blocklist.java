// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** Places that use force, and so are not entered as contacts. */
@Component
public final class Blocklist {

  private final BlockedRows rows;
  private final ContactBook contacts;
  private final Transactions transactions;

  Blocklist(BlockedRows rows, ContactBook contacts, Transactions transactions) {
    this.rows = rows;
    this.contacts = contacts;
    this.transactions = transactions;
  }

  /** All of them, the oldest first. */
  public List<Blocked> all() {
    return transactions.read(rows::all);
  }

  /** The row that stands against a contact. */
  public Optional<Blocked> against(ContactDetails details) {
    return all().stream().filter(blocked -> blocked.is(details)).findFirst();
  }

  /** Enters one; what it is among the contacts is taken from all pages at once. */
  public void block(Blocked blocked) {
    transactions.write(
        () -> {
          rows.add(blocked);
          contacts.all().stream()
              .filter(contact -> !(contact.standing() instanceof Standing.Retired))
              .filter(contact -> blocked.is(contact.details()))
              .forEach(contact -> contacts.retire(contact.id()));
        });
  }

  /** Takes one back; says false when there is none. */
  public boolean lift(UUID id) {
    return transactions.write(() -> rows.remove(id));
  }
}
