// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.app.account.Notices;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Visit;
import org.engawa.app.vault.AuditAnchor;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditVerdict;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is set up in the house, and the walk along the audit chain. */
@Controller
final class HouseController {

  private final SetUp setUp;
  private final AuditChain chain;
  private final Notices notices;

  HouseController(SetUp setUp, AuditChain chain, Notices notices) {
    this.setUp = setUp;
    this.chain = chain;
    this.notices = notices;
  }

  @GetMapping("/house")
  HousePage house(Viewer.Staff viewer, Visit visit) {
    return page(viewer, visit, new Walk(Optional.empty(), Optional.empty()));
  }

  /** Walks along the chain; an anchor that was kept elsewhere is held against it. */
  @PostMapping("/house/walk")
  HousePage walk(Viewer.Staff viewer, Visit visit, @RequestParam(defaultValue = "") String anchor) {
    try {
      List<AuditAnchor> kept = anchor.isBlank() ? List.of() : List.of(AuditAnchor.parse(anchor));
      return page(viewer, visit, new Walk(Optional.of(chain.verify(kept)), Optional.empty()));
    } catch (IllegalArgumentException _) {
      return page(viewer, visit, new Walk(Optional.empty(), Optional.of(anchor)));
    }
  }

  private HousePage page(Viewer.Staff viewer, Visit visit, Walk walk) {
    Stream<HousePage.Missing> said =
        notices.of(viewer, visit).stream()
            .map(line -> new HousePage.Missing(line.text(), line.way(), line.words()));
    return new HousePage(
        visit.frame(Door.HOUSE, "house.title"),
        Stream.concat(said, setUp.missing(visit).stream()).toList(),
        setUp.present(visit),
        chain.anchor().filter(head -> head.seq() > 0).map(AuditAnchor::text),
        walk.verdict().map(found -> HousePage.words(visit, found)),
        walk.notAnAnchor());
  }

  /** What a walk along the chain found, or what was typed instead of an anchor. */
  private record Walk(Optional<AuditVerdict> verdict, Optional<String> notAnAnchor) {}
}
