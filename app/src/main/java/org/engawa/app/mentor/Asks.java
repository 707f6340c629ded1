// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.AgeBand;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.MentorshipEnded;
import org.engawa.app.consent.Mentorships;
import org.engawa.app.shell.FormText;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asking a mentor, and their answer; either side ends it at any time. */
@Component
public final class Asks {

  static final String CALLED = "called";
  static final String WORDS = "words";

  private final AskRows rows;
  private final Mentorships mentorships;
  private final Accounts accounts;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;

  Asks(
      AskRows rows,
      Mentorships mentorships,
      Accounts accounts,
      Vault vault,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.mentorships = mentorships;
    this.accounts = accounts;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A person asks one mentor; says false when another ask of theirs still stands. */
  public boolean ask(Viewer.Person by, StaffId mentor, Map<String, String> said) {
    UUID id = UUID.randomUUID();
    byte[] sealed =
        vault.seal(
            by.id().owner(),
            place(id),
            FormText.write(
                Map.of(
                    CALLED, said.getOrDefault(CALLED, "").strip(),
                    WORDS, said.getOrDefault(WORDS, "").strip())));
    return transactions.write(
        () ->
            rows.add(
                new AskRows.Row(
                    id, by.id(), mentor, sealed, clock.instant(), false, Optional.empty())));
  }

  /** Takes an ask back, lays an answer aside, or ends what began with it. */
  public void end(Viewer.Person by) {
    transactions.write(
        () -> {
          rows.of(by.id()).ifPresent(row -> mentorships.end(by.id(), row.mentor()));
          rows.remove(by.id());
        });
  }

  /** What the person asked, and how it stands. */
  Optional<Ask> own(PersonId person) {
    return transactions.read(() -> rows.of(person)).map(this::opened);
  }

  /** What a person wrote to a mentor, as long as it is kept. */
  public Optional<Said> said(Viewer.Person person) {
    return own(person.id()).map(ask -> new Said(ask.called(), ask.words(), ask.askedAt()));
  }

  /** What waits for a mentor or goes on with them; what a lead sees first is not among it. */
  List<Ask> to(Viewer.Staff mentor) {
    return transactions.read(() -> rows.to(mentor.id())).stream()
        .map(this::opened)
        .filter(ask -> ask.state() == Ask.State.ASKED || ask.state() == Ask.State.YES)
        .toList();
  }

  /** What waits for anybody; a lead sees who asked whom, and not the words. */
  List<Ask> waiting(Viewer.Staff lead) {
    Portraits.require(lead, Role.LEAD);
    return transactions.read(rows::unanswered).stream().map(this::opened).toList();
  }

  /** A lead lets somebody under 18 and an adult come together. */
  public void open(Viewer.Staff lead, UUID id) {
    Portraits.require(lead, Role.LEAD);
    transactions.write(
        () -> {
          require(id, Ask.State.LEAD_FIRST);
          rows.open(id, lead.id());
        });
  }

  /** The mentor who was asked, or a lead, says yes. */
  public void sayYes(Viewer.Staff by, UUID id) {
    transactions.write(
        () -> {
          Ask ask = mine(by, id, Ask.State.ASKED);
          if (!rows.answer(id, Ask.State.YES.name(), clock.instant())
              || !mentorships.begin(ask.person(), ask.mentor())) {
            throw new NotThere();
          }
        });
  }

  /** The same to this person. */
  public void sayYes(Viewer.Staff by, PersonId to) {
    Ask ask = own(to).orElseThrow(NotThere::new);
    sayYes(by, ask.id());
  }

  /** The mentor who was asked, or a lead, says not now; the words of it are always the same. */
  public void sayNotNow(Viewer.Staff by, UUID id) {
    transactions.write(
        () -> {
          Ask.State now = by.roles().contains(Role.LEAD) ? found(id).state() : Ask.State.ASKED;
          mine(by, id, now);
          if (!rows.answer(id, Ask.State.NOT_NOW.name(), clock.instant())) {
            throw new NotThere();
          }
        });
  }

  /** The mentor ends it; no reason is asked for. */
  public void end(Viewer.Staff by, UUID id) {
    transactions.write(
        () -> {
          Ask ask = mine(by, id, Ask.State.YES);
          mentorships.end(ask.person(), ask.mentor());
        });
  }

  /** What began is over: the words that were written for it go. */
  @EventListener
  void on(MentorshipEnded ended) {
    rows.remove(ended.person());
  }

  @EventListener
  void on(AccountErased erased) {
    switch (erased.id()) {
      case PersonId person -> rows.remove(person);
      case StaffId mentor -> rows.removeAll(mentor);
      case FamilyId _ -> {}
    }
  }

  private Ask mine(Viewer.Staff by, UUID id, Ask.State state) {
    Ask ask = require(id, state);
    boolean asked = ask.mentor().equals(by.id()) && by.roles().contains(Role.PEER_SUPPORTER);
    if (!asked && !by.roles().contains(Role.LEAD)) {
      throw new NotThere();
    }
    return ask;
  }

  private Ask require(UUID id, Ask.State state) {
    Ask ask = found(id);
    if (ask.state() != state) {
      throw new NotThere();
    }
    return ask;
  }

  private Ask found(UUID id) {
    return rows.find(id).map(this::opened).orElseThrow(NotThere::new);
  }

  private Ask opened(AskRows.Row row) {
    Map<String, String> said =
        FormText.read(vault.unseal(row.person().owner(), place(row.id()), row.words()));
    return new Ask(
        row.id(),
        row.person(),
        row.mentor(),
        said.getOrDefault(CALLED, ""),
        said.getOrDefault(WORDS, ""),
        row.askedAt(),
        state(row));
  }

  private Ask.State state(AskRows.Row row) {
    if (row.answer().isPresent()) {
      return Ask.State.valueOf(row.answer().get());
    }
    boolean minor = accounts.ageBand(row.person()).filter(AgeBand.UNDER_18::equals).isPresent();
    return minor && !row.opened() ? Ask.State.LEAD_FIRST : Ask.State.ASKED;
  }

  private static Place place(UUID id) {
    return new Place("mentor_ask", "words_sealed", id);
  }

  /**
   * What a person wrote to a mentor.
   *
   * @param called the word by which they want to be called, or empty
   */
  public record Said(String called, String words, Instant at) {

    @Override
    public String toString() {
      return "Said";
    }
  }
}
