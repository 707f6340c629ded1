// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffDoor;
import org.engawa.app.account.StaffId;
import org.engawa.app.gate.Limits;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Places;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Staff sign in with a password, then with a code. */
@Controller
final class StaffController {

  private static final String PASSWORD = "staff, password";
  private static final Duration GOOD = Duration.ofMinutes(10);

  private final StaffDoor door;
  private final Limits limits;
  private final HandOver handOver;
  private final Welcome welcome;

  StaffController(StaffDoor door, Limits limits, HandOver handOver, Welcome welcome) {
    this.door = door;
    this.limits = limits;
    this.handOver = handOver;
    this.welcome = welcome;
  }

  @GetMapping("/staff")
  StaffPage ask(Visit visit) {
    return StaffPage.asked(visit, Carried.nothing());
  }

  @PostMapping("/staff")
  Object password(
      Visit visit,
      Exchange exchange,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password) {
    Carried carried = Carried.on(exchange.request());
    String source = limits.source(exchange.request());
    limits.beforeTry(source, "staff " + name);
    Optional<StaffId> id = door.password(name, password);
    if (id.isEmpty()) {
      limits.wrong(source, "staff " + name);
      return StaffPage.refused(visit, carried);
    }
    limits.right(source, "staff " + name);
    return code(visit, id.get(), false, carried);
  }

  @PostMapping("/staff/code")
  Object code(
      Visit visit,
      Exchange exchange,
      @RequestParam(defaultValue = "") String handed,
      @RequestParam(defaultValue = "") String code) {
    Carried carried = Carried.on(exchange.request());
    Optional<StaffId> id =
        handOver
            .open(PASSWORD, handed)
            .map(fields -> new StaffId(UUID.fromString(fields.get("id"))));
    if (id.isEmpty()) {
      return StaffPage.asked(visit, carried);
    }
    limits.beforeTry(limits.source(exchange.request()), id.get().value().toString());
    if (!door.code(id.get(), code)) {
      return code(visit, id.get(), true, carried);
    }
    welcome.open(exchange, id.get(), Device.USUAL, Optional.empty());
    Optional<Page> sendOn = welcome.sendOn(exchange, carried);
    return sendOn.isPresent() ? sendOn.get() : welcome.to(id.get(), carried);
  }

  private CodePage code(Visit visit, StaffId id, boolean wrong, Carried carried) {
    return new CodePage(
        Places.at(visit, "/staff").frame(Door.VERANDA, "account.code.title"),
        handOver.seal(PASSWORD, GOOD, Map.of("id", id.value().toString())),
        wrong,
        carried);
  }
}
