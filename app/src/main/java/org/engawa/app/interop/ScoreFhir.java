// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.engawa.app.interop.Reading.Read;
import org.engawa.app.interop.Reading.Refused;
import org.engawa.app.interop.ScoreOptions.Given;
import org.engawa.app.interop.ScoreOptions.Responses.Many;
import org.engawa.app.interop.ScoreOptions.Responses.One;
import org.engawa.app.interop.ScoreOptions.Wrong;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.LoggerFactory;

/** {@code engawa score} for a FHIR R4 questionnaire and one response to it, or many. */
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
    given.with().forEach(file -> readings.add(FhirFiles.read(file, ResourceKind.CODES)));
    if (given.responses() instanceof One(Path file)) {
      readings.add(FhirFiles.read(file, ResourceKind.RESPONSE));
    }
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
    var questionnaire = (Questionnaire) read.getFirst();
    Path folder = given.questionnaire().toAbsolutePath().getParent();
    var lists =
        new OptionLists(
            questionnaire.getContained(),
            read.subList(1, 1 + given.with().size()),
            Optional.ofNullable(folder));
    var prepared = new PreparedSheet(new Sheet(questionnaire, lists), given.total());
    if (!prepared.hasWanted()) {
      err.println(
          Refusal.of(
              given.questionnaire().toString(),
              "expected a total with the linkId " + given.total().orElse("")));
      return REFUSED;
    }
    try (Output output = new Output(given.out(), out)) {
      boolean all =
          switch (given.responses()) {
            case One(Path file) -> {
              var response = (QuestionnaireResponse) read.getLast();
              output.write(ScoreJson.of(prepared.score(response, notes)));
              yield true;
            }
            case Many(Path place) ->
                new ScoreMany(prepared, notes, output, new Told(err, Told.watched()))
                    .score(place, given);
          };
      output.keep();
      return all ? DONE : REFUSED;
    } catch (IOException | UncheckedIOException e) {
      String target = given.out().map(Path::toString).orElse("the output");
      err.println(Refusal.of(target, "expected a place that can be written"));
      return REFUSED;
    }
  }
}
