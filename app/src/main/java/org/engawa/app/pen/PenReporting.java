// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.pen.Correspondence.Party;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;
import org.engawa.app.veranda.Concern;
import org.engawa.app.veranda.Queued;
import org.engawa.app.veranda.WorryReported;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Asking a moderator to look at a letter. Either of the two may, at a letter of either, so that a
 * look tells neither who asked for it.
 */
@Component
public final class PenReporting implements Queued {

  static final int LONGEST = 1_000;
  private static final int MOST = 200;

  private final PenReportRows rows;
  private final PenLetters letters;
  private final Vault vault;
  private final ApplicationEventPublisher events;
  private final Transactions transactions;
  private final Clock clock;

  PenReporting(
      PenReportRows rows,
      PenLetters letters,
      Vault vault,
      ApplicationEventPublisher events,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.letters = letters;
    this.vault = vault;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A letter that has arrived, at which this person can ask to look. */
  CorrespondenceId at(Viewer.Person person, PenLetterId id) {
    return requireArrived(person, id).letter().in();
  }

  private PenLetters.Standing requireArrived(Viewer.Person person, PenLetterId id) {
    PenLetters.Standing found = letters.standing(person, id);
    if (!found.letter().hasArrived(clock.instant())) {
      throw new NotThere();
    }
    return found;
  }

  /** Opens this letter to a moderator, and the ten around it when that was said. */
  public void report(Viewer.Person by, UUID id, PenLetterId letter, Report said) {
    transactions.write(
        () -> {
          PenLetters.Standing found = requireArrived(by, letter);
          OwnerId voice = found.seat().voice();
          Optional<byte[]> words =
              said.words().isBlank()
                  ? Optional.empty()
                  : Optional.of(
                      vault.seal(voice, PenReportRows.Report.placeOf(id), said.words().strip()));
          rows.add(
              new PenReportRows.Report(
                  id,
                  letter,
                  voice,
                  said.concern(),
                  said.around() ? PenReportRows.Reach.AROUND : PenReportRows.Reach.ALONE,
                  words,
                  clock.instant()));
          if (said.concern() == Concern.DANGER) {
            worry(found);
          }
        });
  }

  /** For whoever wrote it, so that a human looks after them, too. */
  private void worry(PenLetters.Standing about) {
    Party writer = about.seat().in().at(about.letter().side());
    if (writer.hand().isPresent()) {
      events.publishEvent(
          new WorryReported(
              WorryReported.What.LETTER, about.letter().id().value(), writer.voice()));
    }
  }

  @Override
  public List<Waits> waiting() {
    Map<PenLetterId, Waits> all = new LinkedHashMap<>();
    for (PenReportRows.Report report : transactions.read(() -> rows.open(MOST))) {
      String way = "letters/" + report.letter().value();
      all.merge(
          report.letter(),
          new Waits(way, report.concern(), report.at()),
          (first, later) ->
              later.concern() == Concern.DANGER
                  ? new Waits(way, Concern.DANGER, first.since())
                  : first);
    }
    return List.copyOf(all.values());
  }

  /**
   * What somebody says about a letter.
   *
   * @param around whether the ten around it may be read, too
   */
  public record Report(Concern concern, boolean around, String words) {

    @Override
    public String toString() {
      return "Report[" + concern + "]";
    }
  }
}
