// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.AccountId;
import org.engawa.app.door.Carried;
import org.engawa.app.door.Doorkeeper;
import org.engawa.app.door.Exchange;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming back with a passkey, and giving one once more for what is grave. */
@Controller
final class ShowController {

  private static final String SHOWN = "passkey, shown";
  private static final String CHALLENGE = "challenge";

  private final Passkeys passkeys;
  private final Challenges challenges;
  private final RelyingParty party;
  private final Doorkeeper doorkeeper;

  ShowController(
      Passkeys passkeys, Challenges challenges, RelyingParty party, Doorkeeper doorkeeper) {
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.party = party;
    this.doorkeeper = doorkeeper;
  }

  @GetMapping(ShowPage.PATH)
  ShowPage ask(Visit visit) {
    return page(visit, Carried.nothing(), false);
  }

  /** The same with what somebody was about to do. */
  @PostMapping(ShowPage.PATH)
  ShowPage ask(Visit visit, Exchange exchange) {
    return page(visit, Carried.on(exchange.request()), false);
  }

  @PostMapping("/passkey/open")
  Object open(Visit visit, Exchange exchange, @RequestParam(defaultValue = "") String handed) {
    Carried carried = Carried.on(exchange.request());
    Ceremony.Shown shown = new Signed(exchange.request()).shown();
    doorkeeper.beforeTry(exchange, "passkey");
    Optional<String> challenge =
        doorkeeper.take(SHOWN, handed).map(fields -> fields.getOrDefault(CHALLENGE, ""));
    Optional<AccountId> whose =
        challenge
            .flatMap(Signed::decoded)
            .map(bytes -> new Asked(party.id(), party.origins(exchange.request()), bytes))
            .flatMap(asked -> passkeys.whose(asked, shown));
    return whose.isPresent() && challenges.spend(challenge.orElseThrow())
        ? doorkeeper.letIn(exchange, whose.get(), carried)
        : page(visit, carried, true);
  }

  private ShowPage page(Visit visit, Carried carried, boolean wrong) {
    String challenge = challenges.fresh();
    return new ShowPage(
        ShowPage.frame(visit),
        party.able() ? party.id() : "",
        challenge,
        doorkeeper.hand(SHOWN, Map.of(CHALLENGE, challenge)),
        wrong,
        carried);
  }
}
