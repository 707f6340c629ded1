// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** With whom a person wrote or talked, also when the two no longer belong to one case. */
@Component
final class Known {

  private final LetterRows letters;
  private final TalkRows talks;
  private final Company company;
  private final Transactions transactions;
  private final Clock clock;

  Known(
      LetterRows letters, TalkRows talks, Company company, Transactions transactions, Clock clock) {
    this.letters = letters;
    this.talks = talks;
    this.company = company;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Whether the person may open the pages with this one. */
  boolean toPerson(PersonId person, StaffId with) {
    return company.at(person, with).isPresent() || had(person).contains(with);
  }

  /** Those of before, with whom nothing can be begun. */
  List<StaffId> before(PersonId person) {
    List<StaffId> around = company.around(person);
    return had(person).stream().filter(staff -> !around.contains(staff)).toList();
  }

  private List<StaffId> had(PersonId person) {
    return transactions.read(
        () ->
            Stream.concat(
                    letters.of(person).stream()
                        .filter(row -> row.side() == Side.PERSON || row.hasArrived(clock.instant()))
                        .map(SealedLetter::with),
                    talks.of(person).stream().map(SealedTalk::with))
                .distinct()
                .toList());
  }
}
