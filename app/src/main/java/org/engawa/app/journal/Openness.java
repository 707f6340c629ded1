// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Grant;
import org.engawa.app.consent.Topic;
import org.springframework.stereotype.Component;

/** Whether check-ins are open to anybody at present, and so are sealed as shared. */
@Component
final class Openness {

  static final Set<Topic> SHOWS_ANSWERS = EnumSet.of(Topic.MAP, Topic.CHECK_INS);

  private final Consents consents;

  Openness(Consents consents) {
    this.consents = consents;
  }

  boolean ofAnswers(PersonId person) {
    return consents.open(person).stream().map(Grant::topic).anyMatch(SHOWS_ANSWERS::contains);
  }

  boolean ofAllWords(PersonId person) {
    return consents.open(person).stream()
        .anyMatch(grant -> grant.topic() == Topic.CHECK_IN_WORDS && grant.item().isEmpty());
  }

  boolean ofWords(PersonId person, CheckInId id) {
    return consents.open(person).stream()
        .filter(grant -> grant.topic() == Topic.CHECK_IN_WORDS)
        .anyMatch(grant -> isMeant(grant.item(), id));
  }

  /** Words that are taken out are open to nobody any more. */
  void close(Viewer.Person person, UUID checkIn) {
    Optional<UUID> item = Optional.of(checkIn);
    boolean open =
        consents.open(person.id()).stream()
            .anyMatch(g -> g.topic() == Topic.CHECK_IN_WORDS && g.item().equals(item));
    if (open) {
      consents.takeBack(person, Topic.CHECK_IN_WORDS, item);
    }
  }

  static boolean isMeant(Optional<UUID> item, CheckInId id) {
    return item.isEmpty() || item.get().equals(id.value());
  }
}
