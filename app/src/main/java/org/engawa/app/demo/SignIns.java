// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.engawa.app.shell.Announcement;
import org.engawa.app.shell.Door;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Prints a sign-in for each door. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class SignIns implements Announcement {

  private final Guestbook guestbook;

  SignIns(Guestbook guestbook) {
    this.guestbook = guestbook;
  }

  @Override
  public List<String> lines(URI address) {
    List<String> lines = new ArrayList<>();
    List<Guest> guests = guestbook.guests();
    for (Door door : DemoPage.DOORS) {
      guests.stream()
          .filter(guest -> guest.door() == door)
          .findFirst()
          .map(guest -> line(guest, address))
          .ifPresent(lines::add);
    }
    lines.add("  all who one can be: " + address.resolve("/demo"));
    return lines;
  }

  private static String line(Guest guest, URI address) {
    return "  %-5s as %s: %s"
        .formatted(guest.door().key(), guest.name(), address.resolve("/demo/as/" + guest.name()));
  }
}
