// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditEntry;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;
import org.engawa.app.veranda.WritingPauses;
import org.springframework.stereotype.Component;

/** What a moderator reads of letters: what somebody asked them to, while they ask, and no more. */
@Component
public final class LetterDesk {

  private static final int AROUND = 5;

  private final Rows rows;
  private final PenSealing sealing;
  private final Vault vault;
  private final WritingPauses pauses;
  private final Transactions transactions;
  private final Clock clock;

  LetterDesk(
      Rows rows,
      PenSealing sealing,
      Vault vault,
      WritingPauses pauses,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.sealing = sealing;
    this.vault = vault;
    this.pauses = pauses;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Opens what was asked; each look is a line that both who write can read. */
  Opened open(Viewer.Staff by, PenLetterId id) {
    requireHand(by);
    return transactions.write(
        () -> {
          SealedPenLetter letter = rows.letters().find(id).orElseThrow(NotThere::new);
          Correspondence in = rows.correspondences().find(letter.in()).orElseThrow();
          List<PenReportRows.Report> asked = rows.reports().openAbout(id);
          List<PenDeskRows.Done> done = rows.desk().at(id);
          if (asked.isEmpty() && done.isEmpty()) {
            throw new NotThere();
          }
          List<SealedPenLetter> some = asked.isEmpty() ? List.of() : around(letter, asked);
          some.forEach(each -> look(by, in, each));
          return new Opened(
              letter,
              in,
              some.stream()
                  .map(each -> new Read(each, sealing.open(voice(in, each), each).orElse("")))
                  .toList(),
              asked.stream().map(report -> new Said(report, words(report))).toList(),
              done);
        });
  }

  private List<SealedPenLetter> around(SealedPenLetter letter, List<PenReportRows.Report> asked) {
    boolean alone =
        asked.stream().noneMatch(report -> report.reach() == PenReportRows.Reach.AROUND);
    if (alone) {
      return List.of(letter);
    }
    Instant now = clock.instant();
    List<SealedPenLetter> all =
        rows.letters().in(letter.in()).stream()
            .filter(each -> each.hasArrived(now))
            .sorted(Comparator.comparing((SealedPenLetter each) -> each.arrivesAt().orElseThrow()))
            .toList();
    int place = all.stream().map(SealedPenLetter::id).toList().indexOf(letter.id());
    return all.subList(Math.max(0, place - AROUND), Math.min(all.size(), place + AROUND + 1));
  }

  private void look(Viewer.Staff by, Correspondence in, SealedPenLetter letter) {
    rows.desk().looked(letter, by.id(), clock.instant());
    note(by, in, letter, "pen.look");
  }

  private void note(Viewer.Staff by, Correspondence in, SealedPenLetter letter, String kind) {
    if (in.at(letter.side()).hand().isPresent()) {
      rows.audit()
          .append(
              AuditEntry.about(
                  voice(in, letter), kind, by.id().value(), letter.id().value().toString()));
    }
  }

  private String words(PenReportRows.Report report) {
    return report
        .words()
        .map(words -> vault.unseal(report.by(), PenReportRows.Report.placeOf(report.id()), words))
        .orElse("");
  }

  private static OwnerId voice(Correspondence in, SealedPenLetter letter) {
    return in.at(letter.side()).voice();
  }

  /** Does something at a letter, tells its writer, and settles what was asked about it. */
  public void act(Viewer.Staff by, PenLetterId id, Acting acting) {
    requireHand(by);
    transactions.write(
        () -> {
          SealedPenLetter letter = rows.letters().find(id).orElseThrow(NotThere::new);
          Correspondence in = rows.correspondences().find(letter.in()).orElseThrow();
          List<PenDeskRows.Done> before = rows.desk().at(id);
          if (before.isEmpty() && !rows.reports().isOpenAbout(id)) {
            throw new NotThere();
          }
          UUID act = UUID.randomUUID();
          Instant now = clock.instant();
          rows.desk().add(done(by, act, new Done(letter, in, acting, now)));
          if (acting.act() == LetterAct.LIFT) {
            pauses.lift(before.stream().map(PenDeskRows.Done::id).toList());
          }
          rows.reports().settle(id, now);
          note(by, in, letter, "pen." + acting.act().key());
          if (letter.letGo()) {
            rows.reports().removeAbout(id);
            rows.letters().remove(id);
          }
        });
  }

  private PenDeskRows.Done done(Viewer.Staff by, UUID act, Done what) {
    OwnerId voice = voice(what.in(), what.letter());
    Optional<Instant> until =
        what.acting().act() == LetterAct.PAUSE
            ? Optional.of(pause(act, voice, what))
            : Optional.empty();
    Optional<byte[]> words =
        what.acting().words().isBlank()
            ? Optional.empty()
            : Optional.of(
                vault.seal(voice, PenDeskRows.Done.placeOf(act), what.acting().words().strip()));
    return new PenDeskRows.Done(
        act,
        what.letter().id(),
        what.in().id(),
        what.letter().side(),
        what.acting().act(),
        by.id(),
        what.now(),
        until,
        words);
  }

  /** What is on its way does not arrive before the pause is over. */
  private Instant pause(UUID act, OwnerId voice, Done what) {
    Instant until = pauses.begin(act, voice, what.acting().pause());
    what.in()
        .at(what.letter().side())
        .hand()
        .ifPresent(hand -> rows.detour().until(hand, what.now(), until));
    return until;
  }

  private static void requireHand(Viewer.Staff by) {
    if (!by.roles().contains(Role.MODERATOR) && !by.roles().contains(Role.LEAD)) {
      throw new NotThere();
    }
  }

  /**
   * What a moderator wants to do.
   *
   * @param words what the writer is told
   * @param pause for how long, when it is a pause
   */
  public record Acting(LetterAct act, String words, Duration pause) {

    @Override
    public String toString() {
      return "Acting[" + act + "]";
    }
  }

  /** What was opened: the letters, why, and what was done at the one that was asked about. */
  record Opened(
      SealedPenLetter letter,
      Correspondence in,
      List<Read> letters,
      List<Said> asked,
      List<PenDeskRows.Done> done) {}

  /** One letter and its words. */
  record Read(SealedPenLetter letter, String words) {}

  /** One report and its words. */
  record Said(PenReportRows.Report report, String words) {}

  private record Done(SealedPenLetter letter, Correspondence in, Acting acting, Instant now) {}

  /** Where it stands. */
  @Component
  record Rows(
      PenLetterRows letters,
      CorrespondenceRows correspondences,
      PenReportRows reports,
      PenDeskRows desk,
      Detour detour,
      AuditChain audit) {}
}
