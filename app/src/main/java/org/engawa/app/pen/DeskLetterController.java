// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** At the desk: a letter at which somebody asked to look. */
@Controller
final class DeskLetterController {

  private static final String HERE = "/desk/moderation/letters/{id}";
  private static final int LONGEST = 2_000;
  private static final Map<String, Duration> PAUSES =
      Map.of("1", Duration.ofDays(1), "7", Duration.ofDays(7), "30", Duration.ofDays(30));

  private final LetterDesk desk;
  private final CorrespondencePages pages;
  private final PenNames names;
  private final Vault vault;

  DeskLetterController(LetterDesk desk, CorrespondencePages pages, PenNames names, Vault vault) {
    this.desk = desk;
    this.pages = pages;
    this.names = names;
    this.vault = vault;
  }

  @GetMapping(HERE)
  Page letter(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    return page(viewer, visit, id, Optional.empty());
  }

  @PostMapping(HERE + "/acts")
  Object act(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    Optional<LetterAct> chosen = LetterAct.of(fields.getOrDefault("act", ""));
    String words = fields.getOrDefault("words", "");
    Optional<Duration> pause = Optional.ofNullable(PAUSES.get(fields.getOrDefault("days", "7")));
    Optional<String> trouble = trouble(chosen, words, pause);
    if (trouble.isPresent()) {
      return page(viewer, visit, id, trouble.map(key -> visit.text(key)));
    }
    desk.act(
        viewer,
        new PenLetterId(id),
        new LetterDesk.Acting(chosen.orElseThrow(), words, pause.orElseThrow()));
    return new Redirect("/desk/moderation");
  }

  /** Whoever is stopped is told why. */
  private static Optional<String> trouble(
      Optional<LetterAct> act, String words, Optional<Duration> pause) {
    if (act.isEmpty() || pause.isEmpty()) {
      return Optional.of("veranda.act.choose");
    }
    if (act.get() == LetterAct.PAUSE && words.isBlank()) {
      return Optional.of("veranda.act.explain");
    }
    return words.length() > LONGEST ? Optional.of("veranda.post.too-long") : Optional.empty();
  }

  private Page page(Viewer.Staff viewer, Visit visit, UUID id, Optional<String> say) {
    LetterDesk.Opened opened = desk.open(viewer, new PenLetterId(id));
    return new DeskLetterPage(
        visit.frame(Door.DESK, "pen.desk.title"),
        id.toString(),
        opened.letters().stream().map(read -> letter(visit, opened, read)).toList(),
        opened.asked().stream()
            .map(
                said ->
                    new DeskLetterPage.Line(
                        visit.text("veranda.concern." + said.report().concern().key()),
                        said.words()))
            .toList(),
        opened.done().stream().map(done -> done(visit, opened, done)).toList(),
        say);
  }

  private DeskLetterPage.Letter letter(
      Visit visit, LetterDesk.Opened opened, LetterDesk.Read read) {
    SealedPenLetter letter = read.letter();
    return new DeskLetterPage.Letter(
        names.of(visit, opened.in().at(letter.side()).voice()),
        letter.arrivesAt().map(visit::soft).orElse(""),
        CorrespondencePages.paragraphs(read.words()),
        letter.id().equals(opened.letter().id()));
  }

  private DeskLetterPage.Line done(Visit visit, LetterDesk.Opened opened, PenDeskRows.Done done) {
    return new DeskLetterPage.Line(
        pages.done(visit, done),
        done.words()
            .map(words -> vault.unseal(opened.in().at(done.side()).voice(), done.place(), words))
            .orElse(""));
  }
}
