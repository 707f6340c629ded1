// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.Viewer;
import org.engawa.app.door.Doorkeeper;
import org.engawa.app.door.Exchange;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which passkeys an account has: made here, taken out here. */
@Controller
final class PasskeysController {

  private static final String MADE = "passkey, made";
  private static final int LONGEST_LABEL = 40;

  private final Passkeys passkeys;
  private final Challenges challenges;
  private final RelyingParty party;
  private final Doorkeeper doorkeeper;

  PasskeysController(
      Passkeys passkeys, Challenges challenges, RelyingParty party, Doorkeeper doorkeeper) {
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.party = party;
    this.doorkeeper = doorkeeper;
  }

  @GetMapping({"/room/passkeys", "/home/passkeys", "/staff/passkeys"})
  PasskeysPage show(
      Viewer viewer,
      Visit visit,
      Exchange exchange,
      @RequestParam(defaultValue = "false") boolean changed) {
    PasskeysPage.Said done =
        doorkeeper.elsewhere(exchange)
            ? PasskeysPage.Said.CHANGED_WITH_OTHERS
            : PasskeysPage.Said.CHANGED;
    return page(At.of(viewer), visit, exchange, changed ? done : PasskeysPage.Said.NOTHING);
  }

  @PostMapping({"/room/passkeys", "/home/passkeys", "/staff/passkeys"})
  Object begin(
      Viewer viewer,
      Visit visit,
      Exchange exchange,
      @RequestParam(defaultValue = "") String label) {
    At at = At.of(viewer);
    if (may(at, exchange) != PasskeysPage.May.ADD) {
      return page(at, visit, exchange, PasskeysPage.Said.NOTHING);
    }
    String challenge = challenges.fresh();
    String handle = Signed.encoded(passkeys.handle(at.account()));
    String called = called(label, visit);
    return new MakePage(
        visit.frame(at.door(), "passkey.make.title"),
        at.path(),
        party.id(),
        challenge,
        handle,
        called,
        passkeys.credentials(at.account()).stream()
            .map(Signed::encoded)
            .collect(Collectors.joining(" ")),
        doorkeeper.hand(
            MADE,
            Map.of(
                "challenge", challenge,
                "handle", handle,
                "label", called,
                "account", at.account().value().toString())));
  }

  @PostMapping({"/room/passkeys/kept", "/home/passkeys/kept", "/staff/passkeys/kept"})
  Object keep(
      Viewer viewer,
      Visit visit,
      Exchange exchange,
      @RequestParam(defaultValue = "") String handed) {
    At at = At.of(viewer);
    Signed signed = new Signed(exchange.request());
    boolean kept =
        may(at, exchange) == PasskeysPage.May.ADD
            && doorkeeper
                .take(MADE, handed)
                .filter(fields -> at.account().value().toString().equals(fields.get("account")))
                .filter(fields -> keep(at.account(), fields, exchange, signed))
                .isPresent();
    return kept
        ? new Redirect(at.path() + "?changed=true")
        : page(at, visit, exchange, PasskeysPage.Said.NOTHING_CAME);
  }

  @PostMapping({
    "/room/passkeys/{id}/removal",
    "/home/passkeys/{id}/removal",
    "/staff/passkeys/{id}/removal"
  })
  Redirect remove(Viewer viewer, @PathVariable UUID id) {
    At at = At.of(viewer);
    if (!passkeys.remove(at.account(), id)) {
      throw new NotThere();
    }
    return new Redirect(at.path() + "?changed=true");
  }

  private boolean keep(
      AccountId account, Map<String, String> fields, Exchange exchange, Signed signed) {
    Optional<byte[]> handle = Signed.decoded(fields.getOrDefault("handle", ""));
    return Signed.decoded(fields.getOrDefault("challenge", ""))
        .map(bytes -> new Asked(party.id(), party.origins(exchange.request()), bytes))
        .flatMap(asked -> Ceremony.made(asked, signed.bytes("attestation"), signed.bytes("client")))
        .filter(
            made ->
                passkeys.keep(
                    account,
                    new Passkeys.Making(handle.orElseThrow(), fields.getOrDefault("label", "")),
                    made))
        .isPresent();
  }

  private PasskeysPage page(At at, Visit visit, Exchange exchange, PasskeysPage.Said said) {
    List<PasskeysPage.Line> lines =
        passkeys.of(at.account()).stream()
            .map(
                each ->
                    new PasskeysPage.Line(
                        each.passkey().id().toString(),
                        each.label(),
                        visit.soft(each.passkey().addedAt())))
            .toList();
    return new PasskeysPage(
        visit.frame(at.door(), "passkey.title"), at.path(), lines, may(at, exchange), said);
  }

  private PasskeysPage.May may(At at, Exchange exchange) {
    if (doorkeeper.tonight(exchange)) {
      return PasskeysPage.May.NOT_TONIGHT;
    }
    if (!party.able()) {
      return PasskeysPage.May.NOT_HERE;
    }
    return passkeys.of(at.account()).size() < Passkeys.MOST
        ? PasskeysPage.May.ADD
        : PasskeysPage.May.NOT_MORE;
  }

  /** Devices show it to whoever looks at their passkeys, so that it is never the nickname. */
  private static String called(String label, Visit visit) {
    String stripped = label.replaceAll("\\p{C}", "").strip();
    int end =
        stripped.offsetByCodePoints(
            0, Math.min(LONGEST_LABEL, stripped.codePointCount(0, stripped.length())));
    return stripped.isEmpty() ? visit.text("shell.name") : stripped.substring(0, end);
  }

  /**
   * Whose passkeys.
   *
   * @param path of the pages about them
   */
  private record At(AccountId account, Door door, String path) {

    static At of(Viewer viewer) {
      return switch (viewer) {
        case Viewer.Person person -> new At(person.id(), Door.ROOM, "/room/passkeys");
        case Viewer.Family family -> new At(family.id(), Door.HOME, "/home/passkeys");
        case Viewer.Staff staff -> new At(staff.id(), Door.DESK, "/staff/passkeys");
        case Viewer.Reader _ -> throw new NotThere();
      };
    }
  }
}
