// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPages;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Topic;
import org.engawa.app.draft.Unsent;
import org.engawa.app.drawer.WhoReads;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.engawa.measure.chime.Observation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpaceTests {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  /** At noon of 22 November 2026. */
  private static final Visit VISIT = TestVisits.signedIn(Language.EN, "/room/space");

  private TestHouse house;
  private Space space;
  private SpaceController controller;
  private Viewer.Person haru;
  private Viewer.Staff mori;

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    house =
        TestHouse.onSqlite(
            folder,
            "org.engawa.app.vault",
            "org.engawa.app.account",
            "org.engawa.app.consent",
            "org.engawa.app.draft",
            "org.engawa.app.drawer",
            "org.engawa.app.space");
    space = house.get(Space.class);
    controller = new SpaceController(space, house.get(Unsent.class), house.get(WhoReads.class));
  }

  @BeforeEach
  void enter() {
    haru = TestPeople.person(house);
    mori = TestPeople.staff(Role.SUPPORTER);
    CaseId harus = CaseId.random();
    house.get(Relations.class).assign(harus, mori.id());
    house.get(Relations.class).join(harus, haru.id());
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void tellsAnOutingInThePersonsOwnNames() {
    keep("street", "2026-11-20", "place", "the heron", "part", "night", "company", "alone");
    assertThat(show())
        .contains("the heron (street)", "20 November 2026, in the night", "alone")
        .contains("<option value=\"the heron\">");
  }

  @Test
  void becomesOneObservationForEachDayAndTheFarthestOfIt() {
    keep("street", "2026-11-20");
    keep("neighbourhood", "2026-11-20");
    keep("doorstep", "2026-11-20");
    keep("room", "2026-11-21");
    List<Observation> observed = space.observed(haru, "the person", TOKYO);
    assertThat(observed).extracting(Observation::value).containsExactly(4.0, 0.0);
    assertThat(observed).extracting(each -> each.dimension().id()).containsOnly("spatiality.reach");
    assertThat(observed.getFirst().when().atZone(TOKYO).toLocalDate())
        .isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(observed.getFirst().height()).isEqualTo(4 / 6.0);
  }

  @Test
  void givesTheMapNoWordAndTheReaderOfOutingsAll() {
    keep("street", "2026-11-20", "place", "the heron");
    assertThat(space.shared(haru.id(), "the person", TOKYO)).isEmpty();
    house.get(Consents.class).give(haru, Topic.MAP, Optional.empty(), mori.id());
    assertThat(space.shared(haru.id(), "the person", TOKYO)).hasSize(1);
    keep("town", "2026-11-21");
    assertThat(space.shared(haru.id(), "the person", TOKYO)).hasSize(2);
  }

  @Test
  void drawsTheseFourWeeksAndSaysTheFourBefore() {
    keep("street", "2026-11-22");
    keep("street", "2026-11-22");
    keep("street", "2026-10-26");
    keep("street", "2026-10-25");
    keep("street", "2026-09-28");
    keep("street", "2026-09-27");
    SpaceView view = new Rings(VISIT, space.own(haru)).view();
    assertThat(view.rows().get(3)).isEqualTo(new SpaceView.Row("street", "two days", "two days"));
    assertThat(view.rows().getFirst().now()).isEqualTo("not noted");
    SpaceView.Ring street = view.rings().reversed().get(3);
    assertThat(street.name()).isEqualTo("street");
    assertThat(street.level()).isEqualTo(2);
    assertThat(street.dotted()).isFalse();
    assertThat(view.rings().getFirst().dotted()).isTrue();
    assertThat(view.rings()).extracting(SpaceView.Ring::y).isSorted();
  }

  @Test
  void takesOutOnlyOnesOwnAndItsPlaceInTheMap() {
    keep("street", "2026-11-20");
    UUID id = space.own(haru).getFirst().id();
    assertThatThrownBy(() -> controller.takeOut(TestPeople.person(house), id))
        .isInstanceOf(NotThere.class);
    controller.takeOut(haru, id);
    assertThat(space.own(haru)).isEmpty();
    assertThat(space.observed(haru, "the person", TOKYO)).isEmpty();
  }

  @Test
  void changesAnOutingAndItsPlaceInTheMap() {
    keep("street", "2026-11-20", "place", "a willow");
    UUID id = space.own(haru).getFirst().id();
    assertThat(TestPages.html(controller.one(haru, VISIT, id)))
        .contains("value=\"a willow\"", "<option value=\"street\" selected>");
    assertThatThrownBy(() -> controller.one(TestPeople.person(house), VISIT, id))
        .isInstanceOf(NotThere.class);
    keep("town", "2026-11-21", "id", id.toString(), "place", "the bridge");
    assertThat(space.own(haru)).extracting(Outing::zone).containsExactly(Zone.TOWN);
    assertThat(show()).contains("the bridge (town)").doesNotContain("a willow");
    assertThat(space.observed(haru, "the person", TOKYO))
        .extracting(Observation::value)
        .containsExactly(5.0);
    Map<String, String> wrong = Map.of("id", id.toString(), "zone", "moon", "day", "2026-11-21");
    assertThat(((Page) controller.keep(haru, VISIT, wrong)).template()).isEqualTo("space/outing");
  }

  @Test
  void givesBackWhatCannotBeKept() {
    refuses("space.no-zone", "zone", "moon");
    refuses("space.not-a-day", "day", "soon");
    refuses("space.too-long", "place", "a".repeat(OutingForm.LONGEST + 1));
    refuses("space.not-offered", "company", "everybody");
    refuses("space.not-offered", "part", "noon");
    assertThat(space.own(haru)).isEmpty();
  }

  @Test
  void namesEveryZoneAndChoiceInBothLanguages() {
    for (Language language : Language.values()) {
      Visit visit = TestVisits.signedIn(language, "/room/space");
      assertThat(Arrays.stream(Zone.values()))
          .allMatch(zone -> visit.texts().has(language, "space.zone." + zone.key()));
      assertThat(Outing.COMPANY)
          .allMatch(each -> visit.texts().has(language, "space.company." + each));
      assertThat(Outing.DAY_PARTS)
          .allMatch(each -> visit.texts().has(language, "time.part." + each));
      assertThat(List.of("none", "once", "twice", "some", "many"))
          .allMatch(each -> visit.texts().has(language, "space.days." + each));
    }
  }

  private void refuses(String key, String name, String text) {
    Map<String, String> fields = new HashMap<>();
    fields.putAll(Map.of("zone", "street", "day", "2026-11-20", "how", "cold and quiet"));
    fields.put(name, text);
    Page page = (Page) controller.keep(haru, VISIT, fields);
    assertThat(page.status()).isEqualTo(422);
    assertThat(TestPages.html(page)).contains(VISIT.text(key), "cold and quiet</textarea>");
  }

  private String show() {
    return TestPages.html(controller.show(haru, VISIT, 0));
  }

  private void keep(String zone, String day, String... more) {
    Map<String, String> fields = new HashMap<>(Map.of("zone", zone, "day", day));
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    controller.keep(haru, VISIT, fields);
  }
}
