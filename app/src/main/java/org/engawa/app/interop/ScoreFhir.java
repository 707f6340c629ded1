// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.engawa.app.interop.Reading.Read;
import org.engawa.app.interop.Reading.Refused;
import org.engawa.app.interop.ScoreOptions.Given;
import org.engawa.app.interop.ScoreOptions.Wrong;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.LoggerFactory;

/** {@code engawa score} for a FHIR R4 questionnaire and a response to it. */
public final class ScoreFhir {

  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int WRONG_USAGE = 2;

  private final PrintStream out;
  private final PrintStream err;

  private ScoreFhir(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command.
   *
   * @param arguments what follows {@code engawa score}
   * @return the exit status: 0 done, 1 the input was refused, 2 wrong usage
   */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    return switch (ScoreOptions.of(arguments)) {
      case Wrong(String why) -> {
        err.println(why);
        err.println(ScoreOptions.USAGE);
        yield WRONG_USAGE;
      }
      case Given given -> new ScoreFhir(out, err).score(given);
    };
  }

  /** The parser greets on its first use; what is printed here belongs to scripts. */
  private static void quieten() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
      logging.getLogger("ca.uhn.fhir").setLevel(Level.WARN);
    }
  }

  private int score(Given given) {
    quieten();
    List<Reading> readings = new ArrayList<>();
    readings.add(FhirFiles.read(given.questionnaire(), ResourceKind.QUESTIONNAIRE));
    readings.add(FhirFiles.read(given.response(), ResourceKind.RESPONSE));
    given.with().forEach(file -> readings.add(FhirFiles.read(file, ResourceKind.CODES)));
    var read = new ArrayList<Resource>();
    var notes = new LinkedHashSet<String>();
    for (Reading reading : readings) {
      switch (reading) {
        case Read(Resource resource, List<String> oddities) -> {
          read.add(resource);
          notes.addAll(oddities);
        }
        case Refused(List<Refusal> refusals) -> refusals.forEach(err::println);
      }
    }
    return read.size() < readings.size() ? REFUSED : score(given, read, notes);
  }

  private int score(Given given, List<Resource> read, LinkedHashSet<String> notes) {
    var questionnaire = (Questionnaire) read.get(0);
    var response = (QuestionnaireResponse) read.get(1);
    Path folder = given.questionnaire().toAbsolutePath().getParent();
    var lists =
        new OptionLists(
            questionnaire.getContained(),
            read.subList(2, read.size()),
            Optional.ofNullable(folder));
    var answers = new AnswerSheet(response);
    var scoring = new Scoring(new Sheet(questionnaire, lists), answers);
    List<Score> scores = scoring.scores();
    Optional<Score> main = mainOf(scores, given.total());
    if (main.isEmpty()) {
      err.println(
          Refusal.of(
              given.questionnaire().toString(),
              "expected a total with the linkId " + given.total().orElse("")));
      return REFUSED;
    }
    notes.addAll(scoring.notes());
    notes.addAll(main.get().notes());
    return write(
        given.out(), ScoreJson.of(main.get(), scores, answers.status(), List.copyOf(notes)));
  }

  /** The total asked for, or the only one, or the one that takes in most items. */
  private static Optional<Score> mainOf(List<Score> scores, Optional<String> wanted) {
    if (wanted.isPresent()) {
      return scores.stream().filter(score -> score.total().equals(wanted.get())).findFirst();
    }
    int most = scores.stream().mapToInt(Score::expected).max().orElse(0);
    List<Score> widest = scores.stream().filter(score -> score.expected() == most).toList();
    if (widest.size() == 1 || most == 0) {
      return widest.stream().findFirst();
    }
    String totals = String.join(", ", widest.stream().map(Score::total).toList());
    String reason = "several totals (" + totals + "): choose one with --total";
    return Optional.of(
        new Score("", Optional.empty(), Optional.empty(), 0, 0, reason, "", List.of()));
  }

  private int write(Optional<Path> file, String json) {
    if (file.isEmpty()) {
      out.print(json);
      out.flush();
      return DONE;
    }
    Path target = file.get().toAbsolutePath();
    try {
      Path beside = Files.createTempFile(target.getParent(), ".engawa", ".part");
      Files.write(beside, json.getBytes(StandardCharsets.UTF_8));
      Files.move(
          beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return DONE;
    } catch (IOException e) {
      err.println(Refusal.of(file.get().toString(), "expected a place that can be written"));
      return REFUSED;
    }
  }
}
