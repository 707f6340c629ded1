// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.engawa.app.TestPeople;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Role;
import org.engawa.app.shell.NotThere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TalksTests extends AtTheTable {

  private static final Duration SOON = Duration.ofHours(2);

  private Talks talks;
  private Conversation conversation;

  @BeforeEach
  void openTalking() {
    talks = house.get(Talks.class);
    conversation = house.get(Conversation.class);
    ladder.moveTo(haru, mori.id(), Rung.TEXT);
  }

  @Test
  void standOnlyByWaysThatThePersonHasOpened() {
    assertThat(talks.offer(mori, harus, plan(Rung.VOICE)))
        .isEqualTo(new Arranged.NotOpened(Rung.VOICE));
    assertThat(talks.ask(haru, mori.id(), plan(Rung.AT_HOME)))
        .isEqualTo(new Arranged.NotOpened(Rung.AT_HOME));
    assertThat(talks.own(haru, mori.id())).isEmpty();
    PlanTalk plan = plan(Rung.TEXT);
    assertThat(talks.offer(mori, harus, plan)).isEqualTo(new Arranged.Done());
    assertThat(talks.choose(haru, plan.id(), Rung.VIDEO, 20))
        .isEqualTo(new Arranged.NotOpened(Rung.VIDEO));
    assertThat(state(plan)).isEqualTo(TalkState.OFFERED);
  }

  @Test
  void arePlannedWhenThePersonChoosesATimeThatWasOffered() {
    ladder.moveTo(haru, mori.id(), Rung.VOICE);
    PlanTalk plan = plan(Rung.TEXT);
    talks.offer(mori, harus, plan);
    assertThat(talks.agree(mori, harus, plan.id())).isEqualTo(new Arranged.Done());
    assertThat(state(plan)).isEqualTo(TalkState.OFFERED);
    talks.choose(haru, plan.id(), Rung.VOICE, 10);
    SealedTalk row = talks.own(haru, plan.id());
    assertThat(row.state()).isEqualTo(TalkState.PLANNED);
    assertThat(row.by()).isEqualTo(Rung.VOICE);
    assertThat(row.minutes()).isEqualTo(10);
  }

  @Test
  void arePlannedWhenTheSupporterAgreesToATimeThatWasAskedFor() {
    PlanTalk plan = plan(Rung.TEXT);
    talks.ask(haru, mori.id(), plan);
    talks.choose(haru, plan.id(), Rung.TEXT, 50);
    assertThat(state(plan)).isEqualTo(TalkState.ASKED);
    talks.agree(mori, harus, plan.id());
    assertThat(state(plan)).isEqualTo(TalkState.PLANNED);
  }

  @Test
  void canBeLetBeByEither() {
    PlanTalk one = planned();
    PlanTalk other = planned();
    talks.letBe(haru, one.id());
    talks.letBe(mori, harus, other.id());
    assertThat(state(one)).isEqualTo(TalkState.LET_BE);
    assertThat(state(other)).isEqualTo(TalkState.LET_BE);
    assertThat(conversation.say(haru, one.id(), said("x"))).isFalse();
  }

  @Test
  void endWithoutAWordWhenThePersonStepsDown() {
    PlanTalk ahead = planned();
    ladder.moveTo(haru, mori.id(), Rung.TEXT);
    assertThat(state(ahead)).isEqualTo(TalkState.PLANNED);
    PlanTalk now = begun();
    ladder.moveTo(haru, mori.id(), Rung.LETTERS);
    assertThat(state(now)).isEqualTo(TalkState.ENDED);
    assertThat(state(ahead)).isIn(TalkState.LET_BE, TalkState.ENDED);
    assertThat(conversation.say(mori, harus, now.id(), said("wait"))).isFalse();
    assertThat(talks.offer(mori, harus, plan(Rung.TEXT)))
        .isEqualTo(new Arranged.NotOpened(Rung.TEXT));
  }

  @Test
  void takeWordsFromTheirTimeOnUntilSomebodyStops() {
    PlanTalk plan = planned();
    assertThat(conversation.say(haru, plan.id(), said("early"))).isFalse();
    pass(SOON);
    SayInTalk first = said("I am here.");
    assertThat(conversation.say(haru, plan.id(), first)).isTrue();
    assertThat(conversation.say(haru, plan.id(), first)).isTrue();
    assertThat(conversation.say(mori, harus, plan.id(), said("So am I."))).isTrue();
    assertThat(conversation.open(mori, harus, plan.id()).turns())
        .extracting(Talk.Turn::words)
        .containsExactly("I am here.", "So am I.");
    conversation.stop(haru, plan.id());
    assertThat(state(plan)).isEqualTo(TalkState.ENDED);
    assertThat(conversation.say(mori, harus, plan.id(), said("one more"))).isFalse();
  }

  @Test
  void openToTheTwoAndNobodyElse() {
    PlanTalk plan = begun();
    var iwa = works(Role.CLINICIAN);
    relations.assign(harus, iwa.id());
    assertThatThrownBy(() -> conversation.open(iwa, harus, plan.id())).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> conversation.say(iwa, harus, plan.id(), said("x")))
        .isInstanceOf(NotThere.class);
    var sora = TestPeople.person(house);
    assertThatThrownBy(() -> conversation.open(sora, plan.id())).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> conversation.letGo(sora, plan.id())).isInstanceOf(NotThere.class);
    relations.leave(harus, mori.id());
    assertThatThrownBy(() -> conversation.open(mori, harus, plan.id()))
        .isInstanceOf(NotThere.class);
    assertThat(conversation.say(haru, plan.id(), said("Is somebody there?"))).isFalse();
    assertThat(conversation.open(haru, plan.id()).turns()).isEmpty();
    assertThat(house.get(Known.class).before(haru.id())).containsExactly(mori.id());
    assertThat(house.get(Known.class).before(sora.id())).isEmpty();
  }

  @Test
  void beginWithWhatThePersonKeptOfTheLastOne() {
    PlanTalk first = begun();
    conversation.stop(haru, first.id());
    conversation.keep(haru, first.id(), new AfterTalk("The heron.", ""));
    PlanTalk next = planned();
    assertThat(conversation.broughtAlong(next.id())).isEqualTo("The heron.");
    assertThat(conversation.broughtAlong(first.id())).isEmpty();
    conversation.keep(haru, first.id(), new AfterTalk(" ", ""));
    assertThat(conversation.broughtAlong(next.id())).isEmpty();
  }

  @Test
  void keepWhatThePersonThinksOfThemWithTheirWordsAlone() {
    PlanTalk plan = begun();
    conversation.stop(haru, plan.id());
    conversation.keep(haru, plan.id(), new AfterTalk("The heron.", "I was braver than I knew."));
    Reflections reflections = house.get(Reflections.class);
    assertThat(reflections.of(haru, plan.id())).isEqualTo("I was braver than I knew.");
    conversation.keep(TestPeople.withoutWords(haru), plan.id(), new AfterTalk("The fog.", ""));
    assertThat(conversation.open(haru, plan.id()).carried()).isEqualTo("The fog.");
    assertThat(reflections.of(haru, plan.id())).isEqualTo("I was braver than I knew.");
    AfterTalk theirs = new AfterTalk("Not theirs.", "Not theirs.");
    assertThatThrownBy(() -> conversation.keep(TestPeople.person(house), plan.id(), theirs))
        .isInstanceOf(NotThere.class);
    assertThat(conversation.open(haru, plan.id()).carried()).isEqualTo("The fog.");
  }

  @Test
  void canBeLetGoForBothAndLeaveOnlyThatTheyTookPlace() {
    PlanTalk plan = begun();
    conversation.say(mori, harus, plan.id(), said("words of Mori"));
    conversation.stop(mori, harus, plan.id());
    conversation.letGo(haru, plan.id());
    assertThat(talks.atDesk(between())).isEmpty();
    assertThat(house.get(TurnRows.class).of(plan.id())).isEmpty();
    assertThat(house.get(Exchanged.class).of(harus, mori.id()))
        .isEqualTo(List.of(Exchanged.What.TALK));
  }

  @Test
  void keepAThoughtThatIsThePersonsAlone() {
    PlanTalk plan = begun();
    Reflections reflections = house.get(Reflections.class);
    reflections.keep(haru, plan.id(), "It was shorter than I feared.");
    assertThat(reflections.of(haru, plan.id())).isEqualTo("It was shorter than I feared.");
    assertThat(reflections.of(TestPeople.withoutWords(haru), plan.id())).isEmpty();
    reflections.keep(haru, plan.id(), " ");
    assertThat(reflections.of(haru, plan.id())).isEmpty();
  }

  @Test
  void areGoneWithAnErasedPerson() {
    PlanTalk took = begun();
    conversation.say(haru, took.id(), said("mine"));
    conversation.stop(haru, took.id());
    planned();
    house.publish(new AccountErased(haru.id()));
    assertThat(house.get(TalkRows.class).of(haru.id())).isEmpty();
    assertThat(house.get(TurnRows.class).of(took.id())).isEmpty();
    assertThat(house.get(Exchanged.class).of(harus, mori.id()))
        .containsExactly(Exchanged.What.TALK);
  }

  private TalkState state(PlanTalk plan) {
    return talks.own(haru, plan.id()).state();
  }

  private PlanTalk planned() {
    PlanTalk plan = plan(Rung.TEXT);
    talks.ask(haru, mori.id(), plan);
    talks.agree(mori, harus, plan.id());
    return plan;
  }

  private PlanTalk begun() {
    PlanTalk plan = planned();
    pass(SOON);
    return plan;
  }

  private PlanTalk plan(Rung by) {
    return new PlanTalk(
        new TalkId(UUID.randomUUID()),
        by,
        house.get(Clock.class).instant().plus(Duration.ofHours(1)),
        20,
        "");
  }

  private static SayInTalk said(String words) {
    return new SayInTalk(UUID.randomUUID(), words);
  }
}
