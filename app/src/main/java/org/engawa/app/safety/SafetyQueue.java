// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Looks;
import org.engawa.app.consent.Topic;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.staffing.Hours;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditEntry;
import org.springframework.stereotype.Component;

/**
 * What waits for a human, and what humans do with it. Nothing is weighed or sorted by the house.
 */
@Component
public final class SafetyQueue {

  static final int MOST = 200;

  private final SafetyEntryRows entries;
  private final SafetyActRows acts;
  private final SafetySeal seal;
  private final Written written;
  private final Transactions transactions;
  private final Clock clock;

  SafetyQueue(
      SafetyEntryRows entries,
      SafetyActRows acts,
      SafetySeal seal,
      Written written,
      Transactions transactions,
      Clock clock) {
    this.entries = entries;
    this.acts = acts;
    this.seal = seal;
    this.written = written;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What waits in one queue, by when it came. */
  List<SealedEntry> waiting(QueueWord queue) {
    return transactions.read(() -> entries.waiting(queue, MOST));
  }

  /** What is planned, by its day; no words are opened. */
  List<SealedAct> planned() {
    return transactions.read(() -> acts.planned(MOST));
  }

  /** Opens an entry; that it was opened stands in a line that its person can read. */
  Opened open(Viewer.Staff by, EntryId id) {
    requireAnswering(by);
    return transactions.write(
        () -> {
          SealedEntry entry = entries.find(id).orElseThrow(NotThere::new);
          entry
              .person()
              .ifPresentOrElse(
                  person ->
                      written.looks().looked(by, person, Topic.SAFETY, Optional.of(id.value())),
                  () -> note(by, entry, "safety.look"));
          return new Opened(entry, seal.words(entry), acts.of(id));
        });
  }

  /** Does something with an entry; says false when it is not in the hands of this one. */
  public boolean act(Viewer.Staff by, EntryId id, Doing doing) {
    requireAnswering(by);
    return transactions.write(
        () -> {
          SealedEntry entry = entries.find(id).orElseThrow(NotThere::new);
          return may(by, entry, doing) && carryOut(by, entry, doing);
        });
  }

  /** What stood in an act, for the staff. */
  String words(SealedEntry entry, SealedAct act) {
    return seal.words(entry, act);
  }

  /** Whoever has it may be away: what somebody took can be laid back by any of those who answer. */
  private static boolean may(Viewer.Staff by, SealedEntry entry, Doing doing) {
    return switch (doing) {
      case Doing.Take _ -> entry.open();
      case Doing.LayBack _ -> entry.open() && entry.takenBy().isPresent();
      case Doing.HandOver _,
          Doing.Move _,
          Doing.Answer _,
          Doing.Plan _,
          Doing.Settle _,
          Doing.Close _ ->
          entry.inHandsOf(by.id());
    };
  }

  private boolean carryOut(Viewer.Staff by, SealedEntry entry, Doing doing) {
    EntryId id = entry.id();
    SafetyAct act = new SafetyAct(UUID.randomUUID(), entry, by.id(), clock.instant());
    return switch (doing) {
      case Doing.Take _ -> entries.take(id, by.id()) && keep(by, act.of(SealedAct.Kind.TOOK));
      case Doing.LayBack _ -> {
        entries.hand(id, Optional.empty());
        yield keep(by, act.of(SealedAct.Kind.LAID_BACK));
      }
      case Doing.HandOver(var to, String note) -> {
        entries.hand(id, Optional.of(to));
        yield keep(by, act.handed(to, seal.act(act, note)));
      }
      case Doing.Move(QueueWord to) -> {
        entries.move(id, to);
        yield keep(by, act.of(SealedAct.Kind.MOVED));
      }
      case Doing.Answer(String words) ->
          keep(by, act.said(SealedAct.Kind.ANSWERED, seal.act(act, words)));
      case Doing.Plan(var day, String words) -> keep(by, act.planned(day, seal.act(act, words)));
      case Doing.Settle(UUID plan) -> acts.settle(id, plan, act.at());
      case Doing.Close(String note) -> {
        entries.close(id, act.at());
        yield keep(by, act.said(SealedAct.Kind.CLOSED, seal.act(act, note)));
      }
    };
  }

  private boolean keep(Viewer.Staff by, SealedAct act) {
    acts.add(act);
    note(by, entries.find(act.entry()).orElseThrow(), "safety." + act.kind().key());
    return true;
  }

  private void note(Viewer.Staff by, SealedEntry entry, String kind) {
    written
        .audit()
        .append(
            AuditEntry.about(entry.owner(), kind, by.id().value(), entry.id().value().toString()));
  }

  static void requireAnswering(Viewer.Staff by) {
    if (Collections.disjoint(by.roles(), Hours.ANSWERING)) {
      throw new NotThere();
    }
  }

  /**
   * An entry in the hands of somebody who reads it.
   *
   * @param words what was said, or which card it is about; empty at the boards
   */
  record Opened(SealedEntry entry, Optional<String> words, List<SealedAct> acts) {}

  /** Where it is written that somebody looked or did something. */
  @Component
  record Written(Looks looks, AuditChain audit) {}
}
