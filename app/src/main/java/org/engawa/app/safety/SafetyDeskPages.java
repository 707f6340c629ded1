// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffMember;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Visit;
import org.engawa.app.staffing.Hours;
import org.engawa.app.staffing.StaffHours;
import org.springframework.stereotype.Component;

/** Makes the pages on which staff read what waits. */
@Component
final class SafetyDeskPages {

  private static final String TITLE = "safety.desk.title";

  private final SafetyQueue queue;
  private final Accounts accounts;
  private final StaffHours hours;
  private final SafetyPast past;
  private final CardNames cards;

  SafetyDeskPages(
      SafetyQueue queue, Accounts accounts, StaffHours hours, SafetyPast past, CardNames cards) {
    this.queue = queue;
    this.accounts = accounts;
    this.hours = hours;
    this.past = past;
    this.cards = cards;
  }

  WaitingPage waiting(Visit visit) {
    return new WaitingPage(
        visit.frame(Door.DESK, TITLE),
        hours.sentence(visit),
        Arrays.stream(QueueWord.values())
            .map(
                word ->
                    new WaitingPage.Lane(
                        visit.text("safety.queue." + word.key()),
                        queue.waiting(word).stream().map(entry -> row(visit, entry)).toList()))
            .toList(),
        queue.planned().stream()
            .map(
                plan ->
                    new WaitingPage.Row(
                        plan.entry().value().toString(),
                        SafetyPast.day(visit, plan.day().orElseThrow()),
                        visit.text("safety.plan.by", accounts.displayName(plan.by()))))
            .toList());
  }

  EntryPage entry(Viewer.Staff viewer, Visit visit, EntryId id, Said said) {
    SafetyQueue.Opened opened = queue.open(viewer, id);
    SealedEntry entry = opened.entry();
    boolean card = entry.origin() == Origin.ITEM;
    String about =
        visit.text(
            "safety.about." + entry.origin().key(),
            entry.person().map(accounts::nickname).orElse(""),
            card ? opened.words().map(cards::full).orElse("") : "");
    return new EntryPage(
        visit.frame(Door.DESK, TITLE),
        id.value().toString(),
        about,
        visit.exact(entry.cameAt()),
        mayModerate(viewer) ? entry.about().map(it -> way(entry.origin(), it)).orElse("") : "",
        card ? List.of() : opened.words().map(SafetyForms::paragraphs).orElse(List.of()),
        standing(visit, entry),
        hands(viewer, entry),
        entry.queue().key(),
        past.of(visit, opened),
        past.plans(visit, opened),
        colleagues(viewer),
        said.typed(),
        said.say().isEmpty() ? Optional.empty() : Optional.of(visit.text(said.say())));
  }

  /** Where moderators read what somebody is worried about. */
  private static String way(Origin origin, UUID id) {
    return switch (origin) {
      case BOARD -> "/desk/moderation/" + id;
      case LETTER -> "/desk/moderation/letters/" + id;
      case WORD, CRISIS, ITEM -> "";
    };
  }

  /** What a form asks for; empty when something in it is lacking. */
  Optional<Doing> doing(Viewer.Staff viewer, Map<String, String> fields) {
    String act = fields.getOrDefault("act", "");
    String words = fields.getOrDefault("words-" + act, "");
    boolean said = SafetyForms.trouble(words, AskedToRead.LONGEST).isEmpty();
    return switch (act) {
      case "take" -> Optional.of(new Doing.Take());
      case "lay-back" -> Optional.of(new Doing.LayBack());
      case "move" -> QueueWord.of(fields.getOrDefault("queue", "")).map(Doing.Move::new);
      case "settle" ->
          Optional.of(new Doing.Settle(SafetyForms.id(fields.getOrDefault("plan", ""))));
      case "hand-over" ->
          members(viewer)
              .filter(_ -> said)
              .filter(each -> each.id().value().toString().equals(fields.get("to")))
              .findFirst()
              .map(each -> new Doing.HandOver(each.id(), words));
      case "answer" -> Optional.of(words).filter(_ -> said).map(Doing.Answer::new);
      case "plan" ->
          SafetyForms.day(fields.getOrDefault("day", ""))
              .filter(_ -> said)
              .map(day -> new Doing.Plan(day, words));
      case "close" -> Optional.of(words).filter(_ -> said).map(Doing.Close::new);
      default -> Optional.empty();
    };
  }

  private WaitingPage.Row row(Visit visit, SealedEntry entry) {
    return new WaitingPage.Row(
        entry.id().value().toString(),
        visit.text("safety.origin." + entry.origin().key()),
        visit.soft(entry.cameAt()) + " · " + standing(visit, entry));
  }

  private String standing(Visit visit, SealedEntry entry) {
    if (!entry.open()) {
      return visit.text("safety.standing.closed");
    }
    return entry
        .takenBy()
        .map(staff -> visit.text("safety.standing.taken", accounts.displayName(staff)))
        .orElseGet(() -> visit.text("safety.standing.free"));
  }

  private static EntryPage.Hands hands(Viewer.Staff viewer, SealedEntry entry) {
    if (!entry.open()) {
      return EntryPage.Hands.CLOSED;
    }
    if (entry.takenBy().isEmpty()) {
      return EntryPage.Hands.NOBODYS;
    }
    return entry.inHandsOf(viewer.id()) ? EntryPage.Hands.MINE : EntryPage.Hands.ANOTHERS;
  }

  private List<EntryPage.Colleague> colleagues(Viewer.Staff viewer) {
    return members(viewer)
        .map(each -> new EntryPage.Colleague(each.id().value().toString(), each.displayName()))
        .toList();
  }

  private Stream<StaffMember> members(Viewer.Staff viewer) {
    return accounts.staff().stream()
        .filter(each -> each.enrolled() && !each.id().equals(viewer.id()))
        .filter(each -> !Collections.disjoint(each.roles(), Hours.ANSWERING));
  }

  private static boolean mayModerate(Viewer.Staff viewer) {
    return viewer.roles().contains(Role.MODERATOR) || viewer.roles().contains(Role.LEAD);
  }

  /** What was typed, and what is said about it; empty when nothing is. */
  record Said(EntryPage.Typed typed, String say) {}
}
