// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.app.shell.Language;

/**
 * What is known about a contact.
 *
 * @param country its country, two letters as in ISO 3166
 * @param region where in its country, in words; empty when it is there for all of it
 * @param languages the pages on which it stands
 * @param category what it helps with
 * @param name what it is called, in the language of its pages
 * @param channels how it is reached, the written ways first
 * @param ages for whom it is there
 * @param anonymity whether it asks who one is
 * @param dataSharing what it does with what it hears, in words; empty when it does not say
 * @param free whether it costs nothing
 * @param source the page of the contact itself where all this was read
 */
public record ContactDetails(
    String country,
    String region,
    Set<Language> languages,
    Category category,
    String name,
    List<Channel> channels,
    Ages ages,
    Anonymity anonymity,
    String dataSharing,
    boolean free,
    String source) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SOURCE = 500;
  private static final int MOST_CHANNELS = 8;
  private static final int LONGEST_REGION = 80;
  private static final int LONGEST_SHARING = 300;

  /** Refuses what could not be shown or checked. */
  public ContactDetails {
    country = country.strip().toUpperCase(Locale.ROOT);
    if (!Set.of(Locale.getISOCountries()).contains(country)) {
      throw new IllegalArgumentException("country: two letters of ISO 3166, not " + country);
    }
    region = Words.lineOrEmpty("region", region, LONGEST_REGION);
    dataSharing = Words.lineOrEmpty("sharing", dataSharing, LONGEST_SHARING);
    languages = Set.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("languages: at least one");
    }
    name = Words.line("name", name, LONGEST_NAME);
    channels = channels.stream().sorted(Comparator.comparing(Channel::kind)).toList();
    if (channels.isEmpty() || channels.size() > MOST_CHANNELS) {
      throw new IllegalArgumentException("channels: from 1 to " + MOST_CHANNELS);
    }
    source = Words.line("source", source, LONGEST_SOURCE);
    if (!source.startsWith("https://") && !source.startsWith("http://")) {
      throw new IllegalArgumentException("source: an address on the web, not " + source);
    }
  }

  /** One for a whole country, which says nothing about what it does with what it hears. */
  public ContactDetails(
      String country,
      Set<Language> languages,
      Category category,
      String name,
      List<Channel> channels,
      Ages ages,
      Anonymity anonymity,
      boolean free,
      String source) {
    this(country, "", languages, category, name, channels, ages, anonymity, "", free, source);
  }

  /** Where it stands on the web, by its own page and by its channels. */
  Set<String> hosts() {
    return Stream.concat(Stream.of(source), channels.stream().map(Channel::address))
        .flatMap(address -> host(address).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> host(String address) {
    int mail = address.lastIndexOf('@');
    try {
      return Optional.ofNullable(
              mail < 0 ? URI.create(address).getHost() : address.substring(mail + 1))
          .map(host -> host.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  boolean written() {
    return channels.stream().anyMatch(channel -> !channel.kind().spoken());
  }
}
