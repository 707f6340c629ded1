// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.History;
import org.engawa.app.drawer.Drawer;
import org.engawa.app.drawer.Keepsake;
import org.engawa.app.drawer.Keepsakes;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.Teller;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.Telling.Line;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Everything that a person has in the room, part by part, and of others what came to them. */
@Component
final class Belongings {

  private final AnswersAlong answers;
  private final Drawer drawer;
  private final List<Teller> tellers;
  private final List<Keepsakes> others;
  private final History history;
  private final Accounts accounts;

  Belongings(
      AnswersAlong answers,
      Drawer drawer,
      List<Teller> tellers,
      List<Keepsakes> others,
      History history,
      Accounts accounts) {
    this.answers = answers;
    this.drawer = drawer;
    this.tellers = List.copyOf(tellers);
    this.others = List.copyOf(others);
    this.history = history;
    this.accounts = accounts;
  }

  List<Section> of(Viewer.Person person, Visit visit) {
    Stream<Section> first =
        Stream.of(
            new Section("room", visit.text("along.room"), () -> room(person, visit).stream()),
            new Section(
                "check-ins",
                visit.text("consent.topic.check-ins"),
                () -> answers.checkIns(person, visit).stream()),
            new Section(
                "answers",
                visit.text("along.answers"),
                () -> answers.sheets(person, visit).stream()));
    Stream<Section> leaves = tellers.stream().map(teller -> leaves(person, visit, teller));
    Stream<Section> beside =
        others.stream()
            .map(
                each ->
                    new Section(
                        each.name(),
                        visit.text(each.titleKey()),
                        () -> each.of(person, visit).stream()));
    Section past =
        new Section(
            "who-sees-what", visit.text("consent.title"), () -> past(person, visit).stream());
    return Stream.of(first, leaves, beside, Stream.of(past)).flatMap(each -> each).toList();
  }

  private List<Keepsake> room(Viewer.Person person, Visit visit) {
    String nickname = accounts.nickname(person.id());
    String age = accounts.ageBand(person.id()).map(Enum::name).orElse("");
    Telling said =
        new Telling(
            "",
            List.of(
                new Line(visit.text("along.nickname"), nickname),
                new Line(
                    visit.text("along.age"),
                    age.isEmpty() ? "" : visit.text("account.age." + age))));
    return List.of(
        new Keepsake(
            said, Map.of("nickname", nickname, "age", age, "language", visit.language().code())));
  }

  private Section leaves(Viewer.Person person, Visit visit, Teller teller) {
    return new Section(
        teller.kind().name().toLowerCase(Locale.ROOT),
        visit.text(teller.titleKey()),
        () ->
            drawer
                .each(person, teller.kind())
                .map(leaf -> new Keepsake(teller.tell(visit, leaf), raw(leaf))));
  }

  private static Map<String, String> raw(Leaf leaf) {
    Map<String, String> raw = new TreeMap<>(leaf.fields());
    raw.put("id", leaf.id().toString());
    raw.put("kept", leaf.keptAt().toString());
    return raw;
  }

  private List<Keepsake> past(Viewer.Person person, Visit visit) {
    return history.of(person.id(), visit, true).stream()
        .map(
            line ->
                new Keepsake(
                    new Telling(
                        line.when(), List.of(new Line("", line.what()), new Line("", line.why()))),
                    Map.of("when", line.when(), "what", line.what(), "why", line.why())))
        .toList();
  }
}
