// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.PastGrant.EndedBy;
import org.engawa.app.shell.Visit;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** What was opened, taken back and looked at, told to the one whose words they are. */
@Component
public final class History {

  private final LookLines looks;
  private final Grants grants;
  private final StudyLines studies;
  private final Accounts accounts;
  private final Vault vault;

  History(LookLines looks, Grants grants, StudyLines studies, Accounts accounts, Vault vault) {
    this.looks = looks;
    this.grants = grants;
    this.studies = studies;
    this.accounts = accounts;
    this.vault = vault;
  }

  /** The newest first; what sounds the same softly is told once. */
  public List<WhoPage.PastRow> of(AccountId owner, Visit visit, boolean exact) {
    List<Line> lines = new ArrayList<>();
    looks.of(owner).forEach(look -> lines.add(looked(owner, look, visit)));
    grants.all(owner).forEach(past -> lines.addAll(told(past, visit)));
    if (owner instanceof PersonId person) {
      lines.addAll(studies.of(person, visit));
    }
    return told(lines, visit, exact);
  }

  /** The same of studies alone. */
  List<WhoPage.PastRow> ofStudies(PersonId owner, Visit visit) {
    return told(studies.of(owner, visit), visit, false);
  }

  private static List<WhoPage.PastRow> told(List<Line> lines, Visit visit, boolean exact) {
    return lines.stream()
        .sorted(Comparator.comparing(Line::at).reversed())
        .map(line -> line.row(exact ? visit.exact(line.at()) : visit.soft(line.at())))
        .distinct()
        .toList();
  }

  /** How those are called to whom something is open. */
  String name(Whom to, Visit visit) {
    return switch (to) {
      case Whom.One(StaffId staff) -> accounts.displayName(staff);
      case Whom.Team _ -> visit.text("consent.team");
    };
  }

  private Line looked(AccountId owner, LookLine look, Visit visit) {
    String name = accounts.displayName(look.by());
    String why =
        look.whySealed()
            .map(seal -> vault.unseal(owner.owner(), Looks.placeOfWhy(look.id()), seal))
            .map(reason -> visit.text("consent.past.why", reason))
            .orElse("");
    String key = look.item().isPresent() ? "consent.past.looked-at-one" : "consent.past.looked";
    return new Line(look.at(), visit.text(key, name, topic(look.topic(), visit)), why);
  }

  private List<Line> told(PastGrant past, Visit visit) {
    Grant grant = past.grant();
    String name = name(grant.to(), visit);
    String what = topic(grant.topic(), visit);
    Line given =
        new Line(
            grant.since(),
            visit.text(
                grant.item().isPresent() ? "consent.past.gave-one" : "consent.past.gave",
                name,
                what),
            "");
    Optional<Line> closed =
        past.end().map(end -> new Line(end.at(), visit.text(keyOf(end.by()), name, what), ""));
    return Stream.concat(Stream.of(given), closed.stream()).toList();
  }

  private static String keyOf(EndedBy by) {
    return switch (by) {
      case OWNER -> "consent.past.took-back";
      case LEAVING -> "consent.past.left";
    };
  }

  private static String topic(Topic topic, Visit visit) {
    return visit.text("consent.your." + topic.key());
  }

  /** Something that was, and when. */
  record Line(Instant at, String what, String why) {
    WhoPage.PastRow row(String when) {
      return new WhoPage.PastRow(when, what, why);
    }
  }
}
