// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.Optional;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the signed-in choose for themselves: language, theme, which sessions stay. */
@Controller
final class SettingsController {

  private final Guests guests;
  private final Sessions sessions;

  SettingsController(Guests guests, Sessions sessions) {
    this.guests = guests;
    this.sessions = sessions;
  }

  @GetMapping({"/room/settings", "/home/settings", "/staff/settings"})
  SettingsPage show(Visit visit, Session session) {
    Door door =
        switch (session.account()) {
          case PersonId _ -> Door.ROOM;
          case FamilyId _ -> Door.HOME;
          case StaffId _ -> Door.DESK;
        };
    Optional<String> erase =
        door == Door.DESK ? Optional.empty() : Optional.of(door.path() + "/erase");
    return new SettingsPage(
        visit.frame(door, "account.settings.title"),
        path(session),
        session.until(),
        sessions.others(session),
        erase);
  }

  @PostMapping({"/room/settings", "/home/settings", "/staff/settings"})
  Redirect choose(
      Session session,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String theme) {
    guests.prefer(
        session.account(),
        Language.of(language).orElse(session.language()),
        SettingsPage.knownTheme(theme).orElse(session.theme()));
    return new Redirect(path(session));
  }

  @PostMapping({"/room/settings/others", "/home/settings/others", "/staff/settings/others"})
  Redirect endOthers(Session session) {
    sessions.endOthers(session);
    return new Redirect(path(session));
  }

  private static String path(Session session) {
    return switch (session.account()) {
      case PersonId _ -> "/room/settings";
      case FamilyId _ -> "/home/settings";
      case StaffId _ -> "/staff/settings";
    };
  }
}
