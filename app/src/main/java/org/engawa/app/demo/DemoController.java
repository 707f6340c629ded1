// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.engawa.app.door.DemoSignIn;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who one can be in the made-up centre; answers only on this machine. */
@Controller
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class DemoController {

  private final Guestbook guestbook;
  private final DemoSignIn signIn;

  DemoController(Guestbook guestbook, DemoSignIn signIn) {
    this.guestbook = guestbook;
    this.signIn = signIn;
  }

  @GetMapping("/demo")
  DemoPage demo(Visit visit, HttpServletRequest request) {
    requireThisMachine(request);
    List<Guest> guests = guestbook.guests();
    return new DemoPage(
        visit.frame(Door.VERANDA, "demo.title"),
        DemoPage.DOORS.stream().map(door -> DemoPage.Doorway.of(visit, door, guests)).toList(),
        guestbook.wordsForJoining());
  }

  @GetMapping("/demo/as/{name}")
  AsPage ask(Visit visit, HttpServletRequest request, @PathVariable String name) {
    Guest guest = find(request, name);
    return new AsPage(
        visit.frame(Door.VERANDA, "demo.as.title"), DemoPage.One.of(visit, guest), guest.words());
  }

  @PostMapping("/demo/as/{name}")
  Redirect as(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) {
    Guest guest = find(request, name);
    return signIn.as(guest.id(), guest.words(), request, response);
  }

  private Guest find(HttpServletRequest request, String name) {
    requireThisMachine(request);
    return guestbook.guest(name).orElseThrow(NotThere::new);
  }

  private static void requireThisMachine(HttpServletRequest request) {
    try {
      // An address in digits: no name is looked up.
      if (InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
        return;
      }
    } catch (UnknownHostException _) {
      throw new NotThere();
    }
    throw new NotThere();
  }
}
