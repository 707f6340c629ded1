// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.app.account.AccountKind;
import org.engawa.app.account.AgeBand;
import org.engawa.app.account.Guests;
import org.engawa.app.account.NewGuest;
import org.engawa.app.account.Nickname;
import org.engawa.app.account.ReturnWords;
import org.engawa.app.gate.Limits;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Coming in for tonight: without words, and not even a nickname has to be thought of. */
@Controller
final class TonightController {

  private static final int DRAWN = 8;

  private final Guests guests;
  private final Limits limits;
  private final Welcome welcome;
  private final SecureRandom random = new SecureRandom();

  TonightController(Guests guests, Limits limits, Welcome welcome) {
    this.guests = guests;
    this.limits = limits;
    this.welcome = welcome;
  }

  @GetMapping(TonightPage.PATH)
  TonightPage ask(Visit visit) {
    return TonightPage.said(visit, new String[] {"", ""}, "");
  }

  @PostMapping(TonightPage.PATH)
  Object open(
      Visit visit,
      Exchange exchange,
      @RequestParam(defaultValue = "") String nickname,
      @RequestParam(defaultValue = "") String age) {
    String[] typed = {nickname, age};
    Optional<Nickname> chosen = chosen(nickname, visit.language());
    if (chosen.isEmpty()) {
      return TonightPage.said(visit, typed, "account.come-in.say.short");
    }
    String source = limits.source(exchange.request());
    if (!limits.ask(source)) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
    if (guests.taken(chosen.get())) {
      return TonightPage.said(visit, typed, "account.come-in.say.taken");
    }
    if (!limits.nickname(source)) {
      return TonightPage.said(visit, typed, ComeInPage.TOMORROW);
    }
    Optional<Guests.CameIn> cameIn = guests.admit(guest(visit, chosen.get(), age));
    if (cameIn.isEmpty()) {
      return TonightPage.said(visit, typed, "account.come-in.say.taken");
    }
    Device device =
        exchange.request().getParameter("shared") == null ? Device.USUAL : Device.SHARED;
    welcome.open(exchange, cameIn.get().id(), device, Optional.of(cameIn.get().alone()));
    return new Redirect("/room");
  }

  /** The words are drawn and let go: nobody can come back with them. */
  private NewGuest guest(Visit visit, Nickname nickname, String age) {
    return new NewGuest(
        AccountKind.PERSON,
        nickname,
        AgeBand.of(age),
        visit.language(),
        String.join(" ", ReturnWords.draw(visit.language(), random).words()),
        NewGuest.Length.TONIGHT);
  }

  private Optional<Nickname> chosen(String typed, Language language) {
    return typed.isBlank()
        ? Stream.generate(() -> Nickname.draw(language, random))
            .limit(DRAWN)
            .filter(nickname -> !guests.taken(nickname))
            .findFirst()
        : Nickname.of(typed);
  }
}
