// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.Guests;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Rests;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the signed-in choose for themselves: language, theme, which sessions stay. */
@Controller
final class SettingsController {

  static final String CHANGED = "words";

  private final Guests guests;
  private final Sessions sessions;
  private final Disguises disguises;
  private final Rests rests;

  SettingsController(Guests guests, Sessions sessions, Disguises disguises, Rests rests) {
    this.guests = guests;
    this.sessions = sessions;
    this.disguises = disguises;
    this.rests = rests;
  }

  @GetMapping({"/room/settings", "/home/settings", "/staff/settings"})
  SettingsPage show(Visit visit, Session session, @RequestParam(defaultValue = "") String changed) {
    DisguiseForm form = DisguiseForm.of(disguises.of(session.account()));
    String said = CHANGED.equals(changed) ? "account.settings.changed" : "";
    return page(visit, session, new Said(form, said, Optional.empty()));
  }

  /** A form that says nothing of the tab leaves it as it is. */
  @PostMapping({"/room/settings", "/home/settings", "/staff/settings"})
  Object choose(Visit visit, Session session, @RequestParam Map<String, String> fields) {
    if (fields.containsKey(DisguiseForm.KIND) && !(session.account() instanceof StaffId)) {
      DisguiseForm form = DisguiseForm.of(fields);
      if (form.tooLong()) {
        Optional<String> say = Optional.of(visit.text("account.disguise.too-long"));
        return page(visit, session, new Said(form, "", say));
      }
      disguises.choose(session.account(), form.chosen());
    }
    guests.prefer(
        session.account(),
        Language.of(fields.getOrDefault("language", "")).orElse(session.language()),
        SettingsPage.knownTheme(fields.getOrDefault("theme", "")).orElse(session.theme()));
    return new Redirect(path(session));
  }

  @PostMapping({"/room/settings/others", "/home/settings/others", "/staff/settings/others"})
  Redirect endOthers(Session session) {
    sessions.endOthers(session);
    return new Redirect(path(session));
  }

  /** Ends one of the other sessions; to have ended it already is no trouble. */
  @PostMapping({
    "/room/settings/others/{name}",
    "/home/settings/others/{name}",
    "/staff/settings/others/{name}"
  })
  Redirect endOther(Session session, @PathVariable String name) {
    sessions.endOther(session, name);
    return new Redirect(path(session));
  }

  /** From now on, until a day or until it is taken up again; nobody is asked why. */
  @PostMapping("/staff/settings/rests")
  Object rest(
      Visit visit,
      Session session,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String until) {
    if (!(session.account() instanceof StaffId id)) {
      throw new NotThere();
    }
    Role laidDown = restable(id, role);
    Optional<Instant> end = RestsPart.day(until, visit.zone());
    boolean unread = !until.isBlank() && end.isEmpty();
    if (unread || !rests.layDown(id, laidDown, end)) {
      Optional<String> say = Optional.of(visit.text("account.rest.say.day"));
      return page(visit, session, new Said(DisguiseForm.of(Map.of()), "", say));
    }
    return new Redirect(path(session));
  }

  @PostMapping("/staff/settings/rests/{role}/ending")
  Redirect takeUp(Session session, @PathVariable String role) {
    if (!(session.account() instanceof StaffId id) || !rests.takeUp(id, restable(id, role))) {
      throw new NotThere();
    }
    return new Redirect(path(session));
  }

  private Role restable(StaffId id, String name) {
    return rests.canRest(id).stream()
        .filter(role -> role.name().equals(name))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  private Optional<RestsPart> rests(Visit visit, Session session) {
    return session.account() instanceof StaffId id
        ? RestsPart.of(visit, rests.canRest(id), rests.of(id))
        : Optional.empty();
  }

  private static List<SettingsPage.Way> ways(Door door, Session session) {
    if (session.account() instanceof StaffId) {
      return List.of(new SettingsPage.Way("/staff/passkeys", "passkey.title"));
    }
    SettingsPage.Way words = new SettingsPage.Way(door.path() + "/words", "account.settings.words");
    return session.tonight()
        ? List.of(words)
        : List.of(
            new SettingsPage.Way(door.path() + "/passkeys", "passkey.title"),
            words,
            new SettingsPage.Way(door.path() + "/erase", "account.settings.erase"));
  }

  private SettingsPage page(Visit visit, Session session, Said said) {
    Door door =
        switch (session.account()) {
          case PersonId _ -> Door.ROOM;
          case FamilyId _ -> Door.HOME;
          case StaffId _ -> Door.DESK;
        };
    return new SettingsPage(
        visit.frame(door, "account.settings.title"),
        path(session),
        new SettingsPage.Here(session.until(), session.tonight()),
        sessions.others(session).stream()
            .map(row -> new SettingsPage.Elsewhere(row.name(), visit.soft(row.startedAt())))
            .toList(),
        ways(door, session),
        door == Door.DESK ? Optional.empty() : Optional.of(said.form()),
        rests(visit, session),
        said.changed(),
        said.wrong());
  }

  private static String path(Session session) {
    return switch (session.account()) {
      case PersonId _ -> "/room/settings";
      case FamilyId _ -> "/home/settings";
      case StaffId _ -> "/staff/settings";
    };
  }

  /** What the page says about what was just sent. */
  private record Said(DisguiseForm form, String changed, Optional<String> wrong) {}
}
