// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.help.Blocked;
import org.engawa.app.help.Blocklist;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which places are not entered as contacts, because they use force. */
@Controller
final class BlockedController {

  private static final String HERE = "/house/blocked";

  private final Blocklist blocklist;
  private final Clock clock;

  BlockedController(Blocklist blocklist, Clock clock) {
    this.blocklist = blocklist;
    this.clock = clock;
  }

  @GetMapping(HERE)
  Page show(Viewer.Staff viewer, Visit visit) {
    return page(visit, new BlockedPage.Typed("", "", ""), "");
  }

  @PostMapping(HERE)
  Object block(Viewer.Staff viewer, Visit visit, @RequestParam Map<String, String> fields) {
    BlockedPage.Typed typed =
        new BlockedPage.Typed(
            fields.getOrDefault("name", ""),
            fields.getOrDefault("host", ""),
            fields.getOrDefault("reason", ""));
    try {
      blocklist.block(
          new Blocked(
              UUID.randomUUID(), typed.name(), typed.host(), typed.reason(), clock.instant()));
    } catch (IllegalArgumentException _) {
      return page(visit, typed, visit.text("house.blocked.say"));
    }
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/{id}/removal")
  Redirect lift(Viewer.Staff viewer, @PathVariable UUID id) {
    if (!blocklist.lift(id)) {
      throw new NotThere();
    }
    return new Redirect(HERE);
  }

  private Page page(Visit visit, BlockedPage.Typed typed, String say) {
    return new BlockedPage(
        visit.frame(Door.HOUSE, "house.blocked.title"), blocklist.all(), typed, say);
  }
}
