// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditEntry;
import org.springframework.stereotype.Component;

/** Open hours: somebody of the staff begins a sitting, and ends it. */
@Component
public final class Sittings {

  private final Boards boards;
  private final BoardRows rows;
  private final SittingThreads threads;
  private final AuditChain audit;
  private final Transactions transactions;
  private final Clock clock;

  Sittings(
      Boards boards,
      BoardRows rows,
      SittingThreads threads,
      AuditChain audit,
      Transactions transactions,
      Clock clock) {
    this.boards = boards;
    this.rows = rows;
    this.threads = threads;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Begins a sitting; empty where there are no open hours, or one runs, or no board stands open.
   */
  public Optional<ThreadId> begin(Viewer.Staff by, BoardId id) {
    return transactions.write(
        () -> {
          ThreadId sitting = new ThreadId(UUID.randomUUID());
          boolean begins =
              boards.standInSome()
                  && boards.find(id).filter(Sittings::hasHours).isPresent()
                  && rows.sit(id, sitting);
          if (!begins) {
            return Optional.empty();
          }
          threads.begin(sitting, id, clock.instant());
          note(by, "board.sitting-begun", id);
          return Optional.of(sitting);
        });
  }

  /** Ends the sitting that runs; its words stay or are let go, as was said when it was made. */
  public boolean end(Viewer.Staff by, BoardId id) {
    return transactions.write(
        () -> {
          Optional<Board> board =
              boards
                  .find(id)
                  .filter(found -> found.room() instanceof Room.OpenHours)
                  .filter(found -> found.sitting().isPresent());
          board.ifPresent(
              found -> {
                rows.rise(id);
                if (found.room() instanceof Room.OpenHours(Room.Afterwards afterwards)
                    && afterwards == Room.Afterwards.GO) {
                  threads.letGo(found.sitting().orElseThrow());
                }
                note(by, "board.sitting-ended", id);
              });
          return board.isPresent();
        });
  }

  private static boolean hasHours(Board board) {
    return board.open() && board.room() instanceof Room.OpenHours;
  }

  private void note(Viewer.Staff by, String kind, BoardId id) {
    audit.append(AuditEntry.ofHouse(kind, by.id().value(), id.value().toString()));
  }
}
