// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import static org.engawa.schema.Tables.CONTACT_CHANNEL;
import static org.engawa.schema.Tables.SERVICE_CONTACT;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.app.shell.Language;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The rows of contacts and their channels. */
@Repository
final class Contacts {

  private final DSLContext dsl;

  Contacts(DSLContext dsl) {
    this.dsl = dsl;
  }

  List<Contact> all() {
    return where(DSL.noCondition(), DSL.noCondition());
  }

  Optional<Contact> find(ContactId id) {
    return where(SERVICE_CONTACT.ID.eq(id.value()), CONTACT_CHANNEL.CONTACT_ID.eq(id.value()))
        .stream()
        .findFirst();
  }

  /** With what contacts on the pages of a language help whose check holds. */
  Set<Category> held(Language language, Instant now) {
    return dsl
        .select(SERVICE_CONTACT.CATEGORY, SERVICE_CONTACT.LANGUAGES)
        .from(SERVICE_CONTACT)
        .where(SERVICE_CONTACT.STATUS.eq("APPROVED"))
        .and(SERVICE_CONTACT.EXPIRES_AT.gt(now))
        .fetch()
        .stream()
        .filter(row -> languages(row.value2()).contains(language))
        .map(row -> Category.valueOf(row.value1()))
        .collect(Collectors.toUnmodifiableSet());
  }

  void add(ContactId id, ContactDetails details, Instant now) {
    dsl.insertInto(SERVICE_CONTACT)
        .set(SERVICE_CONTACT.ID, id.value())
        .set(SERVICE_CONTACT.ADDED_AT, now)
        .set(SERVICE_CONTACT.STATUS, "PENDING")
        .set(values(details))
        .execute();
    addChannels(id, details.channels());
  }

  void correct(ContactId id, ContactDetails details) {
    dsl.update(SERVICE_CONTACT)
        .set(SERVICE_CONTACT.STATUS, "PENDING")
        .setNull(SERVICE_CONTACT.VERIFIED_BY)
        .setNull(SERVICE_CONTACT.VERIFIED_AT)
        .setNull(SERVICE_CONTACT.EXPIRES_AT)
        .set(values(details))
        .where(SERVICE_CONTACT.ID.eq(id.value()))
        .execute();
    dsl.deleteFrom(CONTACT_CHANNEL).where(CONTACT_CHANNEL.CONTACT_ID.eq(id.value())).execute();
    addChannels(id, details.channels());
  }

  void approve(ContactId id, Standing.Approved approved) {
    dsl.update(SERVICE_CONTACT)
        .set(SERVICE_CONTACT.STATUS, "APPROVED")
        .set(SERVICE_CONTACT.VERIFIED_BY, approved.by())
        .set(SERVICE_CONTACT.VERIFIED_AT, approved.at())
        .set(SERVICE_CONTACT.EXPIRES_AT, approved.expires())
        .where(SERVICE_CONTACT.ID.eq(id.value()))
        .execute();
  }

  void retire(ContactId id, Instant now) {
    dsl.update(SERVICE_CONTACT)
        .set(SERVICE_CONTACT.STATUS, "RETIRED")
        .set(SERVICE_CONTACT.RETIRED_AT, now)
        .where(SERVICE_CONTACT.ID.eq(id.value()))
        .execute();
  }

  private static Map<?, ?> values(ContactDetails details) {
    Map<Object, Object> values = new LinkedHashMap<>();
    values.put(SERVICE_CONTACT.COUNTRY, details.country());
    values.put(SERVICE_CONTACT.REGION, details.region());
    values.put(SERVICE_CONTACT.DATA_SHARING, details.dataSharing());
    values.putAll(more(details));
    return values;
  }

  private static Map<?, ?> more(ContactDetails details) {
    return Map.of(
        SERVICE_CONTACT.LANGUAGES,
        details.languages().stream().map(Language::code).sorted().collect(Collectors.joining(",")),
        SERVICE_CONTACT.CATEGORY,
        details.category().name(),
        SERVICE_CONTACT.NAME,
        details.name(),
        SERVICE_CONTACT.AGE_FROM,
        details.ages().from(),
        SERVICE_CONTACT.AGE_TO,
        details.ages().to(),
        SERVICE_CONTACT.ANONYMITY,
        details.anonymity().name(),
        SERVICE_CONTACT.FREE,
        details.free(),
        SERVICE_CONTACT.SOURCE_URL,
        details.source());
  }

  private void addChannels(ContactId id, List<Channel> channels) {
    for (int place = 0; place < channels.size(); place++) {
      Channel channel = channels.get(place);
      dsl.insertInto(CONTACT_CHANNEL)
          .set(CONTACT_CHANNEL.CONTACT_ID, id.value())
          .set(CONTACT_CHANNEL.PLACE, place)
          .set(CONTACT_CHANNEL.KIND, channel.kind().name())
          .set(CONTACT_CHANNEL.ADDRESS, channel.address())
          .set(CONTACT_CHANNEL.HOURS, channel.hours())
          .set(CONTACT_CHANNEL.ZONE, channel.zone())
          .set(CONTACT_CHANNEL.COST, channel.cost())
          .set(CONTACT_CHANNEL.FOR_DEAF, channel.forDeaf())
          .execute();
    }
  }

  private List<Contact> where(Condition contact, Condition channel) {
    Map<UUID, List<Channel>> channels =
        dsl.select(
                CONTACT_CHANNEL.CONTACT_ID,
                CONTACT_CHANNEL.KIND,
                CONTACT_CHANNEL.ADDRESS,
                CONTACT_CHANNEL.HOURS,
                CONTACT_CHANNEL.ZONE,
                CONTACT_CHANNEL.COST,
                CONTACT_CHANNEL.FOR_DEAF)
            .from(CONTACT_CHANNEL)
            .where(channel)
            .orderBy(CONTACT_CHANNEL.CONTACT_ID, CONTACT_CHANNEL.PLACE)
            .fetchGroups(
                CONTACT_CHANNEL.CONTACT_ID,
                row ->
                    new Channel(
                        ChannelKind.valueOf(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    return dsl.select(SERVICE_CONTACT.asterisk())
        .from(SERVICE_CONTACT)
        .where(contact)
        .orderBy(SERVICE_CONTACT.ADDED_AT, SERVICE_CONTACT.ID)
        .fetch(row -> contact(row, channels.getOrDefault(row.get(SERVICE_CONTACT.ID), List.of())));
  }

  private static Contact contact(Record row, List<Channel> channels) {
    ContactDetails details =
        new ContactDetails(
            row.get(SERVICE_CONTACT.COUNTRY),
            row.get(SERVICE_CONTACT.REGION),
            languages(row.get(SERVICE_CONTACT.LANGUAGES)),
            Category.valueOf(row.get(SERVICE_CONTACT.CATEGORY)),
            row.get(SERVICE_CONTACT.NAME),
            channels,
            new Ages(row.get(SERVICE_CONTACT.AGE_FROM), row.get(SERVICE_CONTACT.AGE_TO)),
            Anonymity.valueOf(row.get(SERVICE_CONTACT.ANONYMITY)),
            row.get(SERVICE_CONTACT.DATA_SHARING),
            row.get(SERVICE_CONTACT.FREE),
            row.get(SERVICE_CONTACT.SOURCE_URL));
    return new Contact(new ContactId(row.get(SERVICE_CONTACT.ID)), details, standing(row));
  }

  private static Standing standing(Record row) {
    return switch (row.get(SERVICE_CONTACT.STATUS)) {
      case "APPROVED" ->
          new Standing.Approved(
              row.get(SERVICE_CONTACT.VERIFIED_BY),
              row.get(SERVICE_CONTACT.VERIFIED_AT),
              row.get(SERVICE_CONTACT.EXPIRES_AT));
      case "RETIRED" -> new Standing.Retired(row.get(SERVICE_CONTACT.RETIRED_AT));
      default -> new Standing.Pending();
    };
  }

  private static Set<Language> languages(String codes) {
    return Arrays.stream(codes.split(","))
        .flatMap(code -> Language.of(code).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
