// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Instruments;
import org.engawa.app.research.AnalysisRows.Ended;
import org.engawa.app.research.AnalysisRows.Row;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Vault;
import org.engawa.study.plan.Plan;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The analyses of a researcher, sealed under the researcher's key; nobody else has a page of them.
 */
@Component
public final class Analyses implements SmartInitializingSingleton {

  static final int MOST_KEPT = 200;
  private static final Duration A_MOMENT = Duration.ofMillis(1_500);

  private final AnalysisRows rows;
  private final RunQueue queue;
  private final Instruments instruments;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;

  Analyses(
      AnalysisRows rows,
      RunQueue queue,
      Instruments instruments,
      Vault vault,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.queue = queue;
    this.instruments = instruments;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What the house was at when it closed has stopped: its tables went with its memory. */
  @Override
  public void afterSingletonsInstantiated() {
    transactions.write(() -> rows.stopAll(clock.instant()));
  }

  /** Asks for an analysis; what is short has ended when this returns. */
  Begun begin(StaffId by, Asked asked, RunQueue.Work work) {
    if (transactions.read(() -> rows.count(by)) >= MOST_KEPT) {
      return new Begun.NotTaken("research.say.full");
    }
    AnalysisId id = AnalysisId.random();
    byte[] sealed = vault.seal(by.owner(), id.asked(), asked.text());
    transactions.write(() -> rows.add(by, id, clock.instant(), sealed));
    if (!queue.offer(id, work, found -> end(by, id, found))) {
      transactions.write(() -> rows.remove(by, id));
      return new Begun.NotTaken("research.say.busy");
    }
    queue.linger(id, A_MOMENT);
    return new Begun.Taken(id);
  }

  /** Runs a plan at once and keeps what came of it; says false when the plan is none. */
  public boolean keep(StaffId by, String written, String name, byte[] table) {
    return switch (PlanText.read(written, instruments.cards())) {
      case PlanText.Broken _ -> false;
      case PlanText.Whole(Plan plan) -> {
        AnalysisId id = AnalysisId.random();
        String asked = new Asked(plan.study(), written, name, Optional.empty()).text();
        Found found = new PlanWork(plan, written, table).run(_ -> {});
        transactions.write(
            () -> {
              rows.add(by, id, clock.instant(), vault.seal(by.owner(), id.asked(), asked));
              end(by, id, found);
            });
        yield true;
      }
    };
  }

  private void end(StaffId by, AnalysisId id, Found found) {
    byte[] sealed = vault.seal(by.owner(), id.found(), found.text());
    Ended ended = new Ended(clock.instant(), found.endedAs());
    transactions.write(() -> rows.end(id, ended, sealed));
  }

  /** All of one researcher, the newest first. */
  List<Analysis> of(Viewer.Staff by) {
    return transactions.read(() -> rows.of(by.id())).stream()
        .map(row -> opened(by.id(), row))
        .toList();
  }

  Analysis find(Viewer.Staff by, AnalysisId id) {
    return transactions
        .read(() -> rows.find(by.id(), id))
        .map(row -> opened(by.id(), row))
        .orElseThrow(NotThere::new);
  }

  /** What came of it; empty while it has not ended. */
  Optional<Found> found(Viewer.Staff by, Analysis of) {
    return of.ended()
        .map(
            ended ->
                transactions
                    .read(() -> rows.found(of.id()))
                    .map(kept -> vault.unseal(by.id().owner(), of.id().found(), kept))
                    .map(text -> Found.of(ended.as(), text))
                    .orElseGet(Found.Stopped::new));
  }

  Optional<Stage> stage(Analysis of) {
    return queue.stage(of.id());
  }

  /** Stops one before its next step. */
  void stop(Viewer.Staff by, AnalysisId id) {
    queue.stop(find(by, id).id());
  }

  /** Takes one out for good; the log of what left the house stays. */
  void remove(Viewer.Staff by, AnalysisId id) {
    queue.stop(find(by, id).id());
    transactions.write(() -> rows.remove(by.id(), id));
  }

  private Analysis opened(StaffId by, Row row) {
    return new Analysis(
        row.id(),
        row.askedAt(),
        Asked.of(vault.unseal(by.owner(), row.id().asked(), row.asked())),
        row.ended());
  }
}
