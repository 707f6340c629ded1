// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.http.HttpServletRequest;
import org.engawa.app.account.Guests;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.ReturnWords;
import org.engawa.app.account.ReturnWordsTyped;
import org.engawa.app.gate.Limits;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Places;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.app.shell.VisitResolver;
import org.engawa.app.vault.Erasures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Erasing everything: at once with the words; after three days for whoever has lost them. */
@Controller
final class EraseController {

  private final Guests guests;
  private final Sessions sessions;
  private final Limits limits;
  private final Erasures erasures;
  private final VisitResolver visits;

  EraseController(
      Guests guests, Sessions sessions, Limits limits, Erasures erasures, VisitResolver visits) {
    this.guests = guests;
    this.sessions = sessions;
    this.limits = limits;
    this.erasures = erasures;
    this.visits = visits;
  }

  @GetMapping({"/room/erase", "/home/erase"})
  ErasePage ask(Visit visit, Session session) {
    return page(visit, session, "");
  }

  @PostMapping({"/room/erase", "/home/erase"})
  Object erase(
      Visit visit,
      Exchange exchange,
      Session session,
      @RequestParam(defaultValue = "") String words) {
    if (!(ReturnWords.parse(words) instanceof ReturnWordsTyped.Words typed)) {
      return page(visit, session, "account.erase.say.mistyped");
    }
    String source = limits.source(exchange.request());
    String name = session.account().value().toString();
    limits.beforeTry(source, name);
    String phrase = String.join(" ", typed.words().words());
    if (guests.again(session.account(), phrase).isEmpty()) {
      limits.wrong(source, name);
      return page(visit, session, "account.erase.say.no");
    }
    guests.erase(session.account());
    sessions.end(exchange);
    exchange.response().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    return gone(exchange.request());
  }

  @PostMapping({"/room/erase/later", "/home/erase/later"})
  Redirect later(Session session) {
    guests.eraseLater(session.account());
    return new Redirect(path(session));
  }

  @PostMapping({"/room/erase/stay", "/home/erase/stay"})
  Redirect stay(Session session) {
    guests.stay(session.account());
    return new Redirect(path(session));
  }

  private GonePage gone(HttpServletRequest request) {
    boolean finished = erasures.finish();
    request.removeAttribute(VisitResolver.TOKEN);
    request.removeAttribute(VisitResolver.THEME);
    request.removeAttribute(VisitResolver.BACK);
    request.removeAttribute(VisitResolver.SHUT);
    Visit visit = visits.visit(request);
    return new GonePage(Places.at(visit, "/").frame(Door.VERANDA, "account.gone.title"), finished);
  }

  private ErasePage page(Visit visit, Session session, String say) {
    return new ErasePage(
        visit.frame(door(session), "account.erase.title"),
        path(session),
        guests.erasedAfter(session.account()),
        say);
  }

  private static Door door(Session session) {
    return session.account() instanceof PersonId ? Door.ROOM : Door.HOME;
  }

  private static String path(Session session) {
    return door(session).path() + "/erase";
  }
}
