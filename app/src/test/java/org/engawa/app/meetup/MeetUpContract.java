// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.AgeBand;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What meet-ups promise on every database. */
abstract class MeetUpContract {

  private static final Instant EVENING = Instant.parse("2026-11-30T10:30:00Z");

  @TempDir Path folder;
  private TestHouse house;
  private MeetUps meetUps;
  private Viewer.Staff mori;
  private Viewer.Staff tomo;
  private Viewer.Staff ishi;

  abstract TestHouse open();

  @BeforeEach
  void enter() {
    house = open();
    meetUps = house.get(MeetUps.class);
    mori = TestPeople.staff(Role.SUPPORTER);
    tomo = TestPeople.staff(Role.PEER_SUPPORTER);
    ishi = TestPeople.staff(Role.LEAD);
  }

  @AfterEach
  void leave() {
    house.close();
  }

  @Test
  void showsEachCircleItsOwnAndReadersWhatIsForEverybody() {
    MeetUp everybody = kept(Circle.EVERYBODY, "tea");
    MeetUp adults = kept(Circle.ADULTS, "go");
    MeetUp minors = kept(Circle.UNDER_18, "maps");
    Viewer.Person haru = person("haru", AgeBand.FROM_18_TO_24);
    Viewer.Person sora = person("sora", AgeBand.UNDER_18);
    assertThat(titles(new Viewer.Reader())).containsExactly("tea");
    assertThat(titles(TestPeople.family(house))).containsExactly("tea");
    assertThat(titles(haru)).containsExactlyInAnyOrder("tea", "go");
    assertThat(titles(sora)).containsExactlyInAnyOrder("tea", "maps");
    assertThat(titles(tomo)).hasSize(3);
    assertThat(titles(TestPeople.staff(Role.RESEARCHER))).containsExactly("tea");
    assertThat(meetUps.readBy(haru, adults.id()).meetUp()).isEqualTo(adults);
    assertThat(meetUps.readBy(new Viewer.Reader(), everybody.id()).calledOff()).isFalse();
    isNotThere(() -> meetUps.readBy(haru, minors.id()));
    isNotThere(() -> meetUps.readBy(haru, new MeetUpId(UUID.randomUUID())));
  }

  @Test
  void letsWhoKeepsItAndALeadChangeItAndNobodyElse() {
    MeetUp tea = kept(Circle.EVERYBODY, "tea");
    MeetUp changed = meetUp(tea.id(), Circle.EVERYBODY, "tea and cake");
    isNotThere(() -> meetUps.keep(tomo, changed));
    meetUps.keep(mori, changed);
    assertThat(titles(mori)).containsExactly("tea and cake");
    assertThat(meetUps.keptBy(tomo)).isEmpty();
    assertThat(meetUps.keptBy(ishi)).hasSize(1);
    isNotThere(() -> meetUps.callOff(tomo, tea.id()));
    meetUps.callOff(ishi, tea.id());
    assertThat(meetUps.readBy(mori, tea.id()).calledOff()).isTrue();
    assertThat(meetUps.keptBy(mori)).hasSize(1);
    isNotThere(() -> meetUps.takeOut(tomo, tea.id()));
    meetUps.takeOut(mori, tea.id());
    isNotThere(() -> meetUps.readBy(mori, tea.id()));
  }

  @Test
  void sealsWhatIsSaid() {
    kept(Circle.ADULTS, "a heron evening");
    byte[] words = house.get(MeetUpRows.class).all().getFirst().words();
    assertThat(new String(words, StandardCharsets.ISO_8859_1)).doesNotContain("heron");
  }

  @Test
  void keepsAMarkForItsPersonAlone() {
    MeetUp tea = kept(Circle.EVERYBODY, "tea");
    MeetUp go = kept(Circle.ADULTS, "go");
    Marks marks = house.get(Marks.class);
    Viewer.Person haru = TestPeople.person(house);
    marks.put(haru, tea.id());
    marks.put(haru, tea.id());
    marks.put(haru, go.id());
    assertThat(marks.of(haru)).containsExactlyInAnyOrder(tea.id(), go.id());
    assertThat(marks.of(TestPeople.person(house))).isEmpty();
    assertThat(marks.of(TestPeople.withoutWords(haru))).isEmpty();
    marks.remove(haru, tea.id());
    assertThat(marks.of(haru)).containsExactly(go.id());
  }

  private MeetUp kept(Circle circle, String title) {
    MeetUp meetUp = meetUp(new MeetUpId(UUID.randomUUID()), circle, title);
    meetUps.keep(mori, meetUp);
    return meetUp;
  }

  private static MeetUp meetUp(MeetUpId id, Circle circle, String title) {
    return new MeetUp(
        id,
        circle,
        Language.EN,
        title,
        "",
        Where.OUTSIDE,
        "by the river",
        Optional.of(new UUID(0, 7)),
        EVENING,
        Optional.of(EVENING.plus(2, ChronoUnit.HOURS)));
  }

  private Viewer.Person person(String name, AgeBand age) {
    return new Viewer.Person(
        house.get(Accounts.class).admitPerson(Language.EN, name, Optional.of(age)).id(),
        Optional.empty());
  }

  private List<String> titles(Viewer viewer) {
    return meetUps.readBy(viewer).stream().map(each -> each.meetUp().title()).toList();
  }

  private static void isNotThere(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(NotThere.class);
  }
}
