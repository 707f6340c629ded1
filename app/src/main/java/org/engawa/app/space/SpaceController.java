// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.space;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Topic;
import org.engawa.app.draft.Unsent;
import org.engawa.app.drawer.WhoReads;
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

@Controller
class SpaceController {

  private static final String HERE = "/room/space";
  private static final int ON_ONE_PAGE = 20;

  private final Space space;
  private final Unsent unsent;
  private final WhoReads reads;

  SpaceController(Space space, Unsent unsent, WhoReads reads) {
    this.space = space;
    this.unsent = unsent;
    this.reads = reads;
  }

  @GetMapping(HERE)
  Page show(Viewer.Person person, Visit visit, @RequestParam(defaultValue = "0") int after) {
    OutingForm form =
        unsent
            .of(person, SpacePage.FORM)
            .map(OutingForm::of)
            .orElseGet(() -> OutingForm.empty(visit));
    return page(person, visit, new Asked(form, Optional.empty(), after, Optional.empty()));
  }

  @GetMapping(HERE + "/{id}")
  Page one(Viewer.Person person, Visit visit, @PathVariable UUID id) {
    Outing outing = space.own(person, id).orElseThrow(NotThere::new);
    return page(
        person, visit, new Asked(OutingForm.of(outing), Optional.empty(), 0, Optional.of(id)));
  }

  @PostMapping(HERE)
  Object keep(Viewer.Person person, Visit visit, @RequestParam Map<String, String> fields) {
    OutingForm form = OutingForm.of(fields);
    Optional<String> trouble = form.trouble();
    if (trouble.isPresent()) {
      Optional<UUID> changes = space.own(person, form.id()).map(Outing::id);
      return page(person, visit, new Asked(form, trouble.map(visit::text), 0, changes));
    }
    space.keep(person.id(), form.outing());
    unsent.forget(person, SpacePage.FORM);
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/{id}/removal")
  Redirect takeOut(Viewer.Person person, @PathVariable UUID id) {
    if (!space.takeOut(person, id)) {
      throw new NotThere();
    }
    return new Redirect(HERE);
  }

  private Page page(Viewer.Person person, Visit visit, Asked asked) {
    List<Outing> all = space.own(person);
    int from = Math.clamp(asked.after(), 0, all.size());
    int to = Math.min(from + ON_ONE_PAGE, all.size());
    return new SpacePage(
        visit.frame(Door.ROOM, "space.title"),
        asked.form(),
        asked.say(),
        reads.sentence(visit, person.id(), Topic.OUTINGS),
        all.stream().map(o -> o.part("place")).filter(o -> !o.isEmpty()).distinct().toList(),
        new Rings(visit, all).view(),
        all.subList(from, to).stream().map(outing -> entry(visit, outing)).toList(),
        to < all.size() ? Optional.of(to) : Optional.empty(),
        asked.changes().map(UUID::toString),
        person.alone().isEmpty());
  }

  private static SpacePage.Entry entry(Visit visit, Outing outing) {
    return new SpacePage.Entry(outing.id().toString(), OutingTeller.tell(visit, outing));
  }

  private record Asked(OutingForm form, Optional<String> say, int after, Optional<UUID> changes) {}
}
