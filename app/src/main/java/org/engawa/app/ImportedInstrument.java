// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.interop.FormFiles;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.CardDraft;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormCard.Drafted;
import org.engawa.measure.form.FormCard.Undrafted;
import org.engawa.measure.form.FormReading;
import org.engawa.measure.form.FormReading.FormRead;
import org.engawa.measure.form.FormReading.FormRefused;
import org.engawa.measure.form.FormWording.Fits;
import org.engawa.measure.form.FormWording.Misfits;
import org.engawa.measure.form.FormWordings;
import org.engawa.measure.form.Words;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.CardReader;
import org.engawa.measure.instrument.CardReading.CardRead;
import org.engawa.measure.instrument.CardReading.CardRefused;
import org.engawa.measure.instrument.Cards;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Wording;
import org.engawa.measure.instrument.WordingReader;
import org.engawa.measure.instrument.WordingReading.WordingRead;
import org.engawa.measure.instrument.WordingReading.WordingRefused;
import org.engawa.measure.redcap.RecordsReading.RecordsRead;
import org.engawa.measure.redcap.RecordsReading.RecordsRefused;
import org.engawa.measure.redcap.RedcapRecords;

/**
 * One instrument out of several files: the first that holds a card or from which one can be drafted
 * gives the card, the others bring words for it.
 */
final class ImportedInstrument {

  private static final int MAX_BYTES = 20_000_000;

  private final Cards cards;
  private final InstrumentsOptions options;
  private final List<String> found = new ArrayList<>();
  private final List<Problem> told = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Wording> wordings = new ArrayList<>();
  private Optional<Card> card = Optional.empty();
  private Optional<Form> form = Optional.empty();

  ImportedInstrument(Cards cards, InstrumentsOptions options) {
    this.cards = cards;
    this.options = options;
    options.imports().forEach(this::take);
  }

  Optional<Card> card() {
    return card;
  }

  List<Wording> wordings() {
    return wordings;
  }

  /** What each file was, one line each. */
  List<String> found() {
    return found;
  }

  /** What was left out, and what has to be looked at. */
  List<Problem> told() {
    return told;
  }

  /** Why the files were not taken; empty when they were. */
  List<Problem> problems() {
    return problems;
  }

  /** The coding that is meant. */
  Coding coding() {
    return card.flatMap(
            of -> options.coding().flatMap(of::coding).or(() -> Optional.of(of.coding())))
        .orElseThrow();
  }

  private void take(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException _) {
      problem(name, "expected a file or the id of a card");
      return;
    }
    if (!Files.exists(path) && cards.card(name).isPresent()) {
      card(cards.card(name).get(), name);
      wordings.addAll(cards.wordings(cards.card(name).get()));
      return;
    }
    try (var in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        problem(name, "at most " + MAX_BYTES + " bytes are read");
      } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
        yaml(name, bytes);
      } else if (form.isPresent() && !FormFiles.knows(bytes)) {
        records(name, bytes);
      } else {
        form(name, FormFiles.read(name, bytes));
      }
    } catch (IOException _) {
      problem(name, "expected a file that can be read, or the id of a card");
    }
  }

  private void yaml(String name, byte[] bytes) {
    if (new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .anyMatch(line -> line.startsWith("card:"))) {
      wording(name, bytes);
      return;
    }
    switch (CardReader.read(name, bytes)) {
      case CardRead(Card read) -> card(read, name);
      case CardRefused(List<Problem> refused) -> problems.addAll(refused);
    }
  }

  private void wording(String name, byte[] bytes) {
    if (card.isEmpty()) {
      problem(name, "expected the card of this wording before it");
      return;
    }
    switch (WordingReader.read(name, bytes, card.get())) {
      case WordingRead(Wording read) -> words(name, read);
      case WordingRefused(List<Problem> refused) -> problems.addAll(refused);
    }
  }

  private void card(Card read, String name) {
    if (card.isPresent()) {
      problem(name, "a second card; one instrument is converted at a time");
      return;
    }
    if (options.coding().isPresent() && read.coding(options.coding().get()).isEmpty()) {
      problem(
          name,
          "no coding '%s', it has %s"
              .formatted(
                  options.coding().get(),
                  String.join(", ", read.codings().stream().map(Coding::name).toList())));
      return;
    }
    card = Optional.of(read);
    found.add(
        "%s: card %s, %d items, %d scales, key %d"
                .formatted(
                    name, read.id(), read.items(), read.scales().size(), read.key().version())
            + (read.key().provisional() ? " (provisional)" : ""));
  }

  private void form(String name, FormReading reading) {
    switch (reading) {
      case FormRefused(List<Problem> refused) -> problems.addAll(refused);
      case FormRead(Form read, List<Problem> dropped) -> {
        told.addAll(dropped);
        found.add(
            "%s: questionnaire %s, %d questions, %d scores, words in %s"
                .formatted(
                    name,
                    read.name(),
                    read.questions().size(),
                    read.scores().size(),
                    read.languages().isEmpty() ? "no language" : read.languages()));
        if (card.isPresent()) {
          words(name, read);
        } else {
          draft(name, read);
        }
      }
    }
  }

  /** Answers that were exported beside the questionnaire before it. */
  private void records(String name, byte[] bytes) {
    switch (RedcapRecords.check(form.orElseThrow(), name, bytes)) {
      case RecordsRefused(List<Problem> refused) -> problems.addAll(refused);
      case RecordsRead read -> {
        told.addAll(read.told());
        found.add(
            "%s: %d records in %d rows, %d events, %d repeated instances"
                .formatted(name, read.records(), read.rows(), read.events(), read.instances()));
      }
    }
  }

  private void draft(String name, Form read) {
    form = Optional.of(read);
    switch (CardDraft.of(name, read)) {
      case Drafted(Card drafted, List<Wording> words, List<Problem> notes) -> {
        card = Optional.of(drafted);
        words.forEach(each -> wordings.add(inLanguage(each)));
        told.addAll(notes);
      }
      // A questionnaire that is no instrument can still be looked at, and written again as it is.
      case Undrafted(List<Problem> refused) -> told.addAll(refused);
    }
  }

  private Wording inLanguage(Wording wording) {
    return options
        .language()
        .filter(_ -> wording.language().equals(Words.UNTOLD))
        .map(
            language ->
                new Wording(
                    wording.card(),
                    language,
                    wording.coding(),
                    wording.title(),
                    wording.instruction(),
                    wording.items(),
                    wording.options()))
        .orElse(wording);
  }

  private void words(String name, Form read) {
    Set<String> languages =
        options.language().map(Set::of).orElseGet(() -> Set.copyOf(read.languages()));
    if (languages.isEmpty()) {
      problem(name, "expected words in some language");
    }
    languages.stream()
        .sorted()
        .forEach(
            language -> {
              var in = new FormWordings.InLanguage(coding(), language);
              switch (FormWordings.of(name, read, card.orElseThrow(), in)) {
                case Fits(Wording wording, List<Problem> notes) -> {
                  told.addAll(notes);
                  words(name, wording);
                }
                case Misfits(List<Problem> refused) -> problems.addAll(refused);
              }
            });
  }

  private void words(String name, Wording wording) {
    wordings.removeIf(
        each ->
            each.language().equals(wording.language()) && each.coding().equals(wording.coding()));
    wordings.add(wording);
    found.add("%s: words of %s in %s".formatted(name, wording.card(), wording.language()));
  }

  private void problem(String name, String expected) {
    problems.add(new Problem(name, 0, 0, expected));
  }

  /** The questionnaire as it was read, where no card could be drafted from it. */
  Optional<Form> formAlone() {
    return card.isPresent() ? Optional.empty() : form;
  }
}
