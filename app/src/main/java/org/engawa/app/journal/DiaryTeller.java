// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.app.consent.Topic;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.LeafKind;
import org.engawa.app.drawer.Teller;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.Telling.Line;
import org.engawa.app.shell.Visit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells entries of the diary. */
@Component
@Order(1)
final class DiaryTeller implements Teller {

  @Override
  public LeafKind kind() {
    return LeafKind.DIARY;
  }

  @Override
  public Topic topic() {
    return Topic.DIARY;
  }

  @Override
  public String titleKey() {
    return "journal.diary.title";
  }

  @Override
  public Telling tell(Visit visit, Leaf leaf) {
    return tell(visit, DiaryEntry.of(leaf));
  }

  static Telling tell(Visit visit, DiaryEntry entry) {
    return new Telling(
        visit.day(entry.day().atTime(12, 0).atZone(visit.zone()).toInstant()),
        List.of(
            new Line("", entry.part("words")),
            new Line(visit.text("journal.diary.mood"), mood(visit, entry.part("mood"))),
            new Line(visit.text("journal.diary.sleep"), sleep(visit, entry)),
            new Line(visit.text("journal.diary.outings"), entry.part("outings")),
            new Line(visit.text("journal.diary.contacts"), entry.part("contacts"))));
  }

  private static String mood(Visit visit, String mood) {
    return mood.isEmpty() ? "" : visit.text("journal.diary.mood." + mood);
  }

  /** As it was said: nothing is reckoned from it. */
  private static String sleep(Visit visit, DiaryEntry entry) {
    return Stream.of("from", "until", "hours")
        .filter(part -> !entry.part(part).isEmpty())
        .map(part -> visit.text("journal.diary.slept." + part, entry.part(part)))
        .collect(Collectors.joining(visit.text("drawer.comma.and")));
  }
}
