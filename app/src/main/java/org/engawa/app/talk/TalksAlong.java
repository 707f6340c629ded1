// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.drawer.Drawer;
import org.engawa.app.drawer.Keepsake;
import org.engawa.app.drawer.Keepsakes;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.LeafKind;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.Telling.Line;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** The talks of a person with those of the team, to be taken along. */
@Component
final class TalksAlong implements Keepsakes {

  private final Conversation conversation;
  private final Drawer drawer;
  private final Accounts accounts;

  TalksAlong(Conversation conversation, Drawer drawer, Accounts accounts) {
    this.conversation = conversation;
    this.drawer = drawer;
    this.accounts = accounts;
  }

  @Override
  public String name() {
    return "talks";
  }

  @Override
  public String titleKey() {
    return "talk.talks.title";
  }

  /** Each with what was said, and the person's own thought about it. */
  @Override
  public List<Keepsake> of(Viewer.Person person, Visit visit) {
    Map<UUID, String> thoughts =
        drawer.own(person, LeafKind.REFLECTION).stream()
            .collect(Collectors.toMap(Leaf::id, leaf -> leaf.said("words")));
    List<Keepsake> entries = new ArrayList<>();
    conversation
        .own(person)
        .forEach(
            talk ->
                entries.add(
                    entry(visit, talk, Optional.ofNullable(thoughts.remove(talk.id().value())))));
    thoughts.forEach((talk, thought) -> entries.add(alone(visit, talk, thought)));
    return entries;
  }

  /** Of a talk that was let go, the thought about it stays. */
  private static Keepsake alone(Visit visit, UUID talk, String thought) {
    Line line = new Line(visit.text("talk.after.reflection"), thought);
    return new Keepsake(
        new Telling("", List.of(line)), Map.of("id", talk.toString(), "reflection", thought));
  }

  private Keepsake entry(Visit visit, Talk talk, Optional<String> thought) {
    String with = accounts.displayName(talk.with());
    List<Line> lines = new ArrayList<>();
    Map<String, String> raw = new TreeMap<>();
    lines.add(new Line(visit.text("talk.with"), with));
    lines.add(new Line(visit.text("talk.plan.where"), talk.where()));
    for (int at = 0; at < talk.turns().size(); at++) {
      Talk.Turn turn = talk.turns().get(at);
      lines.add(new Line(by(visit, turn.side(), talk.with()), turn.words()));
      raw.put("turn-%04d-%s".formatted(at + 1, turn.side()), turn.words());
    }
    lines.add(new Line(visit.text("talk.after.carried"), talk.carried()));
    lines.add(new Line(visit.text("talk.after.reflection"), thought.orElse("")));
    raw.put("id", talk.id().value().toString());
    raw.put("with", with);
    raw.put("way", talk.by().key());
    raw.put("begins", talk.beginsAt().toString());
    raw.put("minutes", Integer.toString(talk.minutes()));
    raw.put("state", talk.state().name());
    raw.put("where", talk.where());
    raw.put("carried", talk.carried());
    raw.put("reflection", thought.orElse(""));
    return new Keepsake(new Telling(visit.exact(talk.beginsAt()), lines), raw);
  }

  private String by(Visit visit, Side side, StaffId with) {
    return switch (side) {
      case PERSON -> visit.text("talk.you");
      case SUPPORTER -> accounts.displayName(with);
    };
  }
}
