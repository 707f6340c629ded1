// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.engawa.app.TestHouse;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.AgeBand;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Rests;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Mentorships;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What mentors and those who choose one may rely on, on every database. */
abstract class MentorContract {

  private static final Map<String, String> PAGE = Map.of("name", "Nagi", "been", "four winters");
  private static final Map<String, String> WORDS = Map.of("called", "H", "words", "rain");

  @TempDir Path folder;
  private TestHouse house;
  private Portraits portraits;
  private Asks asks;
  private Accounts accounts;
  private Mentorships mentorships;
  private Viewer.Staff tomo;
  private Viewer.Staff nagi;
  private Viewer.Staff ishi;
  private Viewer.Person haru;

  abstract TestHouse open();

  @BeforeEach
  void enter() {
    house = open();
    portraits = house.get(Portraits.class);
    asks = house.get(Asks.class);
    accounts = house.get(Accounts.class);
    mentorships = house.get(Mentorships.class);
    tomo = staff("tomo", Role.PEER_SUPPORTER);
    nagi = staff("nagi", Role.PEER_SUPPORTER);
    ishi = staff("ishi", Role.LEAD);
    haru = person("haru", AgeBand.FROM_18_TO_24);
  }

  @AfterEach
  void leave() {
    house.close();
  }

  @Test
  void showsAPageOnlyAsALeadHasConfirmedIt() {
    portraits.keep(tomo, PAGE);
    assertThat(portraits.offered()).isEmpty();
    Instant read = portraits.all().getFirst().at();
    assertThat(portraits.confirm(ishi, tomo.id(), read.minusSeconds(1))).isFalse();
    assertThat(portraits.confirm(ishi, tomo.id(), read)).isTrue();
    assertThat(portraits.offered())
        .extracting(each -> each.part("been"))
        .containsExactly("four winters");
    portraits.keep(tomo, Map.of("name", "Nagi", "been", "five"));
    assertThat(portraits.offered()).isEmpty();
    isNotThere(() -> portraits.confirm(tomo, tomo.id(), read));
    isNotThere(() -> portraits.keep(ishi, PAGE));
  }

  @Test
  void keepsWordsSealed() {
    offer(tomo);
    asks.ask(haru, tomo.id(), WORDS);
    byte[] page = house.get(PortraitRows.class).all().getFirst().words();
    byte[] ask = house.get(AskRows.class).of(haru.id()).orElseThrow().words();
    assertThat(new String(page, StandardCharsets.ISO_8859_1)).doesNotContain("winters", "Nagi");
    assertThat(new String(ask, StandardCharsets.ISO_8859_1)).doesNotContain("rain");
  }

  @Test
  void restsAndIsTakenUpAgainAsItWas() {
    offer(tomo);
    portraits.rest(tomo, Portrait.Rest.RESTING);
    assertThat(portraits.offered()).isEmpty();
    portraits.rest(tomo, Portrait.Rest.AT_HAND);
    assertThat(portraits.offered()).hasSize(1);
    isNotThere(() -> portraits.rest(nagi, Portrait.Rest.RESTING));
    accounts.setRoles(tomo.id(), Set.of(Role.MODERATOR));
    assertThat(portraits.offered()).isEmpty();
  }

  @Test
  void restsWithTheRole() {
    offer(tomo);
    Rests rests = house.get(Rests.class);
    rests.layDown(tomo.id(), Role.PEER_SUPPORTER, Optional.empty());
    assertThat(portraits.offered()).isEmpty();
    assertThat(portraits.of(tomo.id()).orElseThrow().rest()).isEqualTo(Portrait.Rest.RESTING);
    rests.takeUp(tomo.id(), Role.PEER_SUPPORTER);
    assertThat(portraits.offered()).hasSize(1);
  }

  @Test
  void beginsWithTheYesOfTheOneWhoWasAsked() {
    offer(tomo);
    assertThat(asks.ask(haru, tomo.id(), WORDS)).isTrue();
    assertThat(asks.ask(haru, nagi.id(), WORDS)).isFalse();
    assertThat(asks.to(nagi)).isEmpty();
    Ask ask = asks.to(tomo).getFirst();
    assertThat(List.of(ask.called(), ask.words())).containsExactly("H", "rain");
    isNotThere(() -> asks.sayYes(nagi, ask.id()));
    isNotThere(() -> asks.end(tomo, ask.id()));
    asks.sayYes(tomo, ask.id());
    assertThat(mentorships.mentorOf(haru.id())).contains(tomo.id());
    assertThat(asks.own(haru.id()).orElseThrow().state()).isEqualTo(Ask.State.YES);
    isNotThere(() -> asks.sayNotNow(tomo, ask.id()));
  }

  @Test
  void endsFromEitherSideAndLeavesNoWords() {
    offer(tomo);
    asks.ask(haru, tomo.id(), WORDS);
    asks.sayYes(tomo, asks.to(tomo).getFirst().id());
    asks.end(haru);
    assertThat(mentorships.mentorOf(haru.id())).isEmpty();
    assertThat(asks.to(tomo)).isEmpty();
    asks.ask(haru, tomo.id(), WORDS);
    UUID again = asks.to(tomo).getFirst().id();
    asks.sayYes(tomo, again);
    isNotThere(() -> asks.end(nagi, again));
    asks.end(tomo, again);
    assertThat(mentorships.mentorOf(haru.id())).isEmpty();
    assertThat(asks.own(haru.id())).isEmpty();
  }

  @Test
  void saysNotNowAndLetsThePersonAskSomebodyElse() {
    asks.ask(haru, tomo.id(), WORDS);
    asks.sayNotNow(tomo, asks.to(tomo).getFirst().id());
    assertThat(asks.to(tomo)).isEmpty();
    assertThat(asks.own(haru.id()).orElseThrow().state()).isEqualTo(Ask.State.NOT_NOW);
    asks.end(haru);
    assertThat(asks.ask(haru, nagi.id(), WORDS)).isTrue();
    asks.sayNotNow(ishi, asks.waiting(ishi).getFirst().id());
    assertThat(asks.to(nagi)).isEmpty();
  }

  @Test
  void bringsNobodyUnder18TogetherWithAnAdultBeforeALeadHasLookedFirst() {
    Viewer.Person sora = person("sora", AgeBand.UNDER_18);
    asks.ask(sora, tomo.id(), WORDS);
    assertThat(asks.to(tomo)).isEmpty();
    UUID id = asks.waiting(ishi).getFirst().id();
    isNotThere(() -> asks.sayYes(tomo, id));
    isNotThere(() -> asks.sayYes(ishi, id));
    isNotThere(() -> asks.open(tomo, id));
    isNotThere(() -> asks.waiting(tomo));
    asks.open(ishi, id);
    assertThat(asks.to(tomo)).hasSize(1);
    isNotThere(() -> asks.open(ishi, id));
    asks.sayYes(tomo, id);
    assertThat(mentorships.mentorOf(sora.id())).contains(tomo.id());
  }

  @Test
  void letsALeadSayNotNowToSomebodyUnder18WhoWaits() {
    Viewer.Person sora = person("sora", AgeBand.UNDER_18);
    asks.ask(sora, tomo.id(), WORDS);
    asks.sayNotNow(ishi, asks.waiting(ishi).getFirst().id());
    assertThat(asks.own(sora.id()).orElseThrow().state()).isEqualTo(Ask.State.NOT_NOW);
  }

  @Test
  void forgetsWhoErasesThemselves() {
    offer(tomo);
    Viewer.Person sora = person("sora", AgeBand.FROM_25_TO_39);
    asks.ask(haru, tomo.id(), WORDS);
    asks.ask(sora, tomo.id(), WORDS);
    asks.sayYes(tomo, asks.to(tomo).getFirst().id());
    house.publish(new AccountErased(haru.id()));
    assertThat(house.get(AskRows.class).of(haru.id())).isEmpty();
    assertThat(mentorships.personsOf(tomo.id())).isEmpty();
    assertThat(asks.to(tomo)).extracting(Ask::person).containsExactly(sora.id());
    house.publish(new AccountErased(tomo.id()));
    assertThat(house.get(PortraitRows.class).all()).isEmpty();
    assertThat(asks.own(sora.id())).isEmpty();
  }

  private void offer(Viewer.Staff mentor) {
    portraits.keep(mentor, PAGE);
    portraits.confirm(ishi, mentor.id(), portraits.all().getFirst().at());
  }

  private Viewer.Staff staff(String name, Role role) {
    StaffId id = accounts.admitStaff(name, Set.of(role), "a heron stands in barley", new byte[20]);
    return new Viewer.Staff(id, Set.of(role));
  }

  private Viewer.Person person(String name, AgeBand age) {
    PersonId id = accounts.admitPerson(Language.EN, name, Optional.of(age)).id();
    return new Viewer.Person(id, Optional.empty());
  }

  private static void isNotThere(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(NotThere.class);
  }
}
