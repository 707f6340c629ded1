// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In the house: when the team usually looks. */
@Controller
final class HoursController {

  private static final String HERE = "/house/talk";

  private final Hours hours;

  HoursController(Hours hours) {
    this.hours = hours;
  }

  @GetMapping(HERE)
  Page show(Viewer.Staff operator, Visit visit) {
    return new HouseTalkPage(
        visit.frame(Door.HOUSE, "talk.house.title"), hours.said(), Optional.empty());
  }

  @PostMapping(HERE + "/hours")
  Object say(Viewer.Staff operator, Visit visit, @RequestParam Map<String, String> fields) {
    for (Language language : Language.values()) {
      if (words(fields, language).length() > TalkHours.LONGEST) {
        return new HouseTalkPage(
            visit.frame(Door.HOUSE, "talk.house.title"),
            hours.said(),
            Optional.of(visit.text("talk.house.hours.too-long")));
      }
    }
    for (Language language : Language.values()) {
      hours.say(language, words(fields, language));
    }
    return new Redirect(HERE);
  }

  private static String words(Map<String, String> fields, Language language) {
    return fields.getOrDefault("hours-" + language.code(), "");
  }
}
