// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engawa.app.interop.ScoreFhir;
import org.engawa.measure.document.Problem;
import org.engawa.measure.format.MissingCodes;
import org.engawa.measure.format.ScoreCsv;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.CardReader;
import org.engawa.measure.instrument.CardReading.CardRead;
import org.engawa.measure.instrument.CardReading.CardRefused;
import org.engawa.measure.instrument.Cards;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Scorer;

/** {@code engawa score}: a table of answers by a card, or FHIR responses by their questionnaire. */
final class ScoreCommand {

  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int WRONG_USAGE = 2;
  private static final String USAGE =
      """
      usage: engawa score CARD ANSWERS.csv [--coding CODING] [--missing CODE[,CODE]...] [-o OUT.csv]
             engawa score --questionnaire Q.json --response R.json [--with FILE]... [--total LINKID] [-o OUT.json]
             engawa score --questionnaire Q.json --responses FOLDER|FILE.ndjson|BUNDLE.json [--with FILE]... [--total LINKID] [-o OUT.ndjson]
      CARD is the id of a card, or a card file that ends in .yaml; ANSWERS.csv has a column for each item, or is an export of records from REDCap""";

  private final PrintStream out;
  private final PrintStream err;

  ScoreCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs it; the answer is the exit status. */
  int run(List<String> words) {
    if (words.contains("--questionnaire")
        || words.contains("--response")
        || words.contains("--responses")) {
      // Otherwise the parser's notes would stand among the results.
      System.setProperty("logback.configurationFile", "quiet-log.xml");
      return ScoreFhir.run(words, out, err);
    }
    List<String> plain = new ArrayList<>();
    Optional<String> coding = Optional.empty();
    Optional<String> target = Optional.empty();
    Optional<MissingCodes> missing = Optional.of(MissingCodes.NONE);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean hasValue = i + 1 < words.size();
      if (word.equals("--coding") && hasValue) {
        coding = Optional.of(words.get(++i));
      } else if (word.equals("--missing") && hasValue) {
        missing = MissingCodes.read(words.get(++i));
      } else if (word.equals("-o") && hasValue) {
        target = Optional.of(words.get(++i));
      } else if (word.startsWith("-")) {
        return wrongUsage();
      } else {
        plain.add(word);
      }
    }
    return plain.size() == 2 && missing.isPresent()
        ? score(new Request(plain.get(0), plain.get(1), coding, missing.get(), target))
        : wrongUsage();
  }

  private int wrongUsage() {
    err.println(USAGE);
    return WRONG_USAGE;
  }

  private int score(Request request) {
    try {
      Path answers = Path.of(request.answers());
      Optional<Path> file = request.target().map(Path::of);
      Optional<Card> card = card(request.card());
      if (card.isEmpty()) {
        return REFUSED;
      }
      Optional<Coding> coding = coding(card.get(), request.coding());
      if (coding.isEmpty()) {
        return REFUSED;
      }
      Optional<String> answer = request.missing().answerIn(coding.get());
      if (answer.isPresent()) {
        err.println("--missing: " + answer.get() + " is an answer of " + card.get().id());
        return REFUSED;
      }
      ScoreCsv table = new ScoreCsv(Scorer.of(card.get(), coding.get()), request.missing());
      return told(
          file.map(scores -> table.score(answers, scores))
              .orElseGet(() -> table.score(answers, out)));
    } catch (InvalidPathException e) {
      err.println(e.getInput() + ": expected the name of a file");
      return REFUSED;
    }
  }

  private Optional<Card> card(String name) {
    if (name.endsWith(".yaml")) {
      return read(Path.of(name));
    }
    Optional<Card> card = Cards.shipped().card(name);
    if (card.isEmpty()) {
      String ids = String.join(", ", Cards.shipped().ids());
      err.println(name + ": expected a card file or one of " + ids);
    }
    return card;
  }

  private Optional<Card> read(Path file) {
    try {
      return switch (CardReader.read(file.toString(), Files.readAllBytes(file))) {
        case CardRead(Card card) -> Optional.of(card);
        case CardRefused(List<Problem> problems) -> {
          told(problems);
          yield Optional.empty();
        }
      };
    } catch (IOException _) {
      err.println(file + ": expected a card file that can be read");
      return Optional.empty();
    }
  }

  private Optional<Coding> coding(Card card, Optional<String> name) {
    Optional<Coding> coding = name.map(card::coding).orElseGet(() -> Optional.of(card.coding()));
    if (coding.isEmpty()) {
      List<String> names = card.codings().stream().map(Coding::name).toList();
      err.println("--coding: expected one of " + String.join(", ", names));
    }
    return coding;
  }

  private int told(List<Problem> problems) {
    problems.forEach(problem -> err.println(problem.sentence()));
    return problems.isEmpty() ? DONE : REFUSED;
  }

  private record Request(
      String card,
      String answers,
      Optional<String> coding,
      MissingCodes missing,
      Optional<String> target) {}
}
