// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who has a place in the house, for the floors above. */
@Component
public final class Accounts {

  private static final String NOBODY = "–";

  private final Guests guests;
  private final Crew crew;
  private final Rests rests;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;
  private final SecureRandom random = new SecureRandom();

  Accounts(
      Guests guests,
      Crew crew,
      Rests rests,
      Transactions transactions,
      ApplicationEventPublisher events) {
    this.guests = guests;
    this.crew = crew;
    this.rests = rests;
    this.transactions = transactions;
    this.events = events;
  }

  /** What a person is called; a dash when the person has erased everything. */
  public String nickname(PersonId id) {
    return guests.nickname(id).orElse(NOBODY);
  }

  /** What one of a family is called; a dash when they have erased everything. */
  public String nickname(FamilyId id) {
    return guests.nickname(id).orElse(NOBODY);
  }

  /** The name under which people see one of the staff. */
  public String displayName(StaffId id) {
    return crew.displayName(id).orElse(NOBODY);
  }

  /** Whether a person is here just tonight, so that what they write empties when they leave. */
  public boolean tonight(PersonId id) {
    return guests.tonight(id);
  }

  /** How old a person roughly is, when they said so. */
  public Optional<AgeBand> ageBand(PersonId id) {
    return guests.age(id);
  }

  /** All staff, by name. */
  public List<StaffMember> staff() {
    return crew.all().stream().map(each -> each.resting(rests.resting(each.id()))).toList();
  }

  /** Whether the account is there: not erased, and for staff with a role and a way to sign in. */
  public boolean active(AccountId id) {
    return switch (id) {
      case PersonId _, FamilyId _ -> guests.present(id);
      case StaffId staff -> crew.active(staff);
    };
  }

  /** Admits a person; the nickname must fit and be free. */
  public NewPerson admitPerson(Language language, String nickname, Optional<AgeBand> age) {
    String words = draw(language);
    AccountId id = admit(new NewGuest(AccountKind.PERSON, fitting(nickname), age, language, words));
    return new NewPerson((PersonId) id, words);
  }

  /** Admits one of a family; the nickname must fit and be free. */
  public NewFamily admitFamily(Language language, String nickname, Optional<AgeBand> age) {
    String words = draw(language);
    AccountId id = admit(new NewGuest(AccountKind.FAMILY, fitting(nickname), age, language, words));
    return new NewFamily((FamilyId) id, words);
  }

  /** Admits one of the staff who can sign in at once; all others are invited. */
  public StaffId admitStaff(
      String displayName, Set<Role> roles, String password, byte[] totpSecret) {
    return crew.admit(displayName, roles, password, totpSecret);
  }

  /** Makes an account of the staff; the token goes into a link {@code /enrol/TOKEN}, good once. */
  public Optional<String> invite(String displayName, Set<Role> roles) {
    return crew.invite(displayName, roles);
  }

  /** A new link for one of the staff who lost password or second factor; the old ones end. */
  public String reenrol(StaffId id) {
    return transactions.write(
        () -> {
          events.publishEvent(new StaffReenrolled(id));
          return crew.reenrol(id);
        });
  }

  /** Gives one of the staff these roles and no others; none at all ends every session. */
  public void setRoles(StaffId id, Set<Role> roles) {
    transactions.write(
        () -> {
          crew.setRoles(id, roles);
          rests.keepOnly(id, roles);
        });
  }

  /**
   * The token of the one-time link {@code /enrol/TOKEN} for the first operator, good for half an
   * hour; empty once somebody of the staff is enrolled.
   */
  public Optional<String> firstLink() {
    return crew.firstLink();
  }

  private String draw(Language language) {
    return String.join(" ", ReturnWords.draw(language, random).words());
  }

  private AccountId admit(NewGuest guest) {
    return guests
        .admit(guest)
        .map(Guests.CameIn::id)
        .orElseThrow(() -> new IllegalArgumentException("the nickname is taken"));
  }

  private static Nickname fitting(String nickname) {
    return Nickname.of(nickname)
        .orElseThrow(() -> new IllegalArgumentException("the nickname does not fit"));
  }

  /**
   * A person who was admitted.
   *
   * @param words the return words, to be given to them and kept nowhere
   */
  public record NewPerson(PersonId id, String words) {

    @Override
    public String toString() {
      return "NewPerson[" + id + "]";
    }
  }

  /**
   * One of a family who was admitted.
   *
   * @param words the return words, to be given to them and kept nowhere
   */
  public record NewFamily(FamilyId id, String words) {

    @Override
    public String toString() {
      return "NewFamily[" + id + "]";
    }
  }
}
