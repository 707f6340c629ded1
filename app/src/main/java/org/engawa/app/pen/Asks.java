// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.veranda.Encounter;
import org.engawa.app.veranda.Encounters;
import org.engawa.app.veranda.Signature;
import org.engawa.app.veranda.WritingPauses;
import org.springframework.stereotype.Component;

/**
 * Asking somebody from the boards for letters. What the one who asks sees rests on nothing of the
 * other: whether it reaches them is looked up only when they open their own page.
 */
@Component
public final class Asks {

  private static final int AT_MOST = 3;
  private static final Duration LATELY = Duration.ofDays(30);

  private final AskRows rows;
  private final Doorbell doorbell;
  private final Correspondences correspondences;
  private final Met met;
  private final Transactions transactions;
  private final Clock clock;

  Asks(
      AskRows rows,
      Doorbell doorbell,
      Correspondences correspondences,
      Met met,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.doorbell = doorbell;
    this.correspondences = correspondences;
    this.met = met;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Where somebody could ask; all else is not there. */
  Encounter at(Viewer.Person person, UUID post) {
    return transactions.read(() -> met.encounters().at(person, post));
  }

  /** Asks the author of a post; asking again while an ask stands changes nothing. */
  public Asked ask(Viewer.Person by, UUID post, Signature signature) {
    Encounter where = at(by, post);
    return transactions.write(
        () -> {
          Hand hand = met.hands().held(by.id());
          Optional<Instant> paused = met.pauses().until(by);
          if (paused.isPresent()) {
            return new Asked.WhilePaused(paused.get());
          }
          Instant now = clock.instant();
          rows.fade(now.minus(Ask.FADES));
          List<Ask> before = rows.by(hand, now.minus(Ask.FADES));
          if (before.stream().anyMatch(ask -> stillAsks(ask, where.voice()))) {
            return new Asked.OnItsWay();
          }
          Optional<Instant> from = enough(before, where.voice(), now);
          if (from.isPresent()) {
            return new Asked.Enough(from.get());
          }
          OwnerId voice =
              met.encounters()
                  .voice(by, post, where.nameless() ? Signature.NAMELESS_THREAD : signature);
          rows.add(
              new Ask(
                  new AskId(UUID.randomUUID()),
                  hand,
                  voice,
                  where.voice(),
                  post,
                  where.circle(),
                  now,
                  Ask.State.STANDS,
                  false));
          return new Asked.OnItsWay();
        });
  }

  private static boolean stillAsks(Ask ask, OwnerId voice) {
    return ask.to().equals(voice) && !ask.takenBack();
  }

  /** From when one more may be asked; voices count, since who is behind two of them is not told. */
  private static Optional<Instant> enough(List<Ask> before, OwnerId voice, Instant now) {
    Map<OwnerId, Instant> lately = new LinkedHashMap<>();
    before.stream()
        .filter(ask -> ask.askedAt().isAfter(now.minus(LATELY)))
        .forEach(ask -> lately.putIfAbsent(ask.to(), ask.askedAt()));
    lately.remove(voice);
    return lately.size() < AT_MOST
        ? Optional.empty()
        : lately.values().stream().sorted().findFirst().map(first -> first.plus(LATELY));
  }

  /** What a person asked and has neither taken back nor begun, the newest first. */
  List<Ask> by(Viewer.Person person) {
    Hand hand = met.hands().of(person.id());
    return transactions.read(
        () ->
            rows.by(hand, clock.instant().minus(Ask.FADES)).stream()
                .filter(ask -> !ask.takenBack() && !correspondences.isTold(hand, ask))
                .toList());
  }

  /** Takes an ask back, whatever has become of it; letters that began unseen end with it. */
  public void takeBack(Viewer.Person by, AskId id) {
    transactions.write(
        () -> {
          Ask ask = requireAmong(by(by), id);
          rows.takeBack(id);
          correspondences.takeBack(ask);
        });
  }

  /** What has come to a person, the newest first. */
  List<Ask> to(Viewer.Person person) {
    return transactions.read(() -> doorbell.of(person));
  }

  /** Those that have come to a person, by their ids, the newest first. */
  public List<AskId> come(Viewer.Person person) {
    return to(person).stream().map(Ask::id).toList();
  }

  /** One that has come; all else is not there. */
  void requireCame(Viewer.Person person, AskId id) {
    requireAmong(to(person), id);
  }

  /** Answers; a yes begins the letters, and everything else is told to nobody. */
  public Optional<CorrespondenceId> answer(Viewer.Person by, AskId id, Answer answer) {
    return transactions.write(
        () -> {
          Hand hand = met.hands().held(by.id());
          Ask ask = requireAmong(doorbell.of(by), id);
          return switch (answer) {
            case YES -> {
              rows.move(id, Ask.State.YES);
              rows.by(hand, clock.instant().minus(Ask.FADES)).stream()
                  .filter(mine -> mine.from().equals(ask.to()) && mine.to().equals(ask.from()))
                  .forEach(mine -> rows.move(mine.id(), Ask.State.YES));
              yield Optional.of(correspondences.begin(ask, hand));
            }
            case RATHER_NOT -> {
              rows.move(id, Ask.State.NO);
              yield Optional.empty();
            }
            case NOT_ANY_MORE -> {
              rows.move(id, Ask.State.NO);
              doorbell.shut(hand, ask.asker());
              yield Optional.empty();
            }
          };
        });
  }

  private static Ask requireAmong(List<Ask> some, AskId id) {
    return some.stream().filter(ask -> ask.id().equals(id)).findFirst().orElseThrow(NotThere::new);
  }

  /** By what people meet. */
  @Component
  record Met(Hands hands, Encounters encounters, WritingPauses pauses) {}
}
