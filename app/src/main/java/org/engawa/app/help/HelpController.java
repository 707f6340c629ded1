// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All help by kind and by the country that somebody names themselves. */
@Controller
final class HelpController {

  private final ContactBook contacts;
  private final CrisisWords words;

  HelpController(ContactBook contacts, CrisisWords words) {
    this.contacts = contacts;
    this.words = words;
  }

  @GetMapping("/help")
  Page help(Visit visit, @RequestParam(defaultValue = "") String country) {
    Optional<String> chosen =
        Optional.of(country).filter(Set.of(Locale.getISOCountries())::contains);
    List<Contact> known =
        contacts.all().stream()
            .filter(Contact::approved)
            .filter(contact -> contact.details().languages().contains(visit.language()))
            .toList();
    List<Contact> there =
        known.stream()
            .filter(contact -> chosen.map(contact.details().country()::equals).orElse(true))
            .toList();
    return new HelpPage(
        visit.frame(Door.VERANDA, "help.all.title"),
        countries(visit, known, chosen),
        chosen.map(code -> CrisisWords.country(code, visit.language())).orElse(""),
        Arrays.stream(Category.values())
            .flatMap(category -> group(visit, category, there))
            .toList());
  }

  private Stream<HelpPage.Group> group(Visit visit, Category category, List<Contact> there) {
    List<Contact> all =
        there.stream().filter(contact -> contact.details().category() == category).toList();
    return all.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new HelpPage.Group(
                visit.text("help.all." + category.name().toLowerCase(Locale.ROOT)),
                holdingElseAll(all, visit.now()).stream()
                    .sorted(Comparator.comparing(contact -> !contact.details().written()))
                    .map(contact -> words.entry(visit, contact, true))
                    .toList()));
  }

  /** What is no longer checked is left out while something else is there, country by country. */
  private static List<Contact> holdingElseAll(List<Contact> all, Instant now) {
    Set<String> held =
        all.stream()
            .filter(contact -> contact.holds(now))
            .map(contact -> contact.details().country())
            .collect(Collectors.toUnmodifiableSet());
    return all.stream()
        .filter(contact -> contact.holds(now) || !held.contains(contact.details().country()))
        .toList();
  }

  /** Those for which something is entered first, and then every other. */
  private static List<HelpPage.Country> countries(
      Visit visit, List<Contact> known, Optional<String> chosen) {
    Set<String> here =
        known.stream()
            .map(contact -> contact.details().country())
            .collect(Collectors.toUnmodifiableSet());
    return Arrays.stream(Locale.getISOCountries())
        .map(
            code ->
                new HelpPage.Country(
                    code,
                    CrisisWords.country(code, visit.language()),
                    chosen.equals(Optional.of(code))))
        .sorted(
            Comparator.comparing((HelpPage.Country each) -> !here.contains(each.code()))
                .thenComparing(HelpPage.Country::name))
        .toList();
  }
}
