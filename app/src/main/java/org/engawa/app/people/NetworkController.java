// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

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

/** Who is in a person's life. */
@Controller
class NetworkController {

  private static final String HERE = "/room/people";

  private final Network network;
  private final Unsent unsent;
  private final WhoReads reads;

  NetworkController(Network network, Unsent unsent, WhoReads reads) {
    this.network = network;
    this.unsent = unsent;
    this.reads = reads;
  }

  @GetMapping(HERE)
  Page show(Viewer.Person person, Visit visit) {
    TieForm form = unsent.of(person, NetworkPage.FORM).map(TieForm::of).orElseGet(TieForm::empty);
    return page(person, visit, new Asked(form, Optional.empty(), Optional.empty()));
  }

  @GetMapping(HERE + "/{id}")
  Page one(Viewer.Person person, Visit visit, @PathVariable UUID id) {
    Tie tie = network.own(person, id).orElseThrow(NotThere::new);
    return page(person, visit, new Asked(TieForm.of(tie), Optional.empty(), Optional.of(id)));
  }

  @PostMapping(HERE)
  Object keep(Viewer.Person person, Visit visit, @RequestParam Map<String, String> fields) {
    TieForm form = TieForm.of(fields);
    Optional<String> trouble = form.trouble();
    if (trouble.isPresent()) {
      Optional<UUID> changes = network.own(person, form.id()).map(Tie::id);
      return page(person, visit, new Asked(form, trouble.map(visit::text), changes));
    }
    network.keep(person.id(), form.tie());
    unsent.forget(person, NetworkPage.FORM);
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/{id}/removal")
  Redirect takeOut(Viewer.Person person, @PathVariable UUID id) {
    if (!network.takeOut(person, id)) {
      throw new NotThere();
    }
    return new Redirect(HERE);
  }

  private Page page(Viewer.Person person, Visit visit, Asked asked) {
    return new NetworkPage(
        visit.frame(Door.ROOM, "people.title"),
        asked.form(),
        asked.say(),
        reads.sentence(visit, person.id(), Topic.NETWORK),
        new NetworkRings(visit, network.own(person)).view(),
        asked.changes().map(UUID::toString),
        person.alone().isEmpty());
  }

  private record Asked(TieForm form, Optional<String> say, Optional<UUID> changes) {}
}
