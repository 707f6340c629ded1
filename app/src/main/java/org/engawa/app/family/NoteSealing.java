// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.FamilyId;
import org.engawa.app.vault.MineAlone;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Seals the notes of families, alone or shared, and opens them. */
@Component
final class NoteSealing {

  private final NoteRows rows;
  private final Vault vault;

  NoteSealing(NoteRows rows, Vault vault) {
    this.rows = rows;
    this.vault = vault;
  }

  /** Keeps a note as the family's alone; says false when it was kept before. */
  boolean add(FamilyId family, WriteNote said, Instant at) {
    return rows.add(
        family,
        new SealedNote(
            said.id(),
            at,
            vault.sealAlone(family.owner(), said.id().saw(), said.saw()),
            vault.sealAlone(family.owner(), said.id().think(), said.think())));
  }

  /** Those that open, the oldest first: all with what opens alone, else the shared ones. */
  List<Note> of(FamilyId family, Optional<MineAlone> alone) {
    return rows.of(family).stream().flatMap(row -> open(family, row, alone).stream()).toList();
  }

  /** Which are sealed as shared, the oldest first; nothing is opened. */
  List<NoteId> shared(FamilyId family) {
    return rows.of(family).stream()
        .filter(row -> !Vault.alone(row.saw()))
        .map(SealedNote::id)
        .toList();
  }

  void share(FamilyId family, Optional<UUID> item, MineAlone alone) {
    for (SealedNote row : rows.of(family)) {
      if (isMeant(item, row) && Vault.alone(row.saw())) {
        Note note = open(family, row, Optional.of(alone)).orElseThrow();
        rows.reseal(
            row.id(),
            vault.seal(family.owner(), row.id().saw(), note.saw()),
            vault.seal(family.owner(), row.id().think(), note.think()));
      }
    }
  }

  void close(FamilyId family, NoteId id) {
    for (SealedNote row : rows.of(family)) {
      if (row.id().equals(id) && !Vault.alone(row.saw())) {
        Note note = open(family, row, Optional.empty()).orElseThrow();
        rows.reseal(
            id,
            vault.sealAlone(family.owner(), id.saw(), note.saw()),
            vault.sealAlone(family.owner(), id.think(), note.think()));
      }
    }
  }

  boolean remove(FamilyId family, UUID id) {
    return rows.remove(family, id);
  }

  void removeAll(FamilyId family) {
    rows.removeAll(family);
  }

  private Optional<Note> open(FamilyId owner, SealedNote row, Optional<MineAlone> alone) {
    Optional<String> saw = unseal(owner, row.id().saw(), row.saw(), alone);
    Optional<String> think = unseal(owner, row.id().think(), row.think(), alone);
    return saw.flatMap(s -> think.map(t -> new Note(row.id(), row.notedAt(), s, t)));
  }

  private Optional<String> unseal(
      FamilyId owner, Place place, byte[] sealed, Optional<MineAlone> alone) {
    return Vault.alone(sealed)
        ? alone.map(mine -> mine.open(place, sealed))
        : Optional.of(vault.unseal(owner.owner(), place, sealed));
  }

  private static boolean isMeant(Optional<UUID> item, SealedNote row) {
    return item.isEmpty() || item.get().equals(row.id().value());
  }
}
