// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Grant;
import org.engawa.app.consent.StudyConsents;
import org.engawa.app.consent.Topic;
import org.springframework.stereotype.Component;

/** Whether an own sheet is open to anybody or to studies, and so is sealed as shared. */
@Component
final class SheetOpenness {

  static final Set<Topic> SHOWS_SHEETS = EnumSet.of(Topic.MAP, Topic.ANSWERS);

  private final Consents consents;
  private final StudyConsents studies;

  SheetOpenness(Consents consents, StudyConsents studies) {
    this.consents = consents;
    this.studies = studies;
  }

  boolean of(PersonId person, SheetId sheet) {
    return consents.open(person).stream().anyMatch(grant -> shows(grant, sheet))
        || !studies.open(person).isEmpty();
  }

  /** A sheet that is taken out is open to nobody any more. */
  void close(Viewer.Person person, UUID sheet) {
    Optional<UUID> item = Optional.of(sheet);
    boolean open =
        consents.open(person.id()).stream()
            .anyMatch(grant -> grant.topic() == Topic.ANSWERS && grant.item().equals(item));
    if (open) {
      consents.takeBack(person, Topic.ANSWERS, item);
    }
  }

  private static boolean shows(Grant grant, SheetId sheet) {
    return switch (grant.topic()) {
      case MAP -> true;
      case ANSWERS -> grant.item().map(sheet.value()::equals).orElse(true);
      case CHECK_INS,
          CHECK_IN_WORDS,
          DIARY,
          OUTINGS,
          STEPS,
          EBBS,
          NETWORK,
          HOURS,
          CALLED,
          LETTERS,
          FAMILY_NOTE,
          SAFETY ->
          false;
    };
  }
}
