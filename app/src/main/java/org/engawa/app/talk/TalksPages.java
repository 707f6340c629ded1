// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Writes the page of the talks between two, for either of them. */
@Component
final class TalksPages {

  private final Talks talks;
  private final TalkSealing sealing;
  private final Company company;
  private final Ladder ladder;
  private final Accounts accounts;

  TalksPages(Talks talks, TalkSealing sealing, Company company, Ladder ladder, Accounts accounts) {
    this.talks = talks;
    this.sealing = sealing;
    this.company = company;
    this.ladder = ladder;
    this.accounts = accounts;
  }

  /** The person sees all that was, also from before. */
  TalksPage inTheRoom(Visit visit, Pair pair, TalkForm form, Optional<String> say) {
    String with = RoomTalkController.HERE + "/with/" + pair.with().value();
    Place place =
        new Place(
            Door.ROOM, with, RoomTalkController.HERE + "/talks", accounts.displayName(pair.with()));
    Optional<Between> who = company.at(pair.person().id(), pair.with());
    return page(visit, place, talks.own(pair.person(), pair.with()), new Said(who, form, say));
  }

  TalksPage atTheDesk(Visit visit, Between who, TalkForm form, Optional<String> say) {
    String path = DeskTalkController.path(who.within());
    Place place = new Place(Door.DESK, path, path + "/talks", accounts.nickname(who.person()));
    return page(visit, place, talks.atDesk(who), new Said(Optional.of(who), form, say));
  }

  private TalksPage page(Visit visit, Place place, List<SealedTalk> all, Said said) {
    return new TalksPage(
        visit.frame(place.door(), "talk.talks.title"),
        place.back() + "/talks",
        place.one(),
        place.back(),
        place.name(),
        all.stream()
            .filter(row -> said.who().isPresent() && row.state().isAhead())
            .map(row -> entry(visit, row))
            .toList(),
        all.reversed().stream()
            .filter(row -> row.state() == TalkState.ENDED)
            .map(row -> entry(visit, row))
            .toList(),
        said.who().map(who -> ways(visit, who)).orElse(List.of()),
        said.who().isPresent(),
        said.form(),
        said.say());
  }

  List<TalksPage.Way> ways(Visit visit, Between who) {
    Rung open = ladder.standing(who).rung();
    return Arrays.stream(Rung.values())
        .filter(rung -> rung.reaches(Rung.TEXT) && open.reaches(rung))
        .map(rung -> new TalksPage.Way(rung.key(), LadderPages.name(visit, rung)))
        .toList();
  }

  private TalksPage.Entry entry(Visit visit, SealedTalk row) {
    String how =
        visit.text(
            "talk.state." + row.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            LadderPages.name(visit, row.by()),
            Integer.toString(row.minutes()));
    return new TalksPage.Entry(
        row.id().value().toString(),
        row.state() == TalkState.ENDED ? visit.soft(row.beginsAt()) : visit.exact(row.beginsAt()),
        how,
        sealing.where(row),
        row.state(),
        row.isOpen(visit.now()));
  }

  /** Where the page stands. */
  private record Place(Door door, String back, String one, String name) {}

  private record Said(Optional<Between> who, TalkForm form, Optional<String> say) {}

  /** A person and one of the team, of now or of before. */
  record Pair(Viewer.Person person, StaffId with) {}
}
