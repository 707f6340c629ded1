// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.app.help.Ages;
import org.engawa.app.help.Anonymity;
import org.engawa.app.help.Category;
import org.engawa.app.help.Channel;
import org.engawa.app.help.ChannelKind;
import org.engawa.app.help.ContactDetails;
import org.engawa.app.shell.Language;
import org.springframework.util.MultiValueMap;

/** A contact as the form holds it. */
public record ContactForm(
    String name,
    String country,
    String region,
    List<String> languages,
    String category,
    List<Way> ways,
    String from,
    String to,
    String anonymity,
    String sharing,
    boolean free,
    String source) {

  private static final int WAYS = 3;
  private static final Set<String> FIELDS =
      Set.of(
          "name",
          "country",
          "region",
          "languages",
          "address",
          "hours",
          "zone",
          "cost",
          "channels",
          "ages",
          "sharing",
          "source");

  /** One way to reach it, as it was typed. */
  public record Way(
      String kind, String address, String hours, String zone, String cost, boolean forDeaf) {

    static final Way EMPTY = new Way("", "", "", "", "", false);
  }

  /** What the form comes to. */
  sealed interface Reading {}

  /** It can be kept. */
  record Fits(ContactDetails details) implements Reading {}

  /** It cannot; a message key says why. */
  record Refused(String say) implements Reading {}

  static ContactForm empty(Language language) {
    return new ContactForm(
        "",
        "",
        "",
        List.of(language.code()),
        Category.EMERGENCY.name(),
        List.of(Way.EMPTY, Way.EMPTY, Way.EMPTY),
        "",
        "",
        Anonymity.CONFIDENTIAL.name(),
        "",
        false,
        "");
  }

  static ContactForm of(ContactDetails details) {
    List<Way> ways =
        details.channels().stream()
            .map(
                way ->
                    new Way(
                        way.kind().name(),
                        way.address(),
                        way.hours(),
                        way.zone(),
                        way.cost(),
                        way.forDeaf()))
            .collect(Collectors.toCollection(ArrayList::new));
    while (ways.size() < WAYS) {
      ways.add(Way.EMPTY);
    }
    boolean all = details.ages().equals(Ages.ALL);
    return new ContactForm(
        details.name(),
        details.country(),
        details.region(),
        details.languages().stream().map(Language::code).sorted().toList(),
        details.category().name(),
        ways,
        all ? "" : Integer.toString(details.ages().from()),
        all ? "" : Integer.toString(details.ages().to()),
        details.anonymity().name(),
        details.dataSharing(),
        details.free(),
        details.source());
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static ContactForm of(MultiValueMap<String, String> fields) {
    return new ContactForm(
        first(fields, "name"),
        first(fields, "country"),
        first(fields, "region"),
        fields.getOrDefault("language", List.of()),
        first(fields, "category"),
        IntStream.rangeClosed(1, WAYS).mapToObj(number -> way(fields, number)).toList(),
        first(fields, "from"),
        first(fields, "to"),
        first(fields, "anonymity"),
        first(fields, "sharing"),
        fields.containsKey("free"),
        first(fields, "source"));
  }

  Reading read() {
    Optional<Category> kind = constant(Category.values(), category);
    Optional<Anonymity> asks = constant(Anonymity.values(), anonymity);
    if (kind.isEmpty() || asks.isEmpty()) {
      return new Refused("house.contact.say.other");
    }
    try {
      return new Fits(
          new ContactDetails(
              country,
              region,
              languages.stream()
                  .flatMap(code -> Language.of(code).stream())
                  .collect(Collectors.toSet()),
              kind.get(),
              name,
              channels(),
              ages(),
              asks.get(),
              sharing,
              free,
              source));
    } catch (IllegalArgumentException refusal) {
      // Contacts name the field first; which words it gets is a matter of the page's language.
      String field = String.valueOf(refusal.getMessage()).split(":", 2)[0];
      return new Refused("house.contact.say." + (FIELDS.contains(field) ? field : "other"));
    }
  }

  private List<Channel> channels() {
    return ways.stream()
        .filter(way -> !way.address().isBlank())
        .map(
            way ->
                new Channel(
                    constant(ChannelKind.values(), way.kind())
                        .orElseThrow(() -> new IllegalArgumentException("channels: no such kind")),
                    way.address(),
                    way.hours(),
                    way.zone(),
                    way.cost(),
                    way.forDeaf()))
        .toList();
  }

  private Ages ages() {
    if (from.isBlank() && to.isBlank()) {
      return Ages.ALL;
    }
    return new Ages(
        from.isBlank() ? Ages.ALL.from() : age(from), to.isBlank() ? Ages.ALL.to() : age(to));
  }

  private static int age(String typed) {
    if (!typed.strip().matches("[0-9]{1,3}")) {
      throw new IllegalArgumentException("ages: numbers");
    }
    return Integer.parseInt(typed.strip());
  }

  private static Way way(MultiValueMap<String, String> fields, int number) {
    return new Way(
        first(fields, "kind" + number),
        first(fields, "address" + number),
        first(fields, "hours" + number),
        first(fields, "zone" + number),
        first(fields, "cost" + number),
        fields.containsKey("deaf" + number));
  }

  private static String first(MultiValueMap<String, String> fields, String name) {
    return Optional.ofNullable(fields.getFirst(name)).orElse("");
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }
}
