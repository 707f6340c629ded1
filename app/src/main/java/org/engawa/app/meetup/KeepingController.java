// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
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

/** At the desk: keeping meet-ups. */
@Controller
class KeepingController {

  private static final String HERE = "/desk/meet-ups";

  private final MeetUps meetUps;

  KeepingController(MeetUps meetUps) {
    this.meetUps = meetUps;
  }

  @GetMapping(HERE)
  Page show(Viewer.Staff viewer, Visit visit) {
    return page(viewer, visit, MeetUpForm.empty(), Optional.empty());
  }

  @GetMapping(HERE + "/{id}")
  Page one(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    MeetUps.Standing standing = kept(viewer, id).orElseThrow(NotThere::new);
    return page(viewer, visit, MeetUpForm.of(standing.meetUp(), visit.zone()), Optional.empty());
  }

  @PostMapping(HERE)
  Object keep(Viewer.Staff viewer, Visit visit, @RequestParam Map<String, String> fields) {
    MeetUpForm form = MeetUpForm.of(fields);
    Optional<String> trouble = form.trouble();
    if (trouble.isPresent()) {
      return page(viewer, visit, form, trouble.map(visit::text));
    }
    meetUps.keep(viewer, form.meetUp(visit.zone()));
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/{id}/calling-off")
  Redirect callOff(Viewer.Staff viewer, @PathVariable UUID id) {
    meetUps.callOff(viewer, new MeetUpId(id));
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/{id}/removal")
  Redirect takeOut(Viewer.Staff viewer, @PathVariable UUID id) {
    meetUps.takeOut(viewer, new MeetUpId(id));
    return new Redirect(HERE);
  }

  private Optional<MeetUps.Standing> kept(Viewer.Staff viewer, UUID id) {
    return meetUps.keptBy(viewer).stream()
        .filter(each -> each.meetUp().id().value().equals(id))
        .findFirst();
  }

  private Page page(Viewer.Staff viewer, Visit visit, MeetUpForm form, Optional<String> say) {
    List<MeetUpsPage.Entry> all =
        meetUps.keptBy(viewer).reversed().stream()
            .map(each -> MeetUpWords.entry(visit, each, false))
            .toList();
    String id = form.id().value().toString();
    return new KeepingPage(
        visit.frame(Door.DESK, "meetup.desk.title"),
        form,
        say,
        all,
        all.stream().filter(each -> each.id().equals(id)).findFirst());
  }
}
