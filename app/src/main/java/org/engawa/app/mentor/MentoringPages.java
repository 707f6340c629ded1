// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Mentorships;
import org.engawa.app.mentor.MentoringPage.Lead;
import org.engawa.app.mentor.MentoringPage.Line;
import org.engawa.app.mentor.MentoringPage.Own;
import org.engawa.app.mentor.MentoringPage.ToConfirm;
import org.engawa.app.mentor.MentoringPage.ToOpen;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Writes the page of mentoring for a peer supporter, a lead, or somebody who is both. */
@Component
final class MentoringPages {

  private final Portraits portraits;
  private final Asks asks;
  private final Mentorships mentorships;
  private final Accounts accounts;

  MentoringPages(Portraits portraits, Asks asks, Mentorships mentorships, Accounts accounts) {
    this.mentorships = mentorships;
    this.portraits = portraits;
    this.asks = asks;
    this.accounts = accounts;
  }

  MentoringPage page(Viewer.Staff viewer, Visit visit) {
    Map<String, String> said = portraits.of(viewer.id()).map(Portrait::said).orElse(Map.of());
    return page(viewer, visit, said, Optional.empty());
  }

  /** With words that were left and not sent. */
  MentoringPage begun(Viewer.Staff viewer, Visit visit, Map<String, String> said) {
    return page(viewer, visit, said, Optional.empty());
  }

  MentoringPage refused(Viewer.Staff viewer, Visit visit, Map<String, String> said, String say) {
    return page(viewer, visit, said, Optional.of(say));
  }

  private MentoringPage page(
      Viewer.Staff viewer, Visit visit, Map<String, String> said, Optional<String> say) {
    return new MentoringPage(
        visit.frame(Door.DESK, "mentor.desk.title"),
        viewer.roles().contains(Role.PEER_SUPPORTER)
            ? Optional.of(own(viewer, visit, said))
            : Optional.empty(),
        viewer.roles().contains(Role.LEAD) ? Optional.of(lead(viewer)) : Optional.empty(),
        say);
  }

  private Own own(Viewer.Staff viewer, Visit visit, Map<String, String> said) {
    Optional<Portrait> kept = portraits.of(viewer.id());
    return new Own(
        said,
        standing(kept),
        kept.isPresent(),
        kept.filter(each -> each.rest() == Portrait.Rest.RESTING).isPresent(),
        lines(viewer, visit, Ask.State.ASKED),
        lines(viewer, visit, Ask.State.YES));
  }

  private static String standing(Optional<Portrait> kept) {
    if (kept.isEmpty()) {
      return "mentor.page.none";
    }
    if (kept.get().rest() == Portrait.Rest.RESTING) {
      return "mentor.page.resting";
    }
    return kept.get().confirmed().isPresent() ? "mentor.page.shown" : "mentor.page.waits";
  }

  private List<Line> lines(Viewer.Staff viewer, Visit visit, Ask.State state) {
    return asks.to(viewer).stream()
        .filter(ask -> ask.state() == state)
        .map(
            ask ->
                new Line(
                    ask.id().toString(),
                    accounts.nickname(ask.person()),
                    ask.called(),
                    ask.words(),
                    visit.soft(ask.askedAt()),
                    mentorships
                        .find(ask.person(), viewer.id())
                        .map(which -> "/desk/mentoring/with/" + which.value())
                        .orElse("")))
        .toList();
  }

  private Lead lead(Viewer.Staff viewer) {
    return new Lead(
        portraits.all().stream()
            .filter(each -> each.portrait().confirmed().isEmpty())
            .map(
                each ->
                    new ToConfirm(
                        each.portrait().mentor().value().toString(),
                        accounts.displayName(each.portrait().mentor()),
                        each.portrait(),
                        each.at().toString()))
            .toList(),
        asks.waiting(viewer).stream()
            .map(
                ask ->
                    new ToOpen(
                        ask.id().toString(),
                        accounts.nickname(ask.person()),
                        accounts.displayName(ask.mentor()),
                        ask.state() == Ask.State.LEAD_FIRST))
            .toList());
  }
}
