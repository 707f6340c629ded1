// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.BringWording;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.Switches;
import org.engawa.app.answering.WordingId;
import org.engawa.app.answering.Wordings;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.QuietTitle;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Bringing the words of an instrument: looked at first, kept only then, taken out of use. */
@Controller
final class WordingsController {

  /** The second form carries the words; in Japanese each of their bytes becomes three. */
  private static final int LONGEST_TEXT = 200_000;

  private final Instruments instruments;
  private final Wordings wordings;
  private final Switches switches;
  private final Accounts accounts;

  WordingsController(
      Instruments instruments, Wordings wordings, Switches switches, Accounts accounts) {
    this.instruments = instruments;
    this.wordings = wordings;
    this.switches = switches;
    this.accounts = accounts;
  }

  @GetMapping("/house/instruments/{card}/wordings")
  Page form(Viewer.Staff viewer, Visit visit, @PathVariable("card") String id) {
    WordingForm form = WordingForm.empty(visit.language().code());
    return form(visit, find(id), form, "");
  }

  /** Shows what was understood; nothing is kept, and of the file not even that it was there. */
  @PostMapping("/house/instruments/{card}/wordings")
  Page preview(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable("card") String id,
      @RequestParam Map<String, String> fields,
      @RequestParam("file") Optional<MultipartFile> file) {
    Card card = find(id);
    WordingForm form = WordingForm.of(fields);
    Optional<String> trouble = form.trouble(today(visit));
    if (trouble.isPresent()) {
      return form(visit, card, form, trouble.get());
    }
    Optional<MultipartFile> sent = file.filter(each -> !each.isEmpty());
    if (sent.isEmpty()) {
      return form(visit, card, form, "house.wording.say.file");
    }
    return switch (BroughtFile.read(name(sent.get()), bytes(sent.get()), form.wanted(card))) {
      case BroughtFile.Refused(List<Problem> problems) -> refused(visit, card, form, problems);
      case BroughtFile.Understood understood -> understood(visit, card, form, understood);
    };
  }

  @PostMapping("/house/instruments/{card}/wordings/kept")
  Object keep(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable("card") String id,
      @RequestParam Map<String, String> fields) {
    Card card = find(id);
    WordingForm form = WordingForm.of(fields);
    Optional<UUID> wording = uuid(fields.getOrDefault("id", ""));
    Optional<String> trouble = form.trouble(today(visit));
    if (trouble.isPresent() || wording.isEmpty()) {
      return form(visit, card, form, trouble.orElse("house.wording.say.file"));
    }
    return switch (BroughtFile.again(fields.getOrDefault("words", ""), card)) {
      case BroughtFile.Refused(List<Problem> problems) -> refused(visit, card, form, problems);
      case BroughtFile.Understood understood -> {
        if (isLoud(form, understood)) {
          yield form(visit, card, form, "house.wording.say.title");
        }
        wordings.bring(
            viewer.id(),
            new BringWording(
                new WordingId(wording.get()),
                understood.wording(),
                form.who().orElseThrow(),
                form.right()));
        yield new Redirect("/house/instruments/" + card.id());
      }
    };
  }

  @PostMapping("/house/instruments/{card}/wordings/{id}/retirement")
  Redirect retire(Viewer.Staff viewer, @PathVariable String card, @PathVariable UUID id) {
    Card of = find(card);
    boolean ofCard =
        wordings.brought(of).stream()
            .anyMatch(each -> each.inUse() && each.id().value().equals(id));
    if (!ofCard || !wordings.retire(viewer.id(), id)) {
      throw new NotThere();
    }
    return new Redirect("/house/instruments/" + of.id());
  }

  private Page understood(Visit visit, Card card, WordingForm form, BroughtFile.Understood asItIs) {
    BroughtFile.Understood read = form.title().isEmpty() ? asItIs : asItIs.titled(form.title());
    if (isLoud(form, read)) {
      return form(visit, card, form, "house.wording.say.title");
    }
    String text = read.text();
    if (text.length() > LONGEST_TEXT) {
      return form(visit, card, form, "house.wording.say.too-long");
    }
    InstrumentWords words = new InstrumentWords(visit, accounts, switches.now());
    return new WordingPreviewPage(
        visit.frame(Door.HOUSE, "house.wording.preview.title"),
        card,
        read.wording(),
        words.about(read.wording(), form.who().orElseThrow()),
        words.right(form.right()),
        read.dropped().stream().map(Problem::sentence).toList(),
        List.of(
            Map.entry("id", UUID.randomUUID().toString()),
            Map.entry("words", text),
            Map.entry("language", read.wording().language()),
            Map.entry("informant", form.informant()),
            Map.entry("confirmed-by", form.confirmedBy()),
            Map.entry("confirmed-on", form.confirmedOn()),
            Map.entry("ground", form.ground())));
  }

  /** In the room no title names the condition, whatever the file says. */
  private static boolean isLoud(WordingForm form, BroughtFile.Understood read) {
    return form.who().equals(Optional.of(Informant.SELF))
        && QuietTitle.wordIn(read.wording().title()).isPresent();
  }

  private static Page refused(Visit visit, Card card, WordingForm form, List<Problem> problems) {
    return new WordingFormPage(
        visit.frame(Door.HOUSE, "house.wording.title"),
        card,
        form,
        "house.wording.say.refused",
        problems.stream().map(Problem::sentence).toList());
  }

  private static Page form(Visit visit, Card card, WordingForm form, String say) {
    return new WordingFormPage(
        visit.frame(Door.HOUSE, "house.wording.title"), card, form, say, List.of());
  }

  private Card find(String id) {
    return instruments.card(id).orElseThrow(NotThere::new);
  }

  /** Only the last part, since some browsers send where on the disk it lay. */
  private static String name(MultipartFile file) {
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.isBlank() ? "file" : last.substring(Math.max(0, last.length() - 100));
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static LocalDate today(Visit visit) {
    return LocalDate.ofInstant(visit.now(), visit.zone());
  }
}
