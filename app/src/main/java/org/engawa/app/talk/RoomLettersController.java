// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In the room: the letters with one of the team, or with a mentor. */
@Controller
final class RoomLettersController {

  private static final String WITH = RoomTalkController.HERE + "/with/";

  private final Company company;
  private final Letters letters;
  private final Postbox postbox;
  private final LadderPages ladders;
  private final Known known;
  private final Accounts accounts;

  RoomLettersController(
      Company company,
      Letters letters,
      Postbox postbox,
      LadderPages ladders,
      Known known,
      Accounts accounts) {
    this.company = company;
    this.letters = letters;
    this.postbox = postbox;
    this.ladders = ladders;
    this.known = known;
    this.accounts = accounts;
  }

  @GetMapping(WITH + "{staff}")
  Page show(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID staff,
      @RequestParam(defaultValue = "") String draft,
      @RequestParam(defaultValue = "") String kept) {
    StaffId with = new StaffId(staff);
    LetterForm form =
        letters.own(person, with).stream()
            .filter(letter -> letter.arrivesAt().isEmpty())
            .filter(letter -> letter.id().value().toString().equals(draft))
            .findFirst()
            .map(LetterForm::of)
            .orElseGet(LetterForm::empty);
    Page page = page(person, visit, with, new Said(form, Optional.empty(), note(visit, kept)));
    postbox.notice(person, with);
    return page;
  }

  private static String note(Visit visit, String kept) {
    return List.of("sent", "draft", "later").contains(kept)
        ? visit.text("talk.letter.kept." + kept)
        : "";
  }

  @PostMapping(WITH + "{staff}/letters")
  Object write(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID staff,
      @RequestParam Map<String, String> fields) {
    StaffId to = new StaffId(staff);
    LetterForm form = LetterForm.of(fields);
    Optional<String> trouble = form.trouble();
    if (trouble.isPresent()) {
      return page(person, visit, to, new Said(form, trouble.map(visit::text), ""));
    }
    return new Redirect(WITH + staff + "?kept=" + kept(letters.write(person, to, form.letter())));
  }

  private static String kept(Posted posted) {
    return switch (posted) {
      case Posted.Sent() -> "sent";
      case Posted.Kept() -> "draft";
      case Posted.KeptForLater() -> "later";
      case Posted.NotOpened() ->
          throw new IllegalStateException("a person opens the way by writing");
    };
  }

  @PostMapping(RoomTalkController.HERE + "/letters/{id}/withdrawal")
  Redirect takeBack(Viewer.Person person, @PathVariable UUID id) {
    return new Redirect(WITH + letters.takeBack(person, new LetterId(id)).value());
  }

  @PostMapping(RoomTalkController.HERE + "/letters/{id}/removal")
  Redirect letGo(Viewer.Person person, @PathVariable UUID id) {
    return new Redirect(WITH + letters.letGo(person, new LetterId(id)).value());
  }

  private Page page(Viewer.Person person, Visit visit, StaffId with, Said said) {
    Optional<Between> who = company.at(person.id(), with);
    List<Letter> all = letters.own(person, with);
    if (!known.toPerson(person.id(), with)) {
      throw new NotThere();
    }
    String path = WITH + with.value();
    return new LettersPage(
        visit.frame(Door.ROOM, "talk.letters.title"),
        path,
        accounts.displayName(with),
        who.map(each -> ladders.sentence(visit, each)),
        who.map(Between::ofCase).map(Optional::isPresent).orElse(true),
        said.note(),
        all.stream()
            .filter(letter -> letter.arrivesAt().isEmpty())
            .map(letter -> entry(visit, letter))
            .toList(),
        all.reversed().stream()
            .filter(letter -> letter.arrivesAt().isPresent())
            .map(letter -> entry(visit, letter))
            .toList(),
        who.map(each -> writing(visit, each, path, said)),
        person.alone().isEmpty());
  }

  private WritingPart writing(Visit visit, Between who, String path, Said said) {
    String name = accounts.displayName(who.with());
    String about =
        letters.mayWrite(who)
            ? visit.text("talk.write.about", name)
            : visit.text("talk.write.opens", name);
    return new WritingPart(
        visit.frame(Door.ROOM, "talk.letters.title"),
        LetterForm.ROOM,
        path + "/letters",
        who.with().value().toString(),
        said.form(),
        about,
        said.say());
  }

  private LettersPage.Entry entry(Visit visit, Letter letter) {
    String who =
        letter.side() == Side.PERSON ? visit.text("talk.you") : accounts.displayName(letter.with());
    boolean onItsWay = letter.arrivesAt().filter(at -> at.isAfter(visit.now())).isPresent();
    return new LettersPage.Entry(
        letter.id().value().toString(),
        who,
        visit.soft(letter.arrivesAt().orElse(letter.writtenAt())),
        letter.words(),
        onItsWay);
  }

  private record Said(LetterForm form, Optional<String> say, String note) {}
}
