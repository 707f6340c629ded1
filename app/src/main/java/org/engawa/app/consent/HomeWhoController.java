// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.List;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** At home: what is open to the centre, and who has looked. */
@Controller
final class HomeWhoController {

  private static final String HERE = "/home/who";

  private final Consents consents;
  private final WhoPages pages;

  HomeWhoController(Consents consents, WhoPages pages) {
    this.consents = consents;
    this.pages = pages;
  }

  @GetMapping(HERE)
  WhoPage who(Viewer.Family viewer, Visit visit, @RequestParam(defaultValue = "0") String exact) {
    return pages.page(visit.frame(Door.HOME, "consent.title"), viewer.id(), List.of(), exact);
  }

  @PostMapping(HERE + "/grants/{id}/withdrawal")
  Redirect takeBack(Viewer.Family viewer, @PathVariable String id) {
    consents.takeBack(viewer, new GrantId(WhoPages.id(id)));
    return new Redirect(HERE);
  }
}
