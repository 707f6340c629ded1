// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** What waits for a person, and what a person does with it. Nothing is done by the house itself. */
@Component
public final class Moderation {

  private static final int MOST = 200;

  private final PostRows posts;
  private final ReportRows reports;
  private final ActRows acts;
  private final Hands hands;
  private final Transactions transactions;
  private final Clock clock;

  Moderation(
      PostRows posts,
      ReportRows reports,
      ActRows acts,
      Hands hands,
      Transactions transactions,
      Clock clock) {
    this.posts = posts;
    this.reports = reports;
    this.acts = acts;
    this.hands = hands;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What waits: where somebody fears for a life first, and then what has waited longest. */
  List<Waiting> waiting() {
    return transactions.read(
        () -> {
          Map<PostId, Waiting> all = new LinkedHashMap<>();
          for (ReportRows.Report report : reports.open(MOST)) {
            all.merge(
                report.post(),
                new Waiting(report.post(), Optional.of(report.concern()), report.at()),
                Waiting::and);
          }
          for (SealedPost post : posts.held(MOST)) {
            all.putIfAbsent(post.id(), new Waiting(post.id(), Optional.empty(), post.writtenAt()));
          }
          List<Waiting> sorted = new ArrayList<>(all.values());
          sorted.sort(
              Comparator.comparing((Waiting each) -> !each.danger()).thenComparing(Waiting::since));
          return List.copyOf(sorted);
        });
  }

  /** Opens a post; when it does not stand, its author can read who looked. */
  SealedPost open(Viewer.Staff by, PostId id) {
    requireHand(by);
    return transactions.write(
        () -> {
          SealedPost post = posts.find(id).orElseThrow(NotThere::new);
          if (post.state() != PostState.SHOWN && post.voice().isPresent()) {
            acts.looked(id, by.id(), clock.instant());
            hands.note(by, post, "board.look");
          }
          return post;
        });
  }

  /** Does something at a post, tells its author, and settles what was asked about it. */
  public void act(Viewer.Staff by, PostId id, Acting acting) {
    requireHand(by);
    transactions.write(
        () -> {
          SealedPost post = posts.find(id).orElseThrow(NotThere::new);
          UUID act = UUID.randomUUID();
          Instant now = clock.instant();
          Optional<Instant> until =
              acting.act() == Act.PAUSE ? Optional.of(now.plus(acting.pause())) : Optional.empty();
          acts.add(
              new ActRows.Row(
                  act,
                  id,
                  acting.act(),
                  by.id(),
                  now,
                  until,
                  hands.sealed(post, ActRows.Row.placeOf(act), acting.words())));
          hands.carryOut(acting.act(), post, new Hands.When(act, now, until.orElse(now)));
          reports.settle(id, now);
          hands.answered(post);
          hands.note(by, post, "board." + acting.act().key());
        });
  }

  /** Puts its author before a human: somebody at the boards is worried about them. */
  public void worry(Viewer.Staff by, PostId id) {
    requireHand(by);
    transactions.write(
        () -> {
          SealedPost post = posts.find(id).orElseThrow(NotThere::new);
          hands.worry(post);
          hands.note(by, post, "board.worry");
        });
  }

  private static void requireHand(Viewer.Staff by) {
    if (!Company.mayAct(by)) {
      throw new NotThere();
    }
  }

  /**
   * Something that waits.
   *
   * @param concern why somebody asks; empty when it is one of the first posts of its author
   */
  record Waiting(PostId post, Optional<Concern> concern, Instant since) {

    boolean danger() {
      return concern.filter(each -> each == Concern.DANGER).isPresent();
    }

    Waiting and(Waiting later) {
      return danger() || !later.danger() ? this : new Waiting(post, later.concern(), since);
    }
  }

  /**
   * What a moderator wants to do.
   *
   * @param words what its author is told
   * @param pause for how long, when it is a pause
   */
  public record Acting(Act act, String words, Duration pause) {

    @Override
    public String toString() {
      return "Acting[" + act + "]";
    }
  }
}
