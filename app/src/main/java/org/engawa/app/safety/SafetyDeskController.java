// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.draft.Unsent;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for a human, and what humans do with it. */
@Controller
final class SafetyDeskController {

  private static final String HERE = "/desk/safety";

  private final SafetyQueue queue;
  private final SafetyDeskPages pages;
  private final Unsent unsent;

  SafetyDeskController(SafetyQueue queue, SafetyDeskPages pages, Unsent unsent) {
    this.queue = queue;
    this.pages = pages;
    this.unsent = unsent;
  }

  @GetMapping(HERE)
  Page waiting(Viewer.Staff viewer, Visit visit) {
    return pages.waiting(visit);
  }

  @GetMapping(HERE + "/{id}")
  Page entry(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    EntryPage.Typed left =
        new EntryPage.Typed(unsent.of(viewer, EntryPage.FORM, id).orElse(Map.of()));
    return pages.entry(viewer, visit, new EntryId(id), new SafetyDeskPages.Said(left, ""));
  }

  @PostMapping(HERE + "/{id}/acts")
  Object act(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    EntryId entry = new EntryId(id);
    Optional<Doing> doing = pages.doing(viewer, fields);
    if (doing.isPresent() && queue.act(viewer, entry, doing.get())) {
      forget(viewer, id, doing.get());
      return new Redirect(
          doing.get() instanceof Doing.Close || doing.get() instanceof Doing.HandOver
              ? HERE
              : HERE + "/" + id);
    }
    EntryPage.Typed typed = new EntryPage.Typed(fields);
    String say = doing.isPresent() ? "safety.say.not-yours" : "safety.say.lacking";
    return pages.entry(viewer, visit, entry, new SafetyDeskPages.Said(typed, say));
  }

  /** Pressing a button beside the words does not send them. */
  private void forget(Viewer.Staff viewer, UUID id, Doing done) {
    switch (done) {
      case Doing.Answer _, Doing.Plan _, Doing.HandOver _ ->
          unsent.forget(viewer, EntryPage.FORM, id);
      case Doing.Close _ -> unsent.forgetAbout(id);
      case Doing.Take _, Doing.LayBack _, Doing.Move _, Doing.Settle _ -> {}
    }
  }
}
