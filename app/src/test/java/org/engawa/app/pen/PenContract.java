// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Viewer;
import org.engawa.app.arrival.ArrivalHours;
import org.engawa.app.arrival.Chosen;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.talk.Arrival;
import org.engawa.app.talk.Postbox;
import org.engawa.app.talk.Sending;
import org.engawa.app.vault.Vault;
import org.engawa.app.veranda.PostId;
import org.engawa.app.veranda.Reporting;
import org.engawa.app.veranda.Signature;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

/** What letters between two promise on every database. */
abstract class PenContract extends AtTheBoards {

  private static final Arrival AT_ONCE =
      new Arrival(letters(ArrivalHours.AT_ONCE), Arrival.FirstPage.SAYS_NOTHING);

  @Test
  void goBetweenTheTwoAndNobodyElse() {
    CorrespondenceId id = begun();
    PenLetterId said = sends(haru, id, "The heron is back.");
    assertThat(reads(kiri, id)).containsExactly("The heron is back.");
    Viewer.Person sora = adult();
    assertThatThrownBy(() -> correspondences.at(sora, id)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> letters.write(sora, id, letter("x", Sending.AT_ONCE)))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> letters.standing(sora, said)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> letters.letGo(sora, said)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> letters.letGo(kiri, said)).as("not hers").isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> letters.takeBack(kiri, said)).isInstanceOf(NotThere.class);
  }

  @Test
  void areSealedUnderTheVoiceThatWroteThemAndNameNoAccount() {
    CorrespondenceId id = begun();
    sends(haru, id, "of haru");
    sends(kiri, id, "of kiri");
    letters.write(kiri, id, letter("not yet", Sending.NOT_YET));
    Vault vault = house.get(Vault.class);
    Seat seat = correspondences.at(haru, id);
    assertThat(house.get(PenLetterRows.class).in(id))
        .hasSize(3)
        .allSatisfy(
            row -> {
              assertThat(Vault.alone(row.words())).isEqualTo(row.isDraft());
              if (!row.isDraft()) {
                assertThat(
                        vault.unseal(
                            seat.in().at(row.side()).voice(), row.id().words(), row.words()))
                    .isIn("of haru", "of kiri");
              }
            });
    for (Table<?> table : org.engawa.schema.DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      if (table.getName().matches("pen_(?!switch).*")) {
        assertThat(house.get(DSLContext.class).selectFrom(table).fetch().formatCSV())
            .as(table.getName())
            .doesNotContain(haru.id().value().toString(), kiri.id().value().toString());
      }
    }
  }

  @Test
  void doNotChangeByTheOtherLooking() {
    CorrespondenceId id = begun();
    sends(haru, id, "The heron is back.");
    letters.write(haru, id, letter("later", Sending.TOMORROW));
    String before = page(haru, id);
    assertThat(page(kiri, id)).contains("The heron is back.");
    house.get(PenNotice.class).read(kiri, correspondences.at(kiri, id));
    assertThat(page(haru, id)).isEqualTo(before);
  }

  private String page(Viewer.Person who, CorrespondenceId id) {
    PenForm form = new PenForm(new UUID(0, 0), "", Sending.AT_ONCE, false);
    return house
        .get(CorrespondencePages.class)
        .of(
            who,
            TestVisits.signedIn(
                Language.EN, "/room/pen", house.get(Clock.class).instant().plusSeconds(1)),
            correspondences.at(who, id),
            new CorrespondencePages.Told(form, Optional.empty(), List.of(), ""))
        .letters()
        .toString();
  }

  @Test
  void waitForTheHourThatTheReaderChoseAndCanBeTakenBackUntilThen() {
    CorrespondenceId id = begun();
    house.get(Postbox.class).set(kiri, atAnotherHour());
    PenLetterId said = sends(haru, id, "No hurry.");
    assertThat(reads(kiri, id)).isEmpty();
    house.get(Postbox.class).set(kiri, AT_ONCE);
    assertThat(reads(kiri, id)).as("by the new hours").containsExactly("No hurry.");
    letters.takeBack(haru, said);
    assertThat(reads(kiri, id)).as("it had come").containsExactly("No hurry.");
    WritePenLetter later = letter("Perhaps.", Sending.IN_AN_HOUR);
    letters.write(haru, id, later);
    house.get(Postbox.class).set(kiri, AT_ONCE);
    assertThat(reads(kiri, id)).as("never before it goes out").containsExactly("No hurry.");
    letters.takeBack(haru, later.id());
    pass(HOUR.multipliedBy(2));
    assertThat(reads(kiri, id)).containsExactly("No hurry.");
    assertThat(house.get(PenLetterRows.class).find(later.id()).orElseThrow().isDraft()).isTrue();
  }

  @Test
  void goOutTenInADayAndThenAreKeptAsDrafts() {
    CorrespondenceId id = begun();
    for (int i = 0; i < 10; i++) {
      sends(haru, id, "no. " + i);
    }
    WritePenLetter eleventh = letter("one more", Sending.AT_ONCE);
    assertThat(letters.write(haru, id, eleventh)).isEqualTo(new Penned.KeptForLater());
    assertThat(reads(kiri, id)).hasSize(10);
    pass(Duration.ofDays(1));
    assertThat(letters.write(haru, id, eleventh)).isEqualTo(new Penned.OnItsWay());
    assertThat(reads(kiri, id)).contains("one more");
  }

  @Test
  void sentTwiceByOneFormAreOneAndAnIdOfTheOtherChangesNothing() {
    CorrespondenceId id = begun();
    WritePenLetter said = letter("Once.", Sending.AT_ONCE);
    letters.write(haru, id, said);
    letters.write(haru, id, said);
    assertThat(reads(kiri, id)).containsExactly("Once.");
    letters.write(kiri, id, new WritePenLetter(said.id(), "Kiris.", Sending.AT_ONCE));
    assertThat(reads(haru, id)).containsExactlyInAnyOrder("Once.", "Kiris.");
  }

  @Test
  void restUntilTheyAreTakenUpAndNobodyIsTold() {
    CorrespondenceId id = begun();
    sends(haru, id, "before");
    correspondences.rest(kiri, id);
    String before = page(haru, id);
    pass(Duration.ofMinutes(1));
    sends(haru, id, "meanwhile");
    assertThat(reads(kiri, id)).containsExactly("before");
    assertThat(correspondences.at(haru, id).isOver(house.get(Clock.class).instant())).isFalse();
    assertThat(before).doesNotContain("rest");
    correspondences.rest(kiri, id);
    assertThat(reads(kiri, id)).as("rests on").containsExactly("before");
    correspondences.takeUp(kiri, id);
    assertThat(reads(kiri, id)).containsExactly("before", "meanwhile");
  }

  @Test
  void endAtOnceForTheOneWhoEndsAndAtAnHourForTheOther() {
    house.get(Postbox.class).set(haru, AT_ONCE);
    CorrespondenceId id = begun();
    sends(haru, id, "before");
    house.get(Postbox.class).set(haru, atAnotherHour());
    PenLetterId late = sends(kiri, id, "on its way");
    pass(Duration.ofMinutes(1));
    correspondences.end(kiri, id);
    assertThat(isOver(kiri, id)).isTrue();
    assertThat(isOver(haru, id)).isFalse();
    pass(Duration.ofMinutes(1));
    sends(haru, id, "into the end");
    assertThat(reads(kiri, id)).containsExactly("before", "on its way");
    pass(Duration.ofDays(1));
    assertThat(isOver(haru, id)).isTrue();
    assertThat(reads(haru, id)).as("what was on its way stays").doesNotContain("on its way");
    assertThat(letters.write(haru, id, letter("more", Sending.AT_ONCE)))
        .isEqualTo(new Penned.KeptSinceOver());
    assertThat(letters.standing(kiri, late)).isNotNull();
  }

  @Test
  void endForWhoeverDoesNotReadTheOtherAnyMore() {
    CorrespondenceId id = begun();
    Reporting reporting = house.get(Reporting.class);
    reporting.keepQuiet(haru, new PostId(post));
    assertThat(isOver(haru, id)).isTrue();
    assertThat(isOver(kiri, id)).isTrue();
  }

  @Test
  void endForGoodSoThatNoAskComesUnderAnotherName() {
    CorrespondenceId id = begun();
    correspondences.endForGood(kiri, id);
    UUID nameless = says(kiri, board, Signature.NAMELESS_THREAD);
    assertThat(asks.ask(haru, nameless, Signature.NICKNAME)).isEqualTo(new Asked.OnItsWay());
    assertThat(asks.to(kiri)).isEmpty();
  }

  @Test
  void canBeLetGoForBoth() {
    CorrespondenceId id = begun();
    PenLetterId said = sends(haru, id, "Gone soon.");
    letters.letGo(haru, said);
    assertThat(reads(kiri, id)).isEmpty();
    assertThat(house.get(PenLetterRows.class).find(said)).isEmpty();
  }

  @Test
  void areTakenAlongWithTheOthersWords() {
    CorrespondenceId id = begun();
    sends(haru, id, "of haru");
    sends(kiri, id, "of kiri");
    assertThat(house.get(PenAlong.class).of(haru, TestVisits.signedIn(Language.EN, "/room/along")))
        .extracting(each -> each.raw().get("by") + " " + each.raw().get("words"))
        .containsExactly("SELF of haru", "OTHER of kiri");
  }

  @Test
  void areGoneEverywhereWithAnErasedWriterAndTheOthersStay() {
    CorrespondenceId id = begun();
    sends(haru, id, "of haru");
    sends(kiri, id, "of kiri");
    Vault vault = house.get(Vault.class);
    Seat seat = correspondences.at(haru, id);
    house.publish(new AccountErased(haru.id()));
    assertThat(vault.holds(seat.voice())).isFalse();
    assertThat(reads(kiri, id)).containsExactly("of kiri");
    assertThat(isOver(kiri, id)).isTrue();
    assertThat(correspondences.at(kiri, id).other().hand()).isEmpty();
    assertThat(house.get(CorrespondenceRows.class).of(house.get(Hands.class).of(haru.id())))
        .isEmpty();
    house.publish(new AccountErased(kiri.id()));
    assertThat(house.get(CorrespondenceRows.class).find(id)).isEmpty();
    assertThat(house.get(PenLetterRows.class).in(id)).isEmpty();
  }

  private boolean isOver(Viewer.Person who, CorrespondenceId id) {
    return correspondences.at(who, id).isOver(house.get(Clock.class).instant());
  }

  /** An hour of the day that is some hours away. */
  private Arrival atAnotherHour() {
    int now = house.get(Clock.class).instant().atZone(house.get(Hands.class).zone()).getHour();
    return new Arrival(
        letters(new ArrivalHours(Set.of(now < 12 ? 18 : 6))), Arrival.FirstPage.SAYS_ONE_IS_THERE);
  }

  private static Chosen letters(ArrivalHours hours) {
    return new Chosen(hours, Set.of(Chosen.What.LETTERS));
  }
}
