// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Language;
import org.engawa.app.veranda.Act;
import org.engawa.app.veranda.BoardId;
import org.engawa.app.veranda.BoardWords;
import org.engawa.app.veranda.Boards;
import org.engawa.app.veranda.Circle;
import org.engawa.app.veranda.Concern;
import org.engawa.app.veranda.Moderation;
import org.engawa.app.veranda.Nights;
import org.engawa.app.veranda.OpenBoard;
import org.engawa.app.veranda.PostId;
import org.engawa.app.veranda.Posting;
import org.engawa.app.veranda.Reading;
import org.engawa.app.veranda.Reporting;
import org.engawa.app.veranda.Room;
import org.engawa.app.veranda.Sending;
import org.engawa.app.veranda.Signature;
import org.engawa.app.veranda.Sittings;
import org.engawa.app.veranda.Spot;
import org.engawa.app.veranda.Staying;
import org.engawa.app.veranda.ThreadId;
import org.engawa.app.veranda.WritePost;
import org.engawa.app.veranda.Written;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What people of the story write on the boards, and what a moderator does. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class BoardActs implements Acts {

  private static final String BETWEEN = " // ";

  private static final Room SLOWLY =
      new Room.Slow(List.of(LocalTime.of(9, 0), LocalTime.of(21, 0)));

  private static final Room FORGETTING = new Room.Dawn(LocalTime.of(5, 0));

  private static final Room QUIETLY = new Room.Quiet(new Room.Dawn(LocalTime.of(5, 0)));

  private final Sittings sittings;
  private final Nights nights;
  private final Boards boards;
  private final Posting posting;
  private final Moderation moderation;
  private final Reporting reporting;

  BoardActs(
      Boards boards,
      Posting posting,
      Moderation moderation,
      Reporting reporting,
      Sittings sittings,
      Nights nights) {
    this.boards = boards;
    this.posting = posting;
    this.moderation = moderation;
    this.reporting = reporting;
    this.sittings = sittings;
    this.nights = nights;
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    switch (moment.what()) {
      case "opens-board" -> open(moment, cast, new Room.Plain());
      case "opens-slow-room" -> open(moment, cast, SLOWLY);
      case "opens-hours" -> open(moment, cast, new Room.OpenHours(Room.Afterwards.GO));
      case "opens-dawn-room" -> openTonight(moment, cast, FORGETTING);
      case "opens-quiet-room" -> openTonight(moment, cast, QUIETLY);
      case "sits-down" -> sitDown(moment, cast);
      case "begins-sitting" -> sit(moment, cast);
      case "says-hours" -> sayHours(moment, cast);
      case "begins-thread" -> begin(moment, cast);
      case "follows-thread" -> follow(moment, cast);
      case "lets-stand" -> act(moment, cast, Act.LEAVE);
      case "hides" -> act(moment, cast, Act.HIDE);
      case "asks-to-look" -> report(moment, cast);
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * Its name in the story, who reads, title and words in English and Japanese, and perhaps its
   * times.
   */
  private void open(Moment moment, Cast cast, Room room) {
    String[] parts = moment.after(2).split(BETWEEN, 6);
    boolean timed = parts.length == 6;
    OpenBoard wish =
        new OpenBoard(
            Circle.ADULTS,
            Reading.valueOf(moment.word(1)),
            Map.of(
                Language.EN,
                new BoardWords(parts[0], parts[1], timed ? parts[4] : ""),
                Language.JA,
                new BoardWords(parts[2], parts[3], timed ? parts[5] : "")),
            room);
    BoardId id = boards.open(cast.staff(moment.who()), wish).orElseThrow();
    cast.wrote(board(moment.first()), id.value());
  }

  private void openTonight(Moment moment, Cast cast, Room room) {
    open(moment, cast, room);
    nights.turn();
    BoardId opened = new BoardId(cast.latest(board(moment.first())));
    cast.wrote(thread(moment.first()), nights.running(opened).orElseThrow().value());
  }

  private void sit(Moment moment, Cast cast) {
    BoardId room = new BoardId(cast.latest(board(moment.first())));
    if (sittings.begin(cast.staff(moment.who()), room).isEmpty()) {
      throw new IllegalArgumentException("no sitting can begin at " + moment.first());
    }
  }

  private void sayHours(Moment moment, Cast cast) {
    String[] parts = moment.more().split(BETWEEN, 2);
    Viewer.Staff by = cast.staff(moment.who());
    boards.sayHours(by, Language.EN, parts[0]);
    boards.sayHours(by, Language.JA, parts[1]);
  }

  /** The board, the name of the thread in the story, under what, and then its title and words. */
  private void begin(Moment moment, Cast cast) {
    String[] parts = moment.after(3).split(BETWEEN, 3);
    BoardId board = new BoardId(cast.latest(board(moment.first())));
    String note = parts.length == 3 ? parts[2] : "";
    Spot spot = new Spot.Begins(board, parts[0]);
    PostId post = write(moment, cast, new Said(spot, moment.word(2), parts[1], note));
    cast.wrote(thread(moment.word(1)), post.value());
  }

  private void follow(Moment moment, Cast cast) {
    ThreadId thread = new ThreadId(cast.latest(thread(moment.first())));
    write(moment, cast, new Said(new Spot.Follows(thread), moment.word(1), moment.after(2), ""));
  }

  /** The room, how long, under what, and the line on the cushion. */
  private void sitDown(Moment moment, Cast cast) {
    ThreadId room = new ThreadId(cast.latest(thread(moment.first())));
    Spot spot = new Spot.Sits(room, Staying.valueOf(moment.word(1)));
    write(moment, cast, new Said(spot, moment.word(2), moment.after(3), ""));
  }

  private PostId write(Moment moment, Cast cast, Said said) {
    PostId id = new PostId(UUID.randomUUID());
    WritePost post =
        new WritePost(
            id,
            said.spot(),
            Signature.valueOf(said.signature()),
            said.words(),
            said.note(),
            Sending.AT_ONCE);
    if (posting.write(cast.person(moment.who()), post) instanceof Written.NotNow(var why, _)) {
      throw new IllegalArgumentException(moment.who() + " cannot write now: " + why);
    }
    cast.wrote(post(moment.who()), id.value());
    return id;
  }

  private void act(Moment moment, Cast cast, Act act) {
    PostId post = new PostId(cast.latest(post(moment.first())));
    String words = act == Act.LEAVE ? "" : moment.after(1);
    moderation.act(
        cast.staff(moment.who()), post, new Moderation.Acting(act, words, Duration.ofDays(7)));
  }

  private void report(Moment moment, Cast cast) {
    reporting.report(
        cast.person(moment.who()),
        UUID.randomUUID(),
        new PostId(cast.latest(post(moment.first()))),
        new Reporting.Report(Concern.valueOf(moment.word(1)), moment.after(2)));
  }

  private static String board(String name) {
    return "the board " + name;
  }

  private static String thread(String name) {
    return "the thread " + name;
  }

  private static String post(String who) {
    return "the post of " + who;
  }

  private record Said(Spot spot, String signature, String words, String note) {}
}
