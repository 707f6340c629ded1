// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import static org.engawa.schema.Tables.CONSENT_GRANT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.PastGrant.End;
import org.engawa.app.consent.PastGrant.EndedBy;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** What was opened to whom, and taken back. */
@Repository
final class Grants {

  private final DSLContext dsl;

  Grants(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps a consent; false when just that is open already. */
  boolean add(AccountId owner, Grant grant, int wording) {
    return dsl.insertInto(CONSENT_GRANT)
            .set(CONSENT_GRANT.ID, grant.id().value())
            .set(CONSENT_GRANT.OWNER_ID, owner.value())
            .set(CONSENT_GRANT.TOPIC, grant.topic().key())
            .set(CONSENT_GRANT.ITEM_ID, grant.item().orElse(null))
            .set(CONSENT_GRANT.STAFF_ID, staffOf(grant.to()).orElse(null))
            .set(CONSENT_GRANT.CASE_ID, teamOf(grant.to()).orElse(null))
            .set(CONSENT_GRANT.WORDING, wording)
            .set(CONSENT_GRANT.GIVEN_AT, grant.since())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Closes one that is open; false when it was closed before. */
  boolean close(GrantId id, EndedBy by, Instant now) {
    return dsl.update(CONSENT_GRANT)
            .set(CONSENT_GRANT.TAKEN_BACK_AT, now)
            .set(CONSENT_GRANT.TAKEN_BACK_AS, by.key())
            .where(CONSENT_GRANT.ID.eq(id.value()))
            .and(CONSENT_GRANT.TAKEN_BACK_AT.isNull())
            .execute()
        == 1;
  }

  /** What is open at present, in the order in which it was opened. */
  List<Grant> openOf(AccountId owner) {
    return select(isOf(owner).and(CONSENT_GRANT.TAKEN_BACK_AT.isNull())).stream()
        .map(PastGrant::grant)
        .toList();
  }

  /** What opens this to exactly this one: the item, or all of the topic. */
  Optional<Grant> openTo(AccountId owner, Topic topic, Optional<UUID> item, StaffId to) {
    return first(covers(owner, topic, item).and(CONSENT_GRANT.STAFF_ID.eq(to.value())));
  }

  /** What opens this to the team of one of these cases: the item, or all of the topic. */
  Optional<Grant> openToTeams(
      AccountId owner, Topic topic, Optional<UUID> item, List<CaseId> teams) {
    List<UUID> cases = teams.stream().map(CaseId::value).toList();
    return first(covers(owner, topic, item).and(CONSENT_GRANT.CASE_ID.in(cases)));
  }

  /** All that was ever given, the oldest first. */
  List<PastGrant> all(AccountId owner) {
    return select(isOf(owner));
  }

  /** Forgets the consents of an erased account. */
  void forget(AccountId owner) {
    dsl.deleteFrom(CONSENT_GRANT).where(isOf(owner)).execute();
  }

  private Optional<Grant> first(Condition condition) {
    return select(condition).stream().map(PastGrant::grant).findFirst();
  }

  private List<PastGrant> select(Condition condition) {
    return dsl.select(
            CONSENT_GRANT.ID,
            CONSENT_GRANT.TOPIC,
            CONSENT_GRANT.ITEM_ID,
            CONSENT_GRANT.STAFF_ID,
            CONSENT_GRANT.CASE_ID,
            CONSENT_GRANT.GIVEN_AT,
            CONSENT_GRANT.TAKEN_BACK_AT,
            CONSENT_GRANT.TAKEN_BACK_AS)
        .from(CONSENT_GRANT)
        .where(condition)
        .orderBy(CONSENT_GRANT.GIVEN_AT, CONSENT_GRANT.ID)
        .fetch(Grants::past);
  }

  private static Condition isOf(AccountId owner) {
    return CONSENT_GRANT.OWNER_ID.eq(owner.value());
  }

  private static Condition covers(AccountId owner, Topic topic, Optional<UUID> item) {
    Condition wholeTopic = CONSENT_GRANT.ITEM_ID.isNull();
    return isOf(owner)
        .and(CONSENT_GRANT.TOPIC.eq(topic.key()))
        .and(CONSENT_GRANT.TAKEN_BACK_AT.isNull())
        .and(item.map(id -> wholeTopic.or(CONSENT_GRANT.ITEM_ID.eq(id))).orElse(wholeTopic));
  }

  private static Optional<UUID> staffOf(Whom to) {
    return to instanceof Whom.One(StaffId staff) ? Optional.of(staff.value()) : Optional.empty();
  }

  private static Optional<UUID> teamOf(Whom to) {
    return to instanceof Whom.Team(CaseId team) ? Optional.of(team.value()) : Optional.empty();
  }

  private static PastGrant past(Record row) {
    Whom whom =
        Optional.ofNullable(row.get(CONSENT_GRANT.STAFF_ID))
            .<Whom>map(staff -> new Whom.One(new StaffId(staff)))
            .orElseGet(() -> new Whom.Team(new CaseId(row.get(CONSENT_GRANT.CASE_ID))));
    Grant grant =
        new Grant(
            new GrantId(row.get(CONSENT_GRANT.ID)),
            Topic.of(row.get(CONSENT_GRANT.TOPIC)).orElseThrow(),
            Optional.ofNullable(row.get(CONSENT_GRANT.ITEM_ID)),
            whom,
            row.get(CONSENT_GRANT.GIVEN_AT));
    return new PastGrant(
        grant,
        Optional.ofNullable(row.get(CONSENT_GRANT.TAKEN_BACK_AT))
            .map(at -> new End(at, EndedBy.of(row.get(CONSENT_GRANT.TAKEN_BACK_AS)))));
  }
}
