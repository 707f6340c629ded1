// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.util.Optional;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.Guests;
import org.engawa.app.account.Nickname;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.ReturnWords;
import org.engawa.app.account.ReturnWordsTyped;
import org.engawa.app.account.StaffDoor;
import org.engawa.app.account.StaffId;
import org.engawa.app.gate.Limits;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming back with nickname and return words, and giving them once more for what is grave. */
@Controller
final class ReturnController {

  private final Guests guests;
  private final StaffDoor staff;
  private final Limits limits;
  private final Welcome welcome;

  ReturnController(Guests guests, StaffDoor staff, Limits limits, Welcome welcome) {
    this.guests = guests;
    this.staff = staff;
    this.limits = limits;
    this.welcome = welcome;
  }

  @GetMapping("/return")
  ReturnPage ask(Visit visit) {
    return ReturnPage.asked(visit, Carried.nothing());
  }

  @PostMapping("/return")
  Object comeBack(
      Visit visit,
      Exchange exchange,
      @RequestParam(defaultValue = "") String nickname,
      @RequestParam(defaultValue = "") String words) {
    Carried carried = Carried.on(exchange.request());
    return switch (ReturnWords.parse(words)) {
      case ReturnWordsTyped.WrongCount wrong ->
          ReturnPage.said(
              visit, nickname, "account.return.say.count." + wrong.language().code(), carried);
      case ReturnWordsTyped.Mistyped _ ->
          ReturnPage.said(visit, nickname, "account.return.say.mistyped", carried);
      case ReturnWordsTyped.Words typed ->
          opened(exchange, nickname, phrase(typed))
              .map(account -> onwards(exchange, account, carried))
              .orElseGet(() -> ReturnPage.said(visit, nickname, "account.return.say.no", carried));
    };
  }

  @PostMapping("/again")
  Object again(
      Visit visit,
      Exchange exchange,
      Session session,
      @RequestParam(defaultValue = "", name = "factor") String factor) {
    Carried carried = Carried.on(exchange.request());
    String source = limits.source(exchange.request());
    String name = session.account().value().toString();
    limits.beforeTry(source, name);
    boolean right =
        switch (session.account()) {
          case StaffId id -> staff.code(id, factor) && freshened(exchange, session);
          case PersonId _, FamilyId _ -> words(exchange, session, factor);
        };
    if (!right) {
      limits.wrong(source, name);
      return AgainPage.of(visit, carried, true);
    }
    limits.right(source, name);
    return onwards(exchange, session.account(), carried);
  }

  private Optional<AccountId> opened(Exchange exchange, String nickname, String words) {
    Nickname name = Nickname.of(nickname).orElse(new Nickname(""));
    String source = limits.source(exchange.request());
    limits.beforeTry(source, name.folded());
    Optional<Guests.CameIn> cameIn = guests.comeBack(name, words);
    if (cameIn.isEmpty()) {
      limits.wrong(source, name.folded());
      return Optional.empty();
    }
    limits.right(source, name.folded());
    Device device = Device.of(exchange.request());
    welcome.open(exchange, cameIn.get().id(), device, Optional.of(cameIn.get().alone()));
    return Optional.of(cameIn.get().id());
  }

  private boolean words(Exchange exchange, Session session, String typed) {
    Optional<Guests.CameIn> cameIn =
        switch (ReturnWords.parse(typed)) {
          case ReturnWordsTyped.Words words -> guests.again(session.account(), phrase(words));
          case ReturnWordsTyped.Mistyped _, ReturnWordsTyped.WrongCount _ -> Optional.empty();
        };
    cameIn.ifPresent(known -> welcome.freshen(exchange, session, Optional.of(known.alone())));
    return cameIn.isPresent();
  }

  private boolean freshened(Exchange exchange, Session session) {
    welcome.freshen(exchange, session, Optional.empty());
    return true;
  }

  /** A page that sends on what was written, or a redirect. */
  private Object onwards(Exchange exchange, AccountId account, Carried carried) {
    Optional<Page> sendOn = welcome.sendOn(exchange, carried);
    return sendOn.isPresent() ? sendOn.get() : welcome.to(account, carried);
  }

  private static String phrase(ReturnWordsTyped.Words typed) {
    return String.join(" ", typed.words().words());
  }
}
