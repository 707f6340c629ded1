// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.AgeBand;
import org.engawa.app.account.Guests;
import org.engawa.app.account.NewGuest;
import org.engawa.app.account.Nickname;
import org.engawa.app.gate.Limits;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Coming in: a nickname, the return words, two of them typed back. Until then nothing is stored;
 * each page hands to the next what it needs, sealed.
 */
@Controller
final class ComeInController {

  private final Guests guests;
  private final Limits limits;
  private final Reciting reciting;
  private final Welcome welcome;

  ComeInController(Guests guests, Limits limits, Reciting reciting, Welcome welcome) {
    this.guests = guests;
    this.limits = limits;
    this.reciting = reciting;
    this.welcome = welcome;
  }

  @GetMapping({"/come-in", "/home/begin"})
  ComeInPage begin(Visit visit) {
    return ComeInPage.empty(visit, Entrance.of(visit));
  }

  @PostMapping({"/come-in", "/home/begin"})
  Object nickname(
      Visit visit,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String nickname,
      @RequestParam(defaultValue = "") String age) {
    Entrance entrance = Entrance.of(visit);
    String[] typed = {nickname, age};
    Optional<Nickname> fits = Nickname.of(nickname);
    if (fits.isEmpty()) {
      return ComeInPage.said(visit, entrance, typed, "account.come-in.say.short");
    }
    refuseUnless(limits.ask(limits.source(request)));
    if (guests.taken(fits.get())) {
      return ComeInPage.said(visit, entrance, typed, "account.come-in.say.taken");
    }
    return reciting.show(
        Reciting.At.entrance(visit),
        Map.of(
            "nickname", fits.get().text(), "age", age, "words", reciting.draw(visit.language())));
  }

  /** Once more the same words, for whoever went on too soon. */
  @PostMapping({"/come-in/words", "/home/begin/words"})
  Object again(Visit visit, @RequestParam String handed) {
    Reciting.At at = Reciting.At.entrance(visit);
    Optional<Map<String, String>> asked = reciting.asked(at, handed);
    return asked.isPresent() ? reciting.show(at, asked.get()) : begin(visit);
  }

  @PostMapping({"/come-in/kept", "/home/begin/kept"})
  Object kept(Visit visit, @RequestParam String handed) {
    Optional<TypeBackPage> page = reciting.ask(Reciting.At.entrance(visit), handed);
    return page.isPresent() ? page.get() : begin(visit);
  }

  @PostMapping({"/come-in/open", "/home/begin/open"})
  Object open(
      Visit visit,
      Exchange exchange,
      @RequestParam String handed,
      @RequestParam(defaultValue = "") List<String> word) {
    Reciting.At at = Reciting.At.entrance(visit);
    Optional<Map<String, String>> known = reciting.asked(at, handed);
    if (known.isEmpty()) {
      return begin(visit);
    }
    Map<String, String> fields = known.get();
    if (!Reciting.typedBack(fields, word)) {
      return reciting.again(at, fields);
    }
    Entrance entrance = Entrance.of(visit);
    String[] typed = {fields.getOrDefault("nickname", ""), fields.getOrDefault("age", "")};
    if (!limits.nickname(limits.source(exchange.request()))) {
      return ComeInPage.said(visit, entrance, typed, ComeInPage.TOMORROW);
    }
    Optional<Guests.CameIn> cameIn = guests.admit(guest(visit, entrance, fields));
    if (cameIn.isEmpty()) {
      return ComeInPage.said(visit, entrance, typed, "account.come-in.say.taken");
    }
    Device device = Device.of(exchange.request());
    welcome.open(exchange, cameIn.get().id(), device, Optional.of(cameIn.get().alone()));
    return new Redirect(entrance.then());
  }

  private static NewGuest guest(Visit visit, Entrance entrance, Map<String, String> fields) {
    return new NewGuest(
        entrance.kind(),
        new Nickname(fields.getOrDefault("nickname", "")),
        AgeBand.of(fields.getOrDefault("age", "")),
        visit.language(),
        Reciting.phrase(fields));
  }

  private static void refuseUnless(boolean allowed) {
    if (!allowed) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
  }
}
