// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.engawa.app.InstrumentsOptions.Format;
import org.engawa.app.interop.FhirForms;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormCards;
import org.engawa.measure.form.WordingCsv;
import org.engawa.measure.form.Written;
import org.engawa.measure.format.WholeFile;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.CardWriter;
import org.engawa.measure.instrument.Cards;
import org.engawa.measure.instrument.Wording;
import org.engawa.measure.instrument.WordingWriter;
import org.engawa.measure.osd.OsdWriter;
import org.engawa.measure.redcap.RedcapDictionary;

/** {@code engawa instruments}: lists the cards, looks at files, and converts between formats. */
final class InstrumentsCommand {

  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int WRONG_USAGE = 2;

  private final PrintStream out;
  private final PrintStream err;

  InstrumentsCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs it; the answer is the exit status. */
  int run(List<String> words) {
    var read = InstrumentsOptions.read(words);
    if (read.isEmpty()) {
      err.println(InstrumentsOptions.USAGE);
      return WRONG_USAGE;
    }
    var options = read.get();
    // Otherwise the FHIR parser's notes would stand among the results.
    System.setProperty("logback.configurationFile", "quiet-log.xml");
    var cards =
        options
            .data()
            .map(data -> Cards.shippedAnd(data.resolve("instruments")))
            .orElseGet(Cards::shipped);
    if (!cards.refused().isEmpty()) {
      cards.refused().forEach(problem -> err.println(problem.sentence()));
    }
    if (options.imports().isEmpty()) {
      list(cards);
      return cards.refused().isEmpty() ? DONE : REFUSED;
    }
    return imported(new ImportedInstrument(cards, options), options);
  }

  private void list(Cards cards) {
    out.println("id\titems\tcodings\tkey\twording\ttitle");
    for (Card card : cards.all()) {
      out.println(
          String.join(
              "\t",
              card.id(),
              Integer.toString(card.items()),
              card.codings().stream()
                  .map(each -> each.from() + "-" + each.to())
                  .collect(Collectors.joining(",")),
              card.key().version() + (card.key().provisional() ? " provisional" : ""),
              cards.wordings(card).stream().map(Wording::language).collect(Collectors.joining(",")),
              card.title()));
    }
  }

  private int imported(ImportedInstrument instrument, InstrumentsOptions options) {
    if (!instrument.problems().isEmpty()) {
      instrument.problems().forEach(problem -> err.println(problem.sentence()));
      return REFUSED;
    }
    instrument.found().forEach(out::println);
    instrument.told().forEach(note -> err.println(note.sentence()));
    if (options.export().isEmpty()) {
      return DONE;
    }
    if (options.format().isEmpty()) {
      err.println(InstrumentsOptions.USAGE);
      return WRONG_USAGE;
    }
    try {
      return write(instrument, options.format().get(), options.export().get());
    } catch (IOException | UncheckedIOException _) {
      err.println(options.export().get() + ": cannot be written");
      return REFUSED;
    }
  }

  private int write(ImportedInstrument instrument, Format format, Path to) throws IOException {
    return switch (format) {
      case CARD -> instrument.card().isEmpty() ? noCard(to) : card(instrument, to);
      case WORDS -> words(instrument, to);
      case OSD -> written(OsdWriter.write(form(instrument)), instrument, to);
      case REDCAP -> written(RedcapDictionary.write(form(instrument)), instrument, to);
      case FHIR -> written(FhirForms.write(form(instrument)), instrument, to);
    };
  }

  private Form form(ImportedInstrument instrument) {
    return instrument
        .formAlone()
        .orElseGet(
            () ->
                FormCards.form(
                    instrument.card().orElseThrow(), instrument.coding(), instrument.wordings()));
  }

  private int noCard(Path to) {
    err.println(to + ": no card can be drafted, for the reasons above");
    return REFUSED;
  }

  /** The card, and beside it one file for the words of each language. */
  private int card(ImportedInstrument instrument, Path to) throws IOException {
    var files = new ArrayList<Path>(List.of(to));
    keep(to, CardWriter.write(instrument.card().orElseThrow()).getBytes(StandardCharsets.UTF_8));
    for (Wording wording : instrument.wordings()) {
      String name = to.getFileName().toString().replaceFirst("\\.[^.]*$", "");
      Path beside = to.resolveSibling(name + "." + wording.language() + ".yaml");
      keep(beside, WordingWriter.write(wording).getBytes(StandardCharsets.UTF_8));
      files.add(beside);
    }
    files.forEach(file -> out.println(file + ": written"));
    return DONE;
  }

  private int words(ImportedInstrument instrument, Path to) throws IOException {
    List<Wording> words =
        instrument.card().isEmpty()
            ? List.of()
            : instrument.wordings().stream()
                .filter(each -> each.coding().equals(instrument.coding().name()))
                .toList();
    if (words.isEmpty()) {
      err.println(to + ": there are no words to write");
      return REFUSED;
    }
    keep(to, WordingCsv.write(words));
    out.println(to + ": written");
    return DONE;
  }

  private int written(Written written, ImportedInstrument instrument, Path to) throws IOException {
    keep(to, written.bytes());
    instrument.card().map(FormCards::left).orElse(List.of()).forEach(left -> dropped(to, left));
    written.dropped().forEach(left -> dropped(to, left));
    out.println(to + ": written");
    return DONE;
  }

  private void dropped(Path to, String what) {
    err.println(new Problem(to.toString(), 0, 0, "has no place for " + what).sentence());
  }

  private static void keep(Path to, byte[] bytes) throws IOException {
    try (var file = new WholeFile(to.toAbsolutePath())) {
      file.stream().write(bytes);
      file.keep();
    }
  }
}
