// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Topic;
import org.engawa.app.draft.Unsent;
import org.engawa.app.drawer.WhoReads;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The word by which a person wants to be called. */
@Controller
class CalledController {

  static final int LONGEST = 40;
  private static final String HERE = "/room/called";

  private final Called called;
  private final Unsent unsent;
  private final WhoReads reads;

  CalledController(Called called, Unsent unsent, WhoReads reads) {
    this.called = called;
    this.unsent = unsent;
    this.reads = reads;
  }

  @GetMapping(HERE)
  Page show(Viewer.Person person, Visit visit) {
    String word =
        unsent
            .of(person, CalledPage.FORM)
            .map(fields -> fields.getOrDefault(Called.WORD, ""))
            .or(() -> called.own(person))
            .orElse("");
    return page(person, visit, word, Optional.empty());
  }

  @PostMapping(HERE)
  Object keep(Viewer.Person person, Visit visit, @RequestParam Map<String, String> fields) {
    String word = fields.getOrDefault(Called.WORD, "").strip();
    if (word.isEmpty() || word.length() > LONGEST) {
      String key = word.isEmpty() ? "people.called.nothing" : "people.called.too-long";
      return page(person, visit, word, Optional.of(visit.text(key)));
    }
    called.keep(person.id(), word);
    unsent.forget(person, CalledPage.FORM);
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/removal")
  Redirect takeOut(Viewer.Person person) {
    called.takeOut(person);
    return new Redirect(HERE);
  }

  private Page page(Viewer.Person person, Visit visit, String word, Optional<String> say) {
    return new CalledPage(
        visit.frame(Door.ROOM, "people.called.title"),
        word,
        say,
        called.own(person).isPresent(),
        reads.sentence(visit, person.id(), Topic.CALLED),
        person.alone().isEmpty());
  }
}
