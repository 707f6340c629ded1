// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import static org.engawa.schema.Tables.LEAF;
import static org.jooq.impl.DSL.row;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Leaves as they are stored: sealed. */
@Repository
final class Leaves {

  private final DSLContext dsl;

  Leaves(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps a leaf; says false when there is one of this id and kind, whoever has it. */
  boolean add(PersonId owner, SealedLeaf row) {
    return dsl.insertInto(LEAF)
            .set(LEAF.ID, row.id())
            .set(LEAF.KIND, row.kind().key())
            .set(LEAF.OWNER_ID, owner.value())
            .set(LEAF.KEPT_AT, row.keptAt())
            .set(LEAF.TEXT_SEALED, row.text())
            .onConflict(LEAF.ID, LEAF.KIND)
            .doNothing()
            .execute()
        == 1;
  }

  /** Puts another text in its place; says false when it is not this person's. */
  boolean replace(PersonId owner, SealedLeaf row) {
    return dsl.update(LEAF)
            .set(LEAF.TEXT_SEALED, row.text())
            .where(isOf(owner, row.kind()).and(LEAF.ID.eq(row.id())))
            .execute()
        == 1;
  }

  /** All of one kind that a person has, the oldest first. */
  List<SealedLeaf> of(PersonId owner, LeafKind kind) {
    return dsl.select(LEAF.ID, LEAF.KEPT_AT, LEAF.TEXT_SEALED)
        .from(LEAF)
        .where(isOf(owner, kind))
        .orderBy(LEAF.KEPT_AT, LEAF.ID)
        .fetch(row -> new SealedLeaf(kind, row.value1(), row.value2(), row.value3()));
  }

  /** One of them. */
  Optional<SealedLeaf> one(PersonId owner, LeafKind kind, UUID id) {
    return dsl.select(LEAF.ID, LEAF.KEPT_AT, LEAF.TEXT_SEALED)
        .from(LEAF)
        .where(isOf(owner, kind).and(LEAF.ID.eq(id)))
        .fetchOptional(row -> new SealedLeaf(kind, row.value1(), row.value2(), row.value3()));
  }

  /** Some of them, the newest first. */
  List<SealedLeaf> newest(PersonId owner, LeafKind kind, int most) {
    return downwards(kind, isOf(owner, kind), most);
  }

  /** This one and some that were kept before it, the newest first. */
  List<SealedLeaf> from(PersonId owner, SealedLeaf leaf, int most) {
    return downwards(
        leaf.kind(),
        isOf(owner, leaf.kind())
            .and(LEAF.KEPT_AT.le(leaf.keptAt()))
            .and(row(LEAF.KEPT_AT, LEAF.ID).le(leaf.keptAt(), leaf.id())),
        most);
  }

  /** Some that were kept after this one, the oldest first. */
  List<SealedLeaf> after(PersonId owner, SealedLeaf leaf, int most) {
    return upwards(
        leaf.kind(),
        isOf(owner, leaf.kind())
            .and(LEAF.KEPT_AT.ge(leaf.keptAt()))
            .and(row(LEAF.KEPT_AT, LEAF.ID).gt(leaf.keptAt(), leaf.id())),
        most);
  }

  /** Some of them, the oldest first. */
  List<SealedLeaf> oldest(PersonId owner, LeafKind kind, int most) {
    return upwards(kind, isOf(owner, kind), most);
  }

  private List<SealedLeaf> downwards(LeafKind kind, Condition which, int most) {
    return dsl.select(LEAF.ID, LEAF.KEPT_AT, LEAF.TEXT_SEALED)
        .from(LEAF)
        .where(which)
        .orderBy(LEAF.KEPT_AT.desc(), LEAF.ID.desc())
        .limit(most)
        .fetch(row -> new SealedLeaf(kind, row.value1(), row.value2(), row.value3()));
  }

  private List<SealedLeaf> upwards(LeafKind kind, Condition which, int most) {
    return dsl.select(LEAF.ID, LEAF.KEPT_AT, LEAF.TEXT_SEALED)
        .from(LEAF)
        .where(which)
        .orderBy(LEAF.KEPT_AT, LEAF.ID)
        .limit(most)
        .fetch(row -> new SealedLeaf(kind, row.value1(), row.value2(), row.value3()));
  }

  /** Takes out one of this person's; says false when there is none. */
  boolean remove(PersonId owner, LeafKind kind, UUID id) {
    return dsl.deleteFrom(LEAF).where(isOf(owner, kind).and(LEAF.ID.eq(id))).execute() == 1;
  }

  void removeAll(PersonId owner) {
    dsl.deleteFrom(LEAF).where(LEAF.OWNER_ID.eq(owner.value())).execute();
  }

  private static Condition isOf(PersonId owner, LeafKind kind) {
    return LEAF.OWNER_ID.eq(owner.value()).and(LEAF.KIND.eq(kind.key()));
  }
}
