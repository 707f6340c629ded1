// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Leaving: the words are kept sealed, the session ends, and a page shows that tells nothing. */
@Controller
final class LeaveController {

  private static final Logger log = LoggerFactory.getLogger(LeaveController.class);

  private final Sessions sessions;
  private final Tonight tonight;
  private final List<DraftKeeper> drafts;

  LeaveController(Sessions sessions, Tonight tonight, List<DraftKeeper> drafts) {
    this.sessions = sessions;
    this.tonight = tonight;
    this.drafts = List.copyOf(drafts);
  }

  @PostMapping("/leave")
  Redirect leave(Viewer viewer, Exchange exchange) {
    Optional<String> form = Optional.ofNullable(exchange.request().getParameter("_form"));
    Optional<Session> session = sessions.find(exchange.request());
    if (form.isPresent() && session.filter(open -> !open.tonight()).isPresent()) {
      Map<String, String> fields = fields(exchange);
      drafts.stream()
          .filter(draft -> draft.form().equals(form.get()))
          .forEach(draft -> keep(draft, viewer, fields));
    }
    exchange.response().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    sessions.end(exchange);
    tonight.left(session);
    return new Redirect("/away");
  }

  @GetMapping("/away")
  AwayPage away(Visit visit) {
    return AwayPage.of(visit);
  }

  /** A draft that cannot be kept must not keep anybody from leaving. */
  private static void keep(DraftKeeper draft, Viewer viewer, Map<String, String> fields) {
    try {
      draft.keep(viewer, fields);
    } catch (RuntimeException e) {
      log.error("A draft of {} was not kept: {}", draft.form(), e.getClass().getName());
    }
  }

  private static Map<String, String> fields(Exchange exchange) {
    Map<String, String> fields = new LinkedHashMap<>();
    exchange
        .request()
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.startsWith("_")) {
                fields.put(name, values[0]);
              }
            });
    return fields;
  }
}
