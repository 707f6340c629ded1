// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.pen.Answer;
import org.engawa.app.pen.AskSwitch;
import org.engawa.app.pen.Asked;
import org.engawa.app.pen.Asks;
import org.engawa.app.pen.CorrespondenceId;
import org.engawa.app.pen.PenLetterId;
import org.engawa.app.pen.PenLetters;
import org.engawa.app.pen.Penned;
import org.engawa.app.pen.WritePenLetter;
import org.engawa.app.talk.Sending;
import org.engawa.app.veranda.Signature;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What two who met at the boards write to each other. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class PenActs implements Acts {

  private final AskSwitch turn;
  private final Asks asks;
  private final PenLetters letters;

  PenActs(AskSwitch turn, Asks asks, PenLetters letters) {
    this.turn = turn;
    this.asks = asks;
    this.letters = letters;
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    switch (moment.what()) {
      case "may-be-asked" -> turn.turnOn(cast.person(moment.who()));
      case "asks-for-letters" -> ask(moment, cast);
      case "wants-letters" -> agree(moment, cast);
      case "pens" -> write(moment, cast);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The one who is asked, at what they wrote last. */
  private void ask(Moment moment, Cast cast) {
    UUID post = cast.latest("the post of " + moment.first());
    Asked asked = asks.ask(cast.person(moment.who()), post, Signature.NICKNAME);
    if (!asked.equals(new Asked.OnItsWay())) {
      throw new IllegalArgumentException("an ask of the story did not go out: " + asked);
    }
  }

  /** Says yes to whoever asked last, who is named. */
  private void agree(Moment moment, Cast cast) {
    Viewer.Person by = cast.person(moment.who());
    CorrespondenceId begun = asks.answer(by, asks.come(by).getFirst(), Answer.YES).orElseThrow();
    cast.wrote(letters(moment.who(), moment.first()), begun.value());
    cast.wrote(letters(moment.first(), moment.who()), begun.value());
  }

  private void write(Moment moment, Cast cast) {
    CorrespondenceId to = new CorrespondenceId(cast.latest(letters(moment.who(), moment.first())));
    WritePenLetter said =
        new WritePenLetter(new PenLetterId(UUID.randomUUID()), moment.after(1), Sending.AT_ONCE);
    Penned penned = letters.write(cast.person(moment.who()), to, said);
    if (!penned.equals(new Penned.OnItsWay())) {
      throw new IllegalArgumentException("a letter of the story was not sent: " + penned);
    }
  }

  private static String letters(String one, String other) {
    return "the letters of " + one + " with " + other;
  }
}
