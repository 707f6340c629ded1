// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.AgeBand;
import org.engawa.app.account.PersonId;
import org.engawa.app.answering.Answering;
import org.engawa.app.answering.PaperSheets;
import org.engawa.app.answering.Sheet;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.StudyConsents;
import org.engawa.app.vault.Vault;
import org.engawa.measure.instrument.Score;
import org.springframework.stereotype.Component;

/**
 * Gathers whom a study counts: those whose consent stands, with the newest sheet of each instrument
 * in the period. The sheets of a case count only with the consent of the person it is about; those
 * of families never.
 */
@Component
final class Cohorts {

  private static final String ACROSS_STUDIES = "counted in a study";
  private static final String OF_ROWS = "row of a study";
  private static final int PSEUDONYM_BYTES = 10;

  private final StudyConsents consents;
  private final Answering answering;
  private final PaperSheets paper;
  private final Relations relations;
  private final Accounts accounts;
  private final Vault vault;

  Cohorts(
      StudyConsents consents,
      Answering answering,
      PaperSheets paper,
      Relations relations,
      Accounts accounts,
      Vault vault) {
    this.consents = consents;
    this.answering = answering;
    this.paper = paper;
    this.relations = relations;
    this.accounts = accounts;
    this.vault = vault;
  }

  /** Whoever counts now, in the transaction of the caller. */
  Drawn draw(Study study, List<String> columns) {
    return new Drawn(
        columns,
        consents.agreed(study.about().level(), study.drawnAt()).stream()
            .filter(person -> vault.holds(person.owner()))
            .flatMap(person -> member(study, person).stream())
            .sorted(Comparator.comparing(Drawn.Member::pseudonym))
            .toList());
  }

  private Optional<Drawn.Member> member(Study study, PersonId person) {
    About about = study.about();
    Optional<AgeBand> age = accounts.ageBand(person);
    if (!about.ages().isEmpty() && age.filter(about.ages()::contains).isEmpty()) {
      return Optional.empty();
    }
    List<Sheet> sheets = sheets(about, person);
    Map<String, Double> scores = new HashMap<>();
    sheets.forEach(sheet -> scores.putAll(scores(sheet)));
    return sheets.stream()
        .map(sheet -> YearMonth.from(sheet.answeredOn()))
        .max(Comparator.naturalOrder())
        .filter(_ -> !scores.isEmpty())
        .map(month -> member(study, person, month, scores));
  }

  private Drawn.Member member(
      Study study, PersonId person, YearMonth month, Map<String, Double> scores) {
    String row = person.value() + " " + month + " " + new TreeMap<>(scores);
    return new Drawn.Member(
        person,
        pseudonym(study, person),
        lookup(ACROSS_STUDIES, person.value().toString()),
        lookup(OF_ROWS, row),
        month,
        accounts.ageBand(person),
        scores);
  }

  /** The newest of each instrument. */
  private List<Sheet> sheets(About about, PersonId person) {
    Map<String, Sheet> newest = new HashMap<>();
    Stream.concat(
            answering.shared(person).stream(),
            relations.caseOf(person).stream().flatMap(of -> paper.of(of).stream()))
        .filter(sheet -> counts(about, sheet))
        .sorted(Comparator.comparing(Sheet::answeredOn))
        .forEach(sheet -> newest.put(sheet.card().id(), sheet));
    return List.copyOf(newest.values());
  }

  private static boolean counts(About about, Sheet sheet) {
    YearMonth month = YearMonth.from(sheet.answeredOn());
    return about.cards().contains(sheet.card().id())
        && about.informants().contains(sheet.informant())
        && !month.isBefore(about.from())
        && !month.isAfter(about.to());
  }

  private static Map<String, Double> scores(Sheet sheet) {
    Map<String, Double> scores = new HashMap<>();
    for (Score score : sheet.scores().all()) {
      if (score instanceof Score.Scored scored) {
        scores.put(CohortPlan.column(sheet.card().id(), scored.scale().id()), scored.value());
      }
    }
    return scores;
  }

  private String pseudonym(Study study, PersonId person) {
    byte[] whole = vault.pseudonym(study.id().owner(), person.owner());
    return HexFormat.of().formatHex(whole, 0, PSEUDONYM_BYTES);
  }

  private String lookup(String purpose, String of) {
    return HexFormat.of().formatHex(vault.lookup(purpose, of));
  }
}
