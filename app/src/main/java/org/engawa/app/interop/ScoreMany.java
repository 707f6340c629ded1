// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.engawa.app.interop.Reading.Read;
import org.engawa.app.interop.Reading.Refused;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;

/** Scores one response after the other by one questionnaire; only one is held at a time. */
final class ScoreMany implements ManyResponses.Taker {

  private final PreparedSheet prepared;
  private final Collection<String> oddities;
  private final Output output;
  private final Told told;
  private boolean refused;

  ScoreMany(PreparedSheet prepared, Collection<String> oddities, Output output, Told told) {
    this.prepared = prepared;
    this.oddities = oddities;
    this.output = output;
    this.told = told;
  }

  /** Whether every response could be read. */
  boolean score(Path place, ScoreOptions.Given given) {
    var apart = new ArrayList<>(given.with());
    apart.add(given.questionnaire());
    given.out().ifPresent(apart::add);
    new ManyResponses(this, apart).in(place);
    told.wipe();
    return !refused;
  }

  @Override
  public void take(Place place, Reading reading) {
    switch (reading) {
      case Read(Resource response, List<String> notes) -> {
        var all = new LinkedHashSet<>(oddities);
        all.addAll(notes);
        write(place, prepared.score((QuestionnaireResponse) response, all));
      }
      case Refused(List<Refusal> refusals) -> {
        refused = true;
        told.problem(refusals.getFirst());
        write(place, ScoredSheet.refused(refusals.getFirst().expected()));
      }
    }
    told.oneMore();
  }

  @Override
  public void passedOver(String file, long entries) {
    told.problem(file + ": entries that are no responses and were passed over: " + entries);
  }

  private void write(Place place, ScoredSheet scored) {
    try {
      output.write(ScoreJson.line(place, scored));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
