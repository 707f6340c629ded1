// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.app.account.Accounts;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Writes the page of one talk, for either side; both see the same words. */
@Component
final class OneTalkPages {

  private final Talks talks;
  private final Conversation conversation;
  private final Meetings meetings;
  private final Accounts accounts;
  private final Clock clock;

  OneTalkPages(
      Talks talks, Conversation conversation, Meetings meetings, Accounts accounts, Clock clock) {
    this.talks = talks;
    this.clock = clock;
    this.conversation = conversation;
    this.meetings = meetings;
    this.accounts = accounts;
  }

  OneTalkPage page(Visit visit, SealedTalk row, Talk talk, Shown shown) {
    boolean room = visit.path().startsWith("/room");
    String desk = DeskTalkController.path(row.of().value());
    String rooms = RoomTalkController.HERE;
    String supporter = accounts.displayName(row.with());
    String person = accounts.nickname(row.person());
    return new OneTalkPage(
        visit.frame(room ? Door.ROOM : Door.DESK, "talk.one.title"),
        (room ? rooms : desk) + "/talks/" + row.id().value(),
        room ? rooms + "/with/" + row.with().value() + "/talks" : desk + "/talks",
        (room ? row.with().value() : row.of().value()).toString(),
        room ? supporter : person,
        about(visit, talk),
        conversation.broughtAlong(row.id()),
        meeting(visit, talk),
        stands(row),
        shown.still().isPresent(),
        turns(row, talk),
        shown.form(),
        shown.say(),
        shown.after());
  }

  private List<OneTalkPage.Turn> turns(SealedTalk row, Talk talk) {
    return IntStream.rangeClosed(1, talk.turns().size())
        .mapToObj(place -> turn(row, place, talk.turns().get(place - 1)))
        .toList();
  }

  OneTalkPage.Turn turn(SealedTalk row, int place, Talk.Turn turn) {
    String name =
        switch (turn.side()) {
          case PERSON -> accounts.nickname(row.person());
          case SUPPORTER -> accounts.displayName(row.with());
        };
    return new OneTalkPage.Turn(place, name, turn.words());
  }

  private static String about(Visit visit, Talk talk) {
    String about =
        visit.text(
            "talk.one.about",
            LadderPages.name(visit, talk.by()),
            Integer.toString(talk.minutes()),
            visit.exact(talk.beginsAt()));
    return talk.where().isEmpty()
        ? about
        : about + " " + visit.text("talk.one.where", talk.where());
  }

  private OneTalkPage.Meeting meeting(Visit visit, Talk talk) {
    Optional<MeetingRoom.Kind> kind = MeetingRoom.Kind.of(talk.by());
    if (kind.isEmpty() || talk.state() != TalkState.PLANNED) {
      return new OneTalkPage.Meeting("", "");
    }
    return meetings
        .placeOf(talk.id(), talk.by())
        .map(
            place ->
                new OneTalkPage.Meeting(
                    visit.text("talk.one.meeting", place.name()), place.address()))
        .orElseGet(() -> new OneTalkPage.Meeting(visit.text("talk.one.no-meeting"), ""));
  }

  private OneTalkPage.Stands stands(SealedTalk row) {
    if (talks.isOpen(row)) {
      return OneTalkPage.Stands.OPEN;
    }
    boolean ahead = row.state().isAhead() && !row.isOpen(clock.instant());
    return ahead ? OneTalkPage.Stands.AHEAD : OneTalkPage.Stands.OVER;
  }

  /**
   * What is being typed, what is said about it, and what can be done after.
   *
   * @param still there when nothing is to arrive by itself
   */
  record Shown(
      OneTalkPage.SayForm form,
      Optional<String> say,
      Optional<OneTalkPage.After> after,
      Optional<String> still) {

    static Shown empty(Optional<String> still) {
      return new Shown(
          new OneTalkPage.SayForm(UUID.randomUUID().toString(), ""),
          Optional.empty(),
          Optional.empty(),
          still);
    }

    static Shown typed(LetterForm form, String say) {
      return new Shown(
          new OneTalkPage.SayForm(form.id().toString(), form.words()),
          Optional.of(say),
          Optional.empty(),
          Optional.empty());
    }

    Shown with(Optional<OneTalkPage.After> then) {
      return new Shown(form, say, then, still);
    }
  }
}
