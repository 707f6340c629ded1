// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.drawer.Drawer;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.LeafKind;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** A person's tiny steps and milestones. */
@Component
public final class Steps {

  private final Drawer drawer;
  private final Transactions transactions;
  private final Clock clock;

  Steps(Drawer drawer, Transactions transactions, Clock clock) {
    this.drawer = drawer;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Keeps a step, or changes the one with its id; says under which id. */
  public UUID keep(PersonId person, Step step) {
    return drawer.keep(person, new Leaf(LeafKind.STEP, step.id(), clock.instant(), step.fields()));
  }

  /** Keeps a milestone, or changes the one with its id; says under which id. */
  public UUID keep(PersonId person, Milestone milestone) {
    return drawer.keep(
        person, new Leaf(LeafKind.MILESTONE, milestone.id(), clock.instant(), milestone.fields()));
  }

  /** What one step at hand is just now, in the person's words: the one that was begun last. */
  public Optional<String> atHand(Viewer.Person person) {
    return own(person).stream()
        .filter(step -> step.rest() == Step.Rest.AT_HAND)
        .map(Step::inFull)
        .findFirst();
  }

  /** Notes that a step was tried; says false when there is none. */
  public boolean tried(Viewer.Person person, UUID id) {
    return change(person, id, step -> step.tried(clock.instant()));
  }

  /** The person's own, the one that was begun last first. */
  List<Step> own(Viewer.Person person) {
    return drawer.own(person, LeafKind.STEP).stream().map(Step::of).toList().reversed();
  }

  Optional<Step> own(Viewer.Person person, UUID id) {
    return drawer.own(person, LeafKind.STEP, id).map(Step::of);
  }

  List<Milestone> milestones(Viewer.Person person) {
    return drawer.own(person, LeafKind.MILESTONE).stream().map(Milestone::of).toList().reversed();
  }

  Optional<Milestone> milestone(Viewer.Person person, UUID id) {
    return drawer.own(person, LeafKind.MILESTONE, id).map(Milestone::of);
  }

  boolean change(Viewer.Person person, UUID id, UnaryOperator<Step> change) {
    return transactions.write(
        () -> {
          Optional<Step> step = own(person, id);
          step.ifPresent(each -> keep(person.id(), change.apply(each)));
          return step.isPresent();
        });
  }

  boolean takeOut(Viewer.Person person, UUID id) {
    return drawer.takeOut(person, LeafKind.STEP, id);
  }

  boolean takeOutMilestone(Viewer.Person person, UUID id) {
    return drawer.takeOut(person, LeafKind.MILESTONE, id);
  }
}
