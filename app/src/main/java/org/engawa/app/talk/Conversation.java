// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Looks;
import org.engawa.app.consent.Topic;
import org.engawa.app.shell.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A talk while it goes on, and after. Either may stop at any moment; what becomes of the words is
 * the person's.
 */
@Component
public final class Conversation {

  private final Talks talks;
  private final Rows rows;
  private final TalkSealing sealing;
  private final Looks looks;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Conversation(
      Talks talks,
      Rows rows,
      TalkSealing sealing,
      Looks looks,
      ApplicationEventPublisher events,
      Clock clock) {
    this.talks = talks;
    this.rows = rows;
    this.sealing = sealing;
    this.looks = looks;
    this.events = events;
    this.clock = clock;
  }

  /** The person says something; says false when the talk is not open. */
  public boolean say(Viewer.Person by, TalkId id, SayInTalk said) {
    return write(() -> say(talks.own(by, id), Side.PERSON, said));
  }

  /** The supporter says something; says false when the talk is not open. */
  public boolean say(Viewer.Staff by, CaseId of, TalkId id, SayInTalk said) {
    return write(() -> say(talks.atDesk(by, of, id), Side.SUPPORTER, said));
  }

  private boolean say(SealedTalk seen, Side side, SayInTalk said) {
    rows.talks().hold(seen.id());
    Optional<SealedTalk> open = rows.talks().find(seen.id()).filter(talks::isOpen);
    open.map(row -> sealing.turn(row.person(), said, side, clock.instant()))
        .filter(turn -> rows.turns().add(seen.id(), turn))
        .ifPresent(turn -> events.publishEvent(new SaidInTalk(seen.id())));
    return open.isPresent();
  }

  /** The person stops, at any moment and without a reason. */
  public void stop(Viewer.Person by, TalkId id) {
    write(() -> stop(talks.own(by, id), Side.PERSON));
  }

  /** The supporter ends it. */
  public void stop(Viewer.Staff by, CaseId of, TalkId id) {
    write(() -> stop(talks.atDesk(by, of, id), Side.SUPPORTER));
  }

  private boolean stop(SealedTalk row, Side side) {
    boolean stopped =
        row.isOpen(clock.instant())
            && rows.talks().move(row, TalkState.ENDED, side, clock.instant());
    if (stopped) {
      events.publishEvent(new SaidInTalk(row.id()));
    }
    return stopped;
  }

  /**
   * Keeps both or neither; what a person thinks of a talk needs their own words to be kept, and is
   * left as it was without them.
   */
  public void keep(Viewer.Person by, TalkId id, AfterTalk after) {
    write(
        () -> {
          SealedTalk row = talks.own(by, id);
          rows.talks().carry(id, sealing.carried(by.id(), row.id(), after.carried()));
          by.alone().ifPresent(_ -> rows.reflections().keep(by, id, after.reflection()));
          return true;
        });
  }

  /** Lets the words of both go; of a talk that took place stays that it did. */
  public StaffId letGo(Viewer.Person by, TalkId id) {
    return rows.transactions()
        .write(
            () -> {
              SealedTalk row = talks.own(by, id);
              remove(row);
              return row.with();
            });
  }

  void remove(SealedTalk row) {
    if (row.state() == TalkState.ENDED || row.isOpen(clock.instant())) {
      rows.exchanged().add(row.of(), row.with(), Exchanged.What.TALK);
    }
    rows.turns().removeAll(row.id());
    rows.talks().remove(row.id());
  }

  void forget(PersonId person) {
    rows.talks().of(person).forEach(this::remove);
  }

  /** All talks of a person that took place or are going on, the earliest first. */
  public List<Talk> own(Viewer.Person person) {
    return rows.transactions().read(() -> rows.talks().of(person.id())).stream()
        .map(sealing::open)
        .toList();
  }

  Talk open(Viewer.Person by, TalkId id) {
    return rows.transactions().read(() -> sealing.open(talks.own(by, id)));
  }

  /** Opens it at the desk; that words of the person were opened is written down first. */
  Talk open(Viewer.Staff by, CaseId of, TalkId id) {
    return rows.transactions()
        .write(
            () -> {
              SealedTalk row = talks.atDesk(by, of, id);
              looks.looked(by, row.person(), Topic.LETTERS, Optional.of(id.value()));
              return sealing.open(row);
            });
  }

  /** What the person kept of the last talk before this one, or empty. */
  String broughtAlong(TalkId id) {
    return rows.transactions()
        .read(
            () ->
                rows.talks().find(id).stream()
                    .flatMap(row -> before(row).stream())
                    .max(Comparator.comparing(SealedTalk::beginsAt))
                    .map(sealing::carried)
                    .orElse(""));
  }

  private List<SealedTalk> before(SealedTalk row) {
    return rows.talks().between(row.person(), row.with()).stream()
        .filter(other -> other.state() == TalkState.ENDED && other.of().equals(row.of()))
        .filter(other -> other.beginsAt().isBefore(row.beginsAt()))
        .toList();
  }

  private boolean write(Supplier<Boolean> work) {
    return rows.transactions().write(work);
  }

  /** Where talks lie. */
  @Component
  record Rows(
      TalkRows talks,
      TurnRows turns,
      Exchanged exchanged,
      Reflections reflections,
      Transactions transactions) {}
}
