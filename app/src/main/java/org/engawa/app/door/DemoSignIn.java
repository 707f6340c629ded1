// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.Guests;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Redirect;
import org.engawa.app.vault.MineAlone;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Opens a session without a factor, for the made-up centre; in the real house it is not there. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
public final class DemoSignIn {

  private final Welcome welcome;
  private final Guests guests;

  DemoSignIn(Welcome welcome, Guests guests) {
    this.welcome = welcome;
    this.guests = guests;
  }

  /** Signs in and says where to go; {@code words} unlock what is theirs alone. */
  public Redirect as(
      AccountId id,
      Optional<String> words,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<MineAlone> alone = words.flatMap(phrase -> alone(id, phrase));
    welcome.open(new Exchange(request, response), id, Device.USUAL, alone);
    return welcome.to(id, Carried.nothing());
  }

  /** A person with all that the words open, without a session. */
  public Viewer.Person person(PersonId id, String words) {
    return new Viewer.Person(id, alone(id, words));
  }

  /** One of a family with all that the words open, without a session. */
  public Viewer.Family family(FamilyId id, String words) {
    return new Viewer.Family(id, alone(id, words));
  }

  private Optional<MineAlone> alone(AccountId id, String words) {
    return guests.again(id, words).map(Guests.CameIn::alone);
  }
}
