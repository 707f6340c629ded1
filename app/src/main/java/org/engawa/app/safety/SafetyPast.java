// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.time.LocalDate;
import java.util.List;
import org.engawa.app.account.Accounts;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Says what was done with an entry. */
@Component
final class SafetyPast {

  private final Accounts accounts;
  private final SafetyQueue queue;

  SafetyPast(Accounts accounts, SafetyQueue queue) {
    this.accounts = accounts;
    this.queue = queue;
  }

  List<EntryPage.Past> of(Visit visit, SafetyQueue.Opened opened) {
    return opened.acts().stream()
        .map(
            act ->
                new EntryPage.Past(
                    say(visit, act), SafetyForms.paragraphs(queue.words(opened.entry(), act))))
        .toList();
  }

  List<EntryPage.Plan> plans(Visit visit, SafetyQueue.Opened opened) {
    return opened.acts().stream()
        .filter(act -> act.kind() == SealedAct.Kind.PLANNED && act.settledAt().isEmpty())
        .map(
            act ->
                new EntryPage.Plan(
                    act.id().toString(),
                    day(visit, act.day().orElseThrow()) + " · " + queue.words(opened.entry(), act)))
        .toList();
  }

  static String day(Visit visit, LocalDate day) {
    return visit.day(day.atTime(12, 0).atZone(visit.zone()).toInstant());
  }

  private String say(Visit visit, SealedAct act) {
    return visit.text(
        "safety.past." + act.kind().key(),
        accounts.displayName(act.by()),
        visit.exact(act.at()),
        act.to().map(accounts::displayName).orElse(""),
        act.day().map(day -> day(visit, day)).orElse(""));
  }
}
