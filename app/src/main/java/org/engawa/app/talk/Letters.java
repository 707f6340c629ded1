// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Looks;
import org.engawa.app.consent.Topic;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/**
 * Letters between a person and one of the team of their case, or their mentor; slow, and without a
 * receipt.
 */
@Component
public final class Letters {

  private final Rows rows;
  private final Mailing mailing;
  private final LetterSealing sealing;
  private final Ladder ladder;
  private final Looks looks;
  private final Clock clock;

  Letters(
      Rows rows, Mailing mailing, LetterSealing sealing, Ladder ladder, Looks looks, Clock clock) {
    this.rows = rows;
    this.mailing = mailing;
    this.sealing = sealing;
    this.ladder = ladder;
    this.looks = looks;
    this.clock = clock;
  }

  /** The person writes; sending a letter opens the way for letters, since it is their own act. */
  public Posted write(Viewer.Person by, StaffId to, WriteLetter said) {
    return rows.transactions()
        .write(
            () -> {
              Between who = rows.company().at(by.id(), to).orElseThrow(NotThere::new);
              Posted posted = mailing.post(who, Side.PERSON, said);
              if (posted instanceof Posted.Sent && !mayWrite(who)) {
                ladder.moveTo(who, Rung.LETTERS);
              }
              return posted;
            });
  }

  /** One of the staff writes; nothing goes out while the person has not opened letters to them. */
  public Posted write(Viewer.Staff by, Within of, WriteLetter said) {
    return rows.transactions()
        .write(
            () -> {
              Between who = rows.company().at(by, of).orElseThrow(NotThere::new);
              return said.sending() == Sending.NOT_YET || mayWrite(who)
                  ? mailing.post(who, Side.SUPPORTER, said)
                  : new Posted.NotOpened();
            });
  }

  /** Whoever asked a mentor opened letters with the asking; within a case it is the ladder. */
  boolean mayWrite(Between who) {
    return switch (who.within()) {
      case Within.Case _ -> ladder.standing(who).rung().reaches(Rung.LETTERS);
      case Within.Mentorship _ -> true;
    };
  }

  /** What a person wrote to one of the team and what has arrived from there, the earliest first. */
  public List<Letter> own(Viewer.Person person, StaffId with) {
    return rows.transactions().read(() -> rows.letters().between(person.id(), with)).stream()
        .filter(row -> row.side() == Side.PERSON || row.hasArrived(clock.instant()))
        .flatMap(row -> sealing.open(row, person.alone()).stream())
        .toList();
  }

  /** All that a person wrote and got, with whomever, the earliest first. */
  public List<Letter> own(Viewer.Person person) {
    return rows.transactions().read(() -> rows.letters().of(person.id())).stream()
        .filter(row -> row.side() == Side.PERSON || row.hasArrived(clock.instant()))
        .flatMap(row -> sealing.open(row, person.alone()).stream())
        .toList();
  }

  /** What stands at the desk of one of the team, unopened, the earliest first. */
  List<SealedLetter> atDesk(Between who) {
    return rows.transactions().read(() -> rows.letters().between(who.person(), who.with())).stream()
        .filter(row -> row.within().equals(who.within()) && !row.writtenAt().isBefore(who.since()))
        .filter(row -> row.side() == Side.SUPPORTER || row.hasArrived(clock.instant()))
        .toList();
  }

  /** Opens one at the desk; that a letter of the person was opened is written down first. */
  Letter open(Viewer.Staff by, Within of, LetterId id) {
    return rows.transactions()
        .write(
            () -> {
              SealedLetter row = atDesk(by, of, id);
              if (row.side() == Side.PERSON) {
                looks.looked(by, row.person(), Topic.LETTERS, Optional.of(id.value()));
              }
              return sealing.open(row, Optional.empty()).orElseThrow();
            });
  }

  /** Says with whom it was. */
  StaffId takeBack(Viewer.Person by, LetterId id) {
    return rows.transactions()
        .write(
            () -> {
              SealedLetter row = own(by, id);
              takeBack(row, Side.PERSON);
              return row.with();
            });
  }

  void takeBack(Viewer.Staff by, Within of, LetterId id) {
    rows.transactions().write(() -> takeBack(atDesk(by, of, id), Side.SUPPORTER));
  }

  private void takeBack(SealedLetter row, Side by) {
    if (row.side() != by) {
      throw new NotThere();
    }
    mailing.takeBack(row);
  }

  /** Lets a letter go for both, a draft too; of one that had arrived stays that there was one. */
  StaffId letGo(Viewer.Person by, LetterId id) {
    return rows.transactions()
        .write(
            () -> {
              SealedLetter row = own(by, id);
              if (row.hasArrived(clock.instant())) {
                rows.exchanged().add(row);
              }
              rows.letters().remove(id);
              return row.with();
            });
  }

  /** At the desk only a draft can be thrown away: what was sent is the person's. */
  void throwAway(Viewer.Staff by, Within of, LetterId id) {
    rows.transactions()
        .write(
            () -> {
              if (!atDesk(by, of, id).isDraft()) {
                throw new NotThere();
              }
              rows.letters().remove(id);
            });
  }

  private SealedLetter own(Viewer.Person by, LetterId id) {
    return rows.letters()
        .find(id)
        .filter(row -> row.person().equals(by.id()))
        .filter(row -> row.side() == Side.PERSON || row.hasArrived(clock.instant()))
        .orElseThrow(NotThere::new);
  }

  private SealedLetter atDesk(Viewer.Staff by, Within of, LetterId id) {
    return rows.company().at(by, of).stream()
        .flatMap(who -> atDesk(who).stream())
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /** Whom letters are between, and where they lie. */
  @Component
  record Rows(
      LetterRows letters, Exchanged exchanged, Company company, Transactions transactions) {}
}
