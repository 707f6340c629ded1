// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.List;
import java.util.Optional;
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

  HouseController(SetUp setUp, AuditChain chain) {
    this.setUp = setUp;
    this.chain = chain;
  }

  @GetMapping("/house")
  HousePage house(Viewer.Staff viewer, Visit visit) {
    return page(visit, Optional.empty(), Optional.empty());
  }

  /** Walks along the chain; an anchor that was kept elsewhere is held against it. */
  @PostMapping("/house/walk")
  HousePage walk(Viewer.Staff viewer, Visit visit, @RequestParam(defaultValue = "") String anchor) {
    try {
      List<AuditAnchor> kept = anchor.isBlank() ? List.of() : List.of(AuditAnchor.parse(anchor));
      return page(visit, Optional.of(chain.verify(kept)), Optional.empty());
    } catch (IllegalArgumentException _) {
      return page(visit, Optional.empty(), Optional.of(anchor));
    }
  }

  private HousePage page(
      Visit visit, Optional<AuditVerdict> verdict, Optional<String> notAnAnchor) {
    return new HousePage(
        visit.frame(Door.HOUSE, "house.title"),
        setUp.missing(visit),
        setUp.present(visit),
        chain.anchor().filter(head -> head.seq() > 0).map(AuditAnchor::text),
        verdict.map(found -> HousePage.words(visit, found)),
        notAnAnchor);
  }
}
