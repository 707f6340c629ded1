// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditEntry;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** What researchers do with surveys: make them, turn them, erase them. */
@Component
final class Surveying {

  private final SurveyRows rows;
  private final SealedSurveys sealed;
  private final Vault vault;
  private final AuditChain chain;
  private final Transactions transactions;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Surveying(
      SurveyRows rows,
      SealedSurveys sealed,
      Vault vault,
      AuditChain chain,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.sealed = sealed;
    this.vault = vault;
    this.chain = chain;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Makes one in preparation; its link is drawn now and opens nothing before the survey opens. */
  SurveyId make(StaffId by, SurveyForm form) {
    requireWhole(form);
    SurveyId id = SurveyId.random();
    byte[] bytes = new byte[20];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    transactions.write(
        () -> {
          vault.admit(id.owner());
          rows.add(
              new SurveyRows.Row(
                  id, by, clock.instant(), sealed.form(id, form), sealed.token(id, token)),
              sealed.lookup(token));
        });
    return id;
  }

  /** Changes one that nobody has the link of; says false later. */
  boolean change(SurveyId id, SurveyForm form) {
    requireWhole(form);
    return transactions.write(
        () -> {
          rows.hold(id);
          if (of(id).standing() != Standing.PREPARING) {
            return false;
          }
          rows.change(id, sealed.form(id, form));
          return true;
        });
  }

  /** All surveys, the newest first. */
  List<Made> all() {
    return transactions.read(() -> rows.all().stream().map(this::made).toList());
  }

  Made of(SurveyId id) {
    return transactions.read(() -> rows.find(id).map(this::made).orElseThrow(NotThere::new));
  }

  /** Turns a survey; what cannot come next leaves it as it stands. */
  void turn(StaffId by, SurveyId id, Standing to) {
    transactions.write(
        () -> {
          rows.hold(id);
          if (of(id).standing().next().contains(to)) {
            rows.turn(id, new SurveyRows.Turn(to, by, clock.instant()));
          }
        });
  }

  /** Destroys its key: the form, the link, and all that was given. */
  void erase(Viewer.Staff by, SurveyId id) {
    transactions.write(
        () -> {
          of(id);
          rows.remove(id);
          vault.destroy(id.owner());
          chain.append(AuditEntry.ofHouse("survey.erased", by.id().value(), id.value().toString()));
        });
  }

  static Standing standing(List<SurveyRows.Turn> turns) {
    return turns.isEmpty() ? Standing.PREPARING : turns.getLast().to();
  }

  static Optional<Questionnaire> questionnaire(SurveyForm form) {
    return new SurveyReading(form).questionnaire();
  }

  private Made made(SurveyRows.Row row) {
    SurveyForm form = sealed.form(row);
    List<SurveyRows.Turn> turns = rows.turns(row.id());
    return new Made(
        row.id(),
        form,
        questionnaire(form).orElseThrow(),
        standing(turns),
        sealed.token(row),
        new Log(row.by(), row.at(), turns, rows.takings(row.id())));
  }

  private static void requireWhole(SurveyForm form) {
    if (questionnaire(form).isEmpty()) {
      throw new IllegalArgumentException("a survey is kept once all of it can be read");
    }
  }

  /** A survey as researchers have it. */
  record Made(
      SurveyId id,
      SurveyForm form,
      Questionnaire survey,
      Standing standing,
      String token,
      Log log) {

    @Override
    public String toString() {
      return "Made[" + id.value() + "]";
    }
  }

  /** What was done with it: who made it when, how it was turned, who took its table. */
  record Log(
      StaffId by, Instant at, List<SurveyRows.Turn> turns, List<SurveyRows.Taking> takings) {}
}
