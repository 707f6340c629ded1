// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Map;
import java.util.Optional;
import org.engawa.app.live.Listen;
import org.engawa.app.live.Nook;
import org.engawa.app.live.Round;
import org.engawa.app.live.Speaker;
import org.engawa.app.shell.PageWriter;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Talks as places where words arrive while they go on. */
@Component
final class HeardTalks implements Speaker {

  private static final String KIND = "talk";

  private final Conversation.Rows rows;
  private final Talks talks;
  private final TalkSealing sealing;
  private final OneTalkPages pages;
  private final PageWriter writer;

  HeardTalks(
      Conversation.Rows rows,
      Talks talks,
      TalkSealing sealing,
      OneTalkPages pages,
      PageWriter writer) {
    this.rows = rows;
    this.talks = talks;
    this.sealing = sealing;
    this.pages = pages;
    this.writer = writer;
  }

  static Nook nook(TalkId talk) {
    return new Nook(KIND, talk.value());
  }

  /** Lets one of the two listen; empty when the talk is not open, or a page was asked for. */
  Optional<Listen> listen(SealedTalk row, Visit visit, Asked asked) {
    return asked.accept().contains("text/event-stream") && talks.isOpen(row)
        ? Optional.of(new Listen(nook(row.id()), visit.language(), Math.max(0, asked.after())))
        : Optional.empty();
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** In a talk that is not open, or not open any more, nobody listens. */
  @Override
  public Optional<Round> look(Nook nook) {
    return rows.transactions()
        .read(
            () ->
                rows.talks()
                    .find(new TalkId(nook.id()))
                    .filter(talks::isOpen)
                    .map(row -> new TalkRound(row, rows.turns().of(row.id()), this)));
  }

  String draw(SealedTalk row, int place, SealedTurn turn) {
    return writer.part(
        "talk/_turn", Map.of("turn", pages.turn(row, place, sealing.open(row.person(), turn))));
  }

  /**
   * How somebody asks to listen.
   *
   * @param after the place of what they have already
   */
  record Asked(int after, String accept) {}
}
