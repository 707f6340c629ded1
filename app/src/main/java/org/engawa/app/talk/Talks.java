// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Talks at a chosen time: who wishes for one, who chooses, and who lets it be. No talk stands by a
 * way that the person has not opened.
 */
@Component
public final class Talks {

  private final TalkRows rows;
  private final TalkSealing sealing;
  private final Company company;
  private final Ladder ladder;
  private final Transactions transactions;
  private final Clock clock;

  Talks(
      TalkRows rows,
      TalkSealing sealing,
      Company company,
      Ladder ladder,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.sealing = sealing;
    this.company = company;
    this.ladder = ladder;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The person asks for a time. */
  public Arranged ask(Viewer.Person by, StaffId with, PlanTalk plan) {
    return transactions.write(
        () -> {
          Between who = company.atCase(by.id(), with).orElseThrow(NotThere::new);
          return add(who, Side.PERSON, TalkState.ASKED, plan);
        });
  }

  /** The supporter names a time that the person may choose. */
  public Arranged offer(Viewer.Staff by, CaseId of, PlanTalk plan) {
    return transactions.write(
        () -> {
          Between who = company.at(by, of).orElseThrow(NotThere::new);
          return add(who, Side.SUPPORTER, TalkState.OFFERED, plan);
        });
  }

  private Arranged add(Between who, Side side, TalkState state, PlanTalk plan) {
    if (!isOpen(who, plan.by())) {
      return new Arranged.NotOpened(plan.by());
    }
    rows.add(
        new SealedTalk(
            plan.id(),
            who.ofCase().orElseThrow(NotThere::new),
            who.person(),
            who.with(),
            side,
            clock.instant(),
            plan.by(),
            plan.at(),
            plan.minutes(),
            state,
            sealing.where(who.person(), plan.id(), plan.where()),
            Optional.empty()));
    return new Arranged.Done();
  }

  boolean isOpen(Between who, Rung by) {
    return ladder.standing(who).rung().reaches(by);
  }

  /** Whether it can be said in now: its time has come, and both still belong to one case. */
  boolean isOpen(SealedTalk row) {
    return row.isOpen(clock.instant())
        && company
            .at(row.person(), row.with())
            .filter(who -> who.isWithin(row.of()) && !row.wishedAt().isBefore(who.since()))
            .isPresent();
  }

  /** The person chooses a time that was offered, and for how long and by which way. */
  public Arranged choose(Viewer.Person by, TalkId id, Rung way, int minutes) {
    return transactions.write(
        () -> {
          SealedTalk row = own(by, id);
          Between who = company.atCase(by.id(), row.with()).orElseThrow(NotThere::new);
          if (!isOpen(who, way)) {
            return new Arranged.NotOpened(way);
          }
          if (row.state() == TalkState.OFFERED) {
            rows.move(row, TalkState.PLANNED, Side.PERSON, clock.instant());
            rows.shape(id, way, minutes);
          }
          return new Arranged.Done();
        });
  }

  /** The supporter agrees to a time for which the person asked. */
  public Arranged agree(Viewer.Staff by, CaseId of, TalkId id) {
    return transactions.write(
        () -> {
          SealedTalk row = atDesk(by, of, id);
          if (!isOpen(company.at(by, of).orElseThrow(NotThere::new), row.by())) {
            return new Arranged.NotOpened(row.by());
          }
          if (row.state() == TalkState.ASKED) {
            rows.move(row, TalkState.PLANNED, Side.SUPPORTER, clock.instant());
          }
          return new Arranged.Done();
        });
  }

  StaffId letBe(Viewer.Person by, TalkId id) {
    return transactions.write(
        () -> {
          SealedTalk row = own(by, id);
          letBe(row, Side.PERSON);
          return row.with();
        });
  }

  void letBe(Viewer.Staff by, CaseId of, TalkId id) {
    transactions.write(() -> letBe(atDesk(by, of, id), Side.SUPPORTER));
  }

  private void letBe(SealedTalk row, Side by) {
    if (row.state().isAhead() && !row.isOpen(clock.instant())) {
      rows.move(row, TalkState.LET_BE, by, clock.instant());
    }
  }

  /** What is planned by a way that is closed now ends, and nobody has to say anything. */
  @EventListener
  void on(SteppedDown down) {
    rows.between(down.who().person(), down.who().with()).stream()
        .filter(row -> row.state().isAhead() && !down.to().reaches(row.by()))
        .forEach(
            row ->
                rows.move(
                    row,
                    row.isOpen(clock.instant()) ? TalkState.ENDED : TalkState.LET_BE,
                    Side.PERSON,
                    clock.instant()));
  }

  /** Those of a person with one of the team, the earliest first. */
  List<SealedTalk> own(Viewer.Person person, StaffId with) {
    return transactions.read(() -> rows.between(person.id(), with));
  }

  SealedTalk own(Viewer.Person person, TalkId id) {
    return transactions
        .read(() -> rows.find(id))
        .filter(row -> row.person().equals(person.id()))
        .orElseThrow(NotThere::new);
  }

  /** Those at the desk of one of the team, the earliest first. */
  List<SealedTalk> atDesk(Between who) {
    return transactions.read(() -> rows.between(who.person(), who.with())).stream()
        .filter(row -> who.isWithin(row.of()) && !row.wishedAt().isBefore(who.since()))
        .toList();
  }

  SealedTalk atDesk(Viewer.Staff by, CaseId of, TalkId id) {
    return company.at(by, of).stream()
        .flatMap(who -> atDesk(who).stream())
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(NotThere::new);
  }
}
