// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The places where somebody can be reached, as this installation has entered and checked them. */
@Component
public final class ContactBook {

  private final Contacts contacts;
  private final Transactions transactions;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ContactBook(
      Contacts contacts, Transactions transactions, Clock clock, ApplicationEventPublisher events) {
    this.contacts = contacts;
    this.transactions = transactions;
    this.clock = clock;
    this.events = events;
  }

  /** All contacts, also the retired ones, for those who look after them. */
  public List<Contact> all() {
    return contacts.all();
  }

  /** The contact with this id. */
  public Optional<Contact> find(ContactId id) {
    return contacts.find(id);
  }

  /** Contacts of a category on the pages of a language whose check holds. */
  public List<Contact> listed(Language language, Category category) {
    Instant now = clock.instant();
    return contacts.all().stream()
        .filter(contact -> contact.holds(now) && contact.helps(category, language))
        .toList();
  }

  /** Enters a contact; it stands on no page before a human has verified it. */
  public ContactId add(ContactDetails details) {
    ContactId id = new ContactId(UUID.randomUUID());
    changing(() -> contacts.add(id, details, clock.instant()));
    return id;
  }

  /** Enters several at once, all of them or none; each waits to be verified. */
  public void addAll(List<ContactDetails> all) {
    changing(
        () ->
            all.forEach(
                details ->
                    contacts.add(new ContactId(UUID.randomUUID()), details, clock.instant())));
  }

  /** Corrects a contact, which then waits to be verified again. */
  public boolean correct(ContactId id, ContactDetails details) {
    return changing(id, () -> contacts.correct(id, details));
  }

  /** A named human has checked the contact; the check holds for this long, at most 90 days. */
  public boolean verify(ContactId id, String by, Duration holds) {
    Instant now = clock.instant();
    Standing.Approved approved = new Standing.Approved(by, now, now.plus(holds));
    return changing(id, () -> contacts.approve(id, approved));
  }

  /** Takes a contact from all pages. */
  public boolean retire(ContactId id) {
    return changing(id, () -> contacts.retire(id, clock.instant()));
  }

  /** Whether a person who reads this language finds an emergency and a crisis contact. */
  public boolean ready(Language language) {
    return contacts
        .held(language, clock.instant())
        .containsAll(Set.of(Category.EMERGENCY, Category.CRISIS));
  }

  private boolean changing(ContactId id, Runnable change) {
    return transactions.write(
        () -> {
          boolean known = contacts.find(id).isPresent();
          if (known) {
            changing(change);
          }
          return known;
        });
  }

  private void changing(Runnable change) {
    transactions.write(
        () -> {
          change.run();
          events.publishEvent(new ContactsChanged());
        });
  }
}
