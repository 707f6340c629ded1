// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Writes the page of the letters and talks of a case, or of the letters of a mentor. */
@Component
final class DeskTalkPages {

  private static final String TITLE = "talk.desk.title";

  private final Company company;
  private final Letters letters;
  private final Exchanged exchanged;
  private final LadderPages ladders;
  private final Hours hours;
  private final Accounts accounts;

  DeskTalkPages(
      Company company,
      Letters letters,
      Exchanged exchanged,
      LadderPages ladders,
      Hours hours,
      Accounts accounts) {
    this.company = company;
    this.letters = letters;
    this.exchanged = exchanged;
    this.ladders = ladders;
    this.hours = hours;
    this.accounts = accounts;
  }

  Page page(Viewer.Staff staff, Visit visit, Within of, Said said) {
    Optional<Between> who = company.at(staff, of);
    String path = DeskTalkController.path(of);
    return new DeskTalkPage(
        visit.frame(Door.DESK, TITLE),
        path,
        back(of),
        who.map(each -> accounts.nickname(each.person())),
        who.map(each -> ladders.sentence(visit, each)).orElse(""),
        of instanceof Within.Mentorship ? "" : hours.sentence(visit),
        said.note(),
        past(visit, staff, of),
        who.map(letters::atDesk).orElse(List.of()).reversed().stream()
            .map(letter -> entry(visit, letter))
            .toList(),
        who.map(each -> writing(visit, path, each, said)));
  }

  Page letter(Visit visit, Within of, Letter letter) {
    boolean own = letter.side() == Side.SUPPORTER;
    return new DeskLetterPage(
        visit.frame(Door.DESK, "talk.letter.title"),
        DeskTalkController.path(of),
        visit.text(own ? "talk.desk.letter.own" : "talk.desk.letter.person"),
        visit.soft(letter.arrivesAt().orElse(letter.writtenAt())),
        letter.words(),
        own);
  }

  private List<String> past(Visit visit, Viewer.Staff staff, Within of) {
    return switch (of) {
      case Within.Case(CaseId which) ->
          exchanged.of(which, staff.id()).stream()
              .map(what -> visit.text("talk.past." + what.name().toLowerCase(Locale.ROOT)))
              .toList();
      case Within.Mentorship _ -> List.of();
    };
  }

  private static String back(Within of) {
    return switch (of) {
      case Within.Case(CaseId which) -> "/desk/cases/" + which.value();
      case Within.Mentorship _ -> "/desk/mentoring";
    };
  }

  private static DeskTalkPage.Entry entry(Visit visit, SealedLetter letter) {
    DeskTalkPage.Stands stands =
        letter.isDraft()
            ? DeskTalkPage.Stands.DRAFT
            : letter.hasArrived(visit.now())
                ? DeskTalkPage.Stands.THERE
                : DeskTalkPage.Stands.ON_ITS_WAY;
    String key =
        letter.side() == Side.PERSON
            ? "talk.desk.letter.person"
            : "talk.desk.letter."
                + switch (stands) {
                  case DRAFT -> "draft";
                  case ON_ITS_WAY -> "on-its-way";
                  case THERE -> "own";
                };
    return new DeskTalkPage.Entry(
        letter.id().value().toString(),
        visit.soft(
            letter.side() == Side.PERSON ? letter.arrivesAt().orElseThrow() : letter.writtenAt()),
        visit.text(key),
        stands);
  }

  private WritingPart writing(Visit visit, String path, Between who, Said said) {
    String name = accounts.nickname(who.person());
    return new WritingPart(
        visit.frame(Door.DESK, TITLE),
        who.ofCase().isPresent() ? LetterForm.DESK : LetterForm.MENTOR,
        path + "/letters",
        who.within().id().toString(),
        said.form(),
        letters.mayWrite(who)
            ? visit.text("talk.desk.write.about", name)
            : visit.text("talk.desk.letters-not-open"),
        said.say());
  }

  /** What stands in the form, and what is said. */
  record Said(LetterForm form, Optional<String> say, String note) {

    static Said note(Visit visit, String kept) {
      String note =
          List.of("sent", "draft", "later").contains(kept)
              ? visit.text("talk.desk.kept." + kept)
              : "";
      return new Said(LetterForm.empty(), Optional.empty(), note);
    }

    static Said say(Visit visit, LetterForm form, String key) {
      return new Said(form, Optional.of(visit.text(key)), "");
    }

    static Said draft(Letter letter) {
      return new Said(LetterForm.of(letter), Optional.empty(), "");
    }
  }
}
