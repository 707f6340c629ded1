// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.util.List;
import java.util.Set;
import org.engawa.app.shell.Language;

/** Made-up places; their numbers and addresses lead nowhere. */
final class TestContacts {

  static final Channel CHAT =
      new Channel(ChannelKind.CHAT, "https://chat.example.org/night", "ten to six", "", true);
  static final Channel PHONE =
      new Channel(ChannelKind.TELEPHONE, "000-0000-0000", "noon to midnight", "", false);

  private TestContacts() {}

  static ContactDetails emergency() {
    return details(Category.EMERGENCY, "Emergency", PHONE);
  }

  static ContactDetails nightLine() {
    return details(Category.CRISIS, "Night line", PHONE, CHAT);
  }

  static ContactDetails dayLine() {
    return details(Category.CRISIS, "Day line", PHONE);
  }

  static ContactDetails details(Category category, String name, Channel... channels) {
    return new ContactDetails(
        "jp",
        Set.of(Language.EN),
        category,
        name,
        List.of(channels),
        Ages.ALL,
        Anonymity.ANONYMOUS,
        true,
        "https://example.org/about");
  }
}
