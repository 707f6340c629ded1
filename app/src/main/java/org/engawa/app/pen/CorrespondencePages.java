// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Transactions;
import org.engawa.app.shell.Visit;
import org.engawa.app.vault.Vault;
import org.engawa.app.veranda.BeforePosting;
import org.engawa.app.veranda.WritingPart;
import org.springframework.stereotype.Component;

/** Makes the page of letters between two. */
@Component
final class CorrespondencePages {

  private final PenLetters letters;
  private final PenDeskRows desk;
  private final PenNames names;
  private final Accounts accounts;
  private final Vault vault;
  private final Transactions transactions;

  CorrespondencePages(
      PenLetters letters,
      PenDeskRows desk,
      PenNames names,
      Accounts accounts,
      Vault vault,
      Transactions transactions) {
    this.letters = letters;
    this.desk = desk;
    this.names = names;
    this.accounts = accounts;
    this.vault = vault;
    this.transactions = transactions;
  }

  CorrespondencePage of(Viewer.Person person, Visit visit, Seat seat, Told told) {
    List<PenLetter> all = letters.of(person, seat);
    CorrespondencePage.State state =
        seat.isOver(visit.now())
            ? CorrespondencePage.State.OVER
            : seat.rests() ? CorrespondencePage.State.RESTS : CorrespondencePage.State.GOES_ON;
    return new CorrespondencePage(
        visit.frame(Door.ROOM, "pen.with.title"),
        seat.in().id().value().toString(),
        names.called(visit, seat.other().voice()),
        names.of(visit, seat.voice()),
        names.where(visit, seat.in().post()),
        state,
        told.note(),
        lines(visit, seat),
        all.stream()
            .filter(letter -> letter.arrivesAt().isEmpty())
            .map(letter -> entry(visit, seat, letter))
            .toList(),
        all.reversed().stream()
            .filter(letter -> letter.arrivesAt().isPresent())
            .map(letter -> entry(visit, seat, letter))
            .toList(),
        state == CorrespondencePage.State.GOES_ON
            ? Optional.of(writing(visit, told))
            : Optional.empty(),
        person.alone().isEmpty());
  }

  private CorrespondencePage.Entry entry(Visit visit, Seat seat, PenLetter letter) {
    boolean onItsWay =
        letter.own() && letter.arrivesAt().filter(at -> at.isAfter(visit.now())).isPresent();
    return new CorrespondencePage.Entry(
        letter.id().value().toString(),
        letter.own() ? visit.text("pen.you") : names.called(visit, seat.other().voice()),
        visit.soft(letter.own() ? letter.writtenAt() : letter.arrivesAt().orElseThrow()),
        paragraphs(letter.words()),
        letter.own(),
        onItsWay);
  }

  /** Text is text: lines stay lines, and an empty line begins a paragraph. */
  static List<String> paragraphs(String words) {
    return Arrays.stream(words.split("\\R\\h*\\R\\s*"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private List<CorrespondencePage.Line> lines(Visit visit, Seat seat) {
    return transactions.read(
        () ->
            Stream.concat(
                    desk.looks(seat.in().id()).stream()
                        .map(look -> look(visit, seat, look))
                        .distinct(),
                    desk.of(seat.in().id(), seat.side()).stream()
                        .map(done -> done(visit, seat, done)))
                .toList());
  }

  private CorrespondencePage.Line look(Visit visit, Seat seat, PenDeskRows.Look look) {
    String whose = look.side() == seat.side() ? "pen.look.own" : "pen.look.other";
    return new CorrespondencePage.Line(
        visit.text(whose, accounts.displayName(look.by()), visit.soft(look.at())), "");
  }

  /** What was done is told to whoever wrote the letter, and to nobody else. */
  private CorrespondencePage.Line done(Visit visit, Seat seat, PenDeskRows.Done done) {
    return new CorrespondencePage.Line(
        done(visit, done),
        done.words().map(words -> vault.unseal(seat.voice(), done.place(), words)).orElse(""));
  }

  String done(Visit visit, PenDeskRows.Done done) {
    return visit.text(
        "pen.done." + done.kind().key(),
        accounts.displayName(done.by()),
        visit.soft(done.at()),
        done.until().map(visit::day).orElse(""));
  }

  private static CorrespondencePage.Writing writing(Visit visit, Told told) {
    return new CorrespondencePage.Writing(
        told.form(),
        told.say(),
        told.hints().stream()
            .map(
                hint ->
                    new WritingPart.Hint(
                        visit.text("pen.before." + hint.reason().key()),
                        hint.found(),
                        hint.reason() == BeforePosting.Reason.DANGER))
            .toList());
  }

  /** The form, and what is said about it. */
  record Told(PenForm form, Optional<String> say, List<BeforePosting.Hint> hints, String note) {}
}
