// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.Guests;
import org.engawa.app.account.PersonId;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.app.vault.MineAlone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Other return words for a room that has some, and the first ones for a room that was for tonight.
 * Both need the session to hold what the words open: without it, what is theirs alone would stay
 * shut for good.
 */
@Controller
final class NewWordsController {

  private static final String BEFORE = "before";

  private final Guests guests;
  private final Sessions sessions;
  private final Reciting reciting;
  private final Welcome welcome;

  NewWordsController(Guests guests, Sessions sessions, Reciting reciting, Welcome welcome) {
    this.guests = guests;
    this.sessions = sessions;
    this.reciting = reciting;
    this.welcome = welcome;
  }

  @GetMapping({NewWordsPage.IN_ROOM, "/home/words"})
  Object begin(Visit visit, Session session) {
    Reciting.At at = at(visit, session);
    return shut(session)
        ? ShutPage.before(visit, at.door(), at.path())
        : new NewWordsPage(
            visit.frame(at.door(), key("account.new-words.title", session)),
            at.path(),
            session.tonight() ? "tonight" : "room");
  }

  @PostMapping({NewWordsPage.IN_ROOM, "/home/words"})
  Object show(Visit visit, Session session) {
    if (shut(session)) {
      return begin(visit, session);
    }
    return reciting.show(
        at(visit, session),
        Map.of(
            "words", reciting.draw(visit.language()), BEFORE, guests.wordsNow(session.account())));
  }

  @PostMapping({"/room/words/words", "/home/words/words"})
  Object again(Visit visit, Session session, @RequestParam String handed) {
    Reciting.At at = at(visit, session);
    Optional<Map<String, String>> asked = reciting.asked(at, handed);
    return asked.isPresent() ? reciting.show(at, asked.get()) : begin(visit, session);
  }

  @PostMapping({"/room/words/kept", "/home/words/kept"})
  Object kept(Visit visit, Session session, @RequestParam String handed) {
    Optional<TypeBackPage> page = reciting.ask(at(visit, session), handed);
    return page.isPresent() ? page.get() : begin(visit, session);
  }

  @PostMapping({"/room/words/open", "/home/words/open"})
  Object open(
      Visit visit,
      Exchange exchange,
      Session session,
      @RequestParam String handed,
      @RequestParam(defaultValue = "") List<String> word) {
    Reciting.At at = at(visit, session);
    Optional<MineAlone> alone = sessions.alone(session);
    Optional<Map<String, String>> asked =
        reciting.asked(at, handed).filter(fields -> unchanged(session, fields));
    if (alone.isEmpty() || asked.isEmpty()) {
      return begin(visit, session);
    }
    if (!Reciting.typedBack(asked.get(), word)) {
      return reciting.again(at, asked.get());
    }
    guests.renew(session.account(), alone.get(), Reciting.phrase(asked.get()));
    welcome.freshen(exchange, session, alone);
    return new Redirect(at.door().path() + "/settings?changed=" + SettingsController.CHANGED);
  }

  @GetMapping({"/room/shut", "/home/shut"})
  Object shut(Visit visit, Session session) {
    Door door = at(visit, session).door();
    return shut(session) ? ShutPage.before(visit, door, door.path()) : new Redirect(door.path());
  }

  /** A form of somebody else, or from before the words last changed, changes nothing. */
  private boolean unchanged(Session session, Map<String, String> fields) {
    return guests.wordsNow(session.account()).equals(fields.get(BEFORE));
  }

  private boolean shut(Session session) {
    return sessions.alone(session).isEmpty();
  }

  private static String key(String key, Session session) {
    return session.tonight() ? key + ".tonight" : key;
  }

  private static Reciting.At at(Visit visit, Session session) {
    Door door = session.account() instanceof PersonId ? Door.ROOM : Door.HOME;
    return new Reciting.At(visit, door.path() + "/words", door);
  }
}
