// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditEntry;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Tells people in which studies they counted: what is not written here first is not reckoned. */
@Component
public final class StudyUses {

  private final StudyUseRows rows;
  private final AuditChain audit;
  private final Vault vault;
  private final HouseSettings settings;
  private final Clock clock;

  StudyUses(StudyUseRows rows, AuditChain audit, Vault vault, HouseSettings settings, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.vault = vault;
    this.settings = settings;
    this.clock = clock;
  }

  /** Writes that somebody counts in a study, in the caller's writing transaction. */
  public void counted(PersonId whose, UUID study, Level level, String title) {
    Instant now = clock.instant();
    UUID id = UUID.randomUUID();
    audit.append(
        new AuditEntry(
            "study.counted",
            Optional.empty(),
            Optional.of(whose.owner()),
            level.name() + " " + study,
            Optional.empty()));
    byte[] name = vault.seal(whose.owner(), place(id), title);
    rows.add(
        whose,
        new StudyUseRows.Row(id, study, level, now, name),
        YearMonth.from(now.atZone(settings.zone())).toString());
  }

  static Place place(UUID id) {
    return new Place("study_use", "title_sealed", id);
  }
}
