// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.net.URI;
import java.time.ZoneId;

/**
 * One way to reach a contact.
 *
 * @param kind how one is in touch
 * @param address a number, an https address or a postal address
 * @param hours when somebody is there, in words, in the language of the contact
 * @param zone the time zone in which the hours are meant, such as Europe/London; empty when it does
 *     not matter
 * @param cost what it costs, in words; empty when nothing is to be said
 * @param forDeaf whether it can be used without hearing
 */
public record Channel(
    ChannelKind kind, String address, String hours, String zone, String cost, boolean forDeaf) {

  private static final int LONGEST_ADDRESS = 300;
  private static final int LONGEST_WORDS = 200;

  /** Refuses an address that nobody could use. */
  public Channel {
    address = Words.line("address", address, LONGEST_ADDRESS);
    hours = Words.lineOrEmpty("hours", hours, LONGEST_WORDS);
    zone = zone.strip();
    if (!zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(zone)) {
      throw new IllegalArgumentException("zone: a place such as Europe/London, not " + zone);
    }
    cost = Words.lineOrEmpty("cost", cost, LONGEST_WORDS);
    if ((kind == ChannelKind.CHAT || kind == ChannelKind.WEB) && !onHttps(address)) {
      throw new IllegalArgumentException("address: begins with https://, not " + address);
    }
    if (kind == ChannelKind.TELEPHONE && !address.matches("[+0-9 ()\\-#*]{2,40}")) {
      throw new IllegalArgumentException("address: a telephone number, not " + address);
    }
  }

  /** One whose hours need no time zone. */
  public Channel(ChannelKind kind, String address, String hours, String cost, boolean forDeaf) {
    this(kind, address, hours, "", cost, forDeaf);
  }

  private static boolean onHttps(String address) {
    try {
      URI uri = URI.create(address);
      return "https".equals(uri.getScheme()) && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
