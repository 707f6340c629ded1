// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Grant;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Topic;
import org.engawa.app.consent.Whom;
import org.engawa.app.shell.Transactions;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** To whom leaves are open, in a sentence, and to whom a single one can be opened. */
@Component
public final class WhoReads {

  private final Consents consents;
  private final Relations relations;
  private final Accounts accounts;
  private final Transactions transactions;

  WhoReads(Consents consents, Relations relations, Accounts accounts, Transactions transactions) {
    this.consents = consents;
    this.relations = relations;
    this.accounts = accounts;
    this.transactions = transactions;
  }

  /** Who reads all that stands under a topic. */
  public String sentence(Visit visit, PersonId person, Topic topic) {
    return say(visit, whole(person, topic));
  }

  /** Who reads this one, alone or with all others. */
  public String sentence(Visit visit, PersonId person, Topic topic, UUID item) {
    return say(visit, those(person, topic, Optional.of(item)).distinct().toList());
  }

  private String say(Visit visit, List<StaffId> to) {
    return to.isEmpty()
        ? visit.text("drawer.only-you")
        : visit.text(
            "drawer.open-to",
            String.join(
                visit.text("drawer.comma"), to.stream().map(accounts::displayName).toList()));
  }

  /** Those to whom all that stands under a topic is open. */
  public List<StaffId> whole(PersonId person, Topic topic) {
    return those(person, topic, Optional.empty()).toList();
  }

  /** Those of the person's own case to whom this topic is not open as a whole. */
  public List<Choice> choices(PersonId person, Topic topic) {
    List<StaffId> have = whole(person, topic);
    return relations.caseOf(person).map(relations::staffOf).orElse(List.of()).stream()
        .filter(staff -> !have.contains(staff))
        .map(staff -> new Choice(staff.value().toString(), accounts.displayName(staff)))
        .toList();
  }

  /** To whom this one alone is open at present, as the value of its field; empty for nobody. */
  public String chosen(PersonId person, Topic topic, UUID item) {
    return ofItem(person, topic, item)
        .flatMap(WhoReads::staff)
        .map(staff -> staff.value().toString())
        .findFirst()
        .orElse("");
  }

  /** Opens this one to the one who was chosen and to nobody else; to nobody when none was. */
  public void open(Viewer.Person person, Topic topic, UUID item, String chosen) {
    if (chosen(person.id(), topic, item).equals(chosen)) {
      return;
    }
    transactions.write(
        () -> {
          ofItem(person.id(), topic, item)
              .map(Grant::id)
              .toList()
              .forEach(grant -> consents.takeBack(person, grant));
          choices(person.id(), topic).stream()
              .filter(choice -> choice.id().equals(chosen))
              .map(choice -> new StaffId(UUID.fromString(choice.id())))
              .forEach(to -> consents.give(person, topic, Optional.of(item), to));
        });
  }

  private Stream<StaffId> those(PersonId person, Topic topic, Optional<UUID> item) {
    return consents.open(person).stream()
        .filter(grant -> grant.topic() == topic)
        .filter(grant -> grant.item().isEmpty() || grant.item().equals(item))
        .flatMap(WhoReads::staff);
  }

  private Stream<Grant> ofItem(PersonId person, Topic topic, UUID item) {
    return consents.open(person).stream()
        .filter(grant -> grant.topic() == topic && grant.item().equals(Optional.of(item)));
  }

  private static Stream<StaffId> staff(Grant grant) {
    return grant.to() instanceof Whom.One(StaffId staff) ? Stream.of(staff) : Stream.empty();
  }

  /**
   * Somebody to whom it can be opened.
   *
   * @param id the value of the field
   */
  public record Choice(String id, String name) {}
}
