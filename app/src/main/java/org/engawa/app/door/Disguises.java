// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Disguise;
import org.engawa.app.shell.VisitResolver;
import org.engawa.app.vault.Slip;
import org.engawa.app.vault.Slips;
import org.springframework.stereotype.Component;

/** Plain titles and icons for those who do not want ours to stand in their tabs. */
@Component
final class Disguises {

  private static final String AND = "\n";

  private final Slips slips;

  Disguises(Slips slips) {
    this.slips = slips;
  }

  /** What somebody chose; staff have none. */
  Optional<Disguise> of(AccountId owner) {
    return owner instanceof StaffId
        ? Optional.empty()
        : slips
            .of(slip(owner))
            .map(kept -> kept.split(AND, 2))
            .flatMap(parts -> Disguise.Kind.of(parts[0]).map(kind -> new Disguise(kind, parts[1])));
  }

  void choose(AccountId owner, Optional<Disguise> chosen) {
    chosen.ifPresentOrElse(
        disguise -> slips.put(slip(owner), disguise.kind().key() + AND + disguise.word()),
        () -> slips.remove(slip(owner)));
  }

  /** Makes it known to every page of this request, those about errors too. */
  void put(HttpServletRequest request, AccountId owner) {
    of(owner).ifPresent(chosen -> request.setAttribute(VisitResolver.DISGUISE, chosen));
  }

  private static Slip slip(AccountId owner) {
    return new Slip(owner.owner(), "tab", Optional.empty());
  }
}
