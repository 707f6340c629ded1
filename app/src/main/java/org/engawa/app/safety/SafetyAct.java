// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffId;

/** An act that is being made: where, by whom and when. */
record SafetyAct(UUID id, SealedEntry entry, StaffId by, Instant at) {

  SealedAct of(SealedAct.Kind kind) {
    return row(kind, Optional.empty(), Optional.empty(), Optional.empty());
  }

  SealedAct said(SealedAct.Kind kind, Optional<byte[]> words) {
    return row(kind, Optional.empty(), Optional.empty(), words);
  }

  SealedAct handed(StaffId to, Optional<byte[]> note) {
    return row(SealedAct.Kind.HANDED, Optional.of(to), Optional.empty(), note);
  }

  SealedAct planned(LocalDate day, Optional<byte[]> words) {
    return row(SealedAct.Kind.PLANNED, Optional.empty(), Optional.of(day), words);
  }

  private SealedAct row(
      SealedAct.Kind kind, Optional<StaffId> to, Optional<LocalDate> day, Optional<byte[]> words) {
    return new SealedAct(id, entry.id(), kind, by, to, at, day, words, Optional.empty());
  }
}
