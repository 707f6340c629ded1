// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Texts;
import org.engawa.app.shell.Visit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts contacts into the words of the crisis page. */
@Component
final class CrisisWords {

  private static final Set<Category> LISTENERS =
      EnumSet.of(
          Category.CRISIS,
          Category.ABUSE,
          Category.CHILD_PROTECTION,
          Category.MEDICAL,
          Category.FAMILY_GROUP);

  private final Texts texts;
  private final Clock clock;
  private final ZoneId zone;
  private final boolean demo;

  CrisisWords(
      Texts texts,
      Clock clock,
      HouseSettings settings,
      @Value("${engawa.demo:false}") boolean demo) {
    this.texts = texts;
    this.clock = clock;
    this.zone = settings.zone();
    this.demo = demo;
  }

  CrisisPage page(
      Language language, List<Contact> contacts, Function<Visit, Optional<String>> hours) {
    Visit visit = nobody(language);
    boolean abroad =
        contacts.stream()
                .filter(Contact::approved)
                .map(contact -> contact.details().country())
                .distinct()
                .count()
            > 1;
    return new CrisisPage(
        visit.frame(Door.CRISIS, "help.crisis.title"),
        demo,
        entries(visit, contacts, category -> category == Category.EMERGENCY, abroad),
        entries(visit, contacts, LISTENERS::contains, abroad),
        hours.apply(visit));
  }

  /** The page is the same for everybody, so it is made for a visit by nobody. */
  private Visit nobody(Language language) {
    String prefix = "/" + language.code();
    return new Visit(language, "/crisis", prefix, "", "", List.of(), texts, clock.instant(), zone);
  }

  private List<CrisisPage.Entry> entries(
      Visit visit, List<Contact> contacts, Predicate<Category> wanted, boolean abroad) {
    List<Contact> all =
        contacts.stream()
            .filter(Contact::approved)
            .filter(contact -> contact.details().languages().contains(visit.language()))
            .filter(contact -> wanted.test(contact.details().category()))
            .sorted(
                Comparator.comparing((Contact contact) -> contact.details().category())
                    .thenComparing(contact -> !contact.details().written()))
            .toList();
    List<Contact> holding = all.stream().filter(contact -> contact.holds(visit.now())).toList();
    // An old number is better than none, as long as the page says that it is old.
    return (holding.isEmpty() ? all : holding)
        .stream().map(contact -> entry(visit, contact, abroad)).toList();
  }

  CrisisPage.Entry entry(Visit visit, Contact contact, boolean abroad) {
    ContactDetails details = contact.details();
    String name =
        abroad
            ? details.name() + " · " + country(details.country(), visit.language())
            : details.name();
    return new CrisisPage.Entry(
        details.region().isEmpty() ? name : name + " · " + details.region(),
        details.channels().stream().map(channel -> way(visit, channel)).toList(),
        remarks(visit, details),
        checked(visit, contact));
  }

  private CrisisPage.Way way(Visit visit, Channel channel) {
    String kind = visit.text("help.channel." + key(channel.kind()));
    if (demo) {
      String masked =
          visit.text(channel.kind().numbered() ? "help.crisis.number" : "help.crisis.address");
      return new CrisisPage.Way(kind, masked, "", hours(visit, channel));
    }
    return new CrisisPage.Way(kind, channel.address(), href(channel), hours(visit, channel));
  }

  private static String hours(Visit visit, Channel channel) {
    String hours =
        channel.zone().isEmpty() || channel.hours().isEmpty()
            ? channel.hours()
            : visit.text("help.hours.zone", channel.hours(), channel.zone());
    String deaf = channel.forDeaf() ? visit.text("help.deaf") : "";
    return Stream.of(hours, deaf)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String href(Channel channel) {
    return switch (channel.kind()) {
      case CHAT, WEB -> channel.address();
      case TELEPHONE -> "tel:" + channel.address().replaceAll("[^+0-9#*]", "");
      case TEXT, MAIL, LETTER, VIDEO, VISIT -> "";
    };
  }

  private static String remarks(Visit visit, ContactDetails details) {
    String about =
        details.category() == Category.EMERGENCY || details.category() == Category.CRISIS
            ? ""
            : visit.text("help.category." + key(details.category()));
    String ages =
        details.ages().equals(Ages.ALL)
            ? ""
            : visit.text("help.ages", details.ages().from(), details.ages().to());
    String costs =
        details.channels().stream()
            .map(Channel::cost)
            .filter(cost -> !cost.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
    String asks = visit.text("help.anonymity." + key(details.anonymity()));
    return Stream.of(
            about,
            ages,
            details.free() ? visit.text("help.free") : costs,
            asks,
            details.dataSharing())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(visit.language() == Language.JA ? "" : " "));
  }

  private String checked(Visit visit, Contact contact) {
    if (contact.standing() instanceof Standing.Approved approved) {
      String key = contact.holds(visit.now()) ? "help.checked" : "help.checked.old";
      return visit.text(key, approved.by(), date(visit.language(), approved.at()));
    }
    return "";
  }

  private String date(Language language, Instant at) {
    String pattern =
        switch (language) {
          case EN -> "d MMMM uuuu";
          case JA -> "uuuu年M月d日";
        };
    return DateTimeFormatter.ofPattern(pattern, language.locale()).withZone(zone).format(at);
  }

  static String country(String code, Language language) {
    return Locale.of("", code).getDisplayCountry(language.locale());
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
