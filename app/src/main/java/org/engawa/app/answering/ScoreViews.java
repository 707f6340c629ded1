// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import java.util.stream.Stream;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Scores as this house shows them: by each version of a key, and for the people it asks. */
@Component
public final class ScoreViews {

  private final Instruments instruments;
  private final PrevalenceSettings prevalence;

  ScoreViews(Instruments instruments, PrevalenceSettings prevalence) {
    this.instruments = instruments;
    this.prevalence = prevalence;
  }

  /** A sheet by the key as it stands, and by that of its entry where the two differ. */
  public List<ScoreView> of(Visit visit, Sheet sheet) {
    List<Sheet> byEachKey =
        Stream.concat(
                Stream.of(sheet),
                instruments.cards().card(sheet.card().id(), sheet.keyVersion()).stream()
                    .filter(card -> card.key().version() != sheet.card().key().version())
                    .flatMap(card -> SheetText.by(card, sheet).stream()))
            .toList();
    return byEachKey.stream()
        .map(
            each ->
                ScoreView.of(
                    new BandWords(visit, each.card(), prevalence.of(each.card())),
                    each,
                    byEachKey.size() > 1 ? key(visit, each) : ""))
        .toList();
  }

  private static String key(Visit visit, Sheet sheet) {
    int version = sheet.card().key().version();
    return visit.text(
        version == sheet.keyVersion() ? "answering.key.of-entry" : "answering.key.corrected",
        Integer.toString(version));
  }
}
