// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTests {

  private static final Visit VISIT = TestVisits.signedIn(Language.EN, "/room/people");

  private TestHouse house;
  private Network network;
  private Called called;
  private NetworkController people;
  private CalledController word;
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
            "org.engawa.app.people");
    network = house.get(Network.class);
    called = house.get(Called.class);
    Unsent unsent = house.get(Unsent.class);
    WhoReads reads = house.get(WhoReads.class);
    people = new NetworkController(network, unsent, reads);
    word = new CalledController(called, unsent, reads);
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
  void showsTheNearestFirstAndEachAtTheNumberOfTheTable() {
    keep("far", "the shop");
    keep("near", "a heron", "channel", "thoughts", "often", "weeks", "more", "grey");
    keep("near", "my aunt");
    NetworkView view = new NetworkRings(VISIT, network.own(haru)).view();
    assertThat(view.rows())
        .extracting(NetworkView.Row::who)
        .containsExactly("a heron", "my aunt", "the shop");
    assertThat(view.rows().getFirst())
        .extracting(NetworkView.Row::channel, NetworkView.Row::often, NetworkView.Row::more)
        .containsExactly("only in thoughts", "in most weeks", "grey");
    assertThat(view.dots()).extracting(NetworkView.Dot::number).containsExactly("1", "2", "3");
    assertThat(view.dots().getFirst().x()).isLessThan(360);
    assertThat(view.dots().get(2)).isEqualTo(new NetworkView.Dot("3", 360, 77));
    assertThat(view.rings()).extracting(NetworkView.Ring::name).endsWith("near");
    assertThat(TestPages.html(people.show(haru, VISIT))).contains("a heron", "aria-describedby");
  }

  @Test
  void changesSomebodyInTheirPlaceAndTakesOutOnlyOnesOwn() {
    keep("far", "the shop");
    UUID id = network.own(haru).getFirst().id();
    assertThat(TestPages.html(people.one(haru, VISIT, id))).contains("value=\"the shop\"");
    Map<String, String> moved = Map.of("id", id.toString(), "who", "the shop", "near", "middle");
    people.keep(haru, VISIT, moved);
    assertThat(network.own(haru)).extracting(Tie::near).containsExactly(Nearness.MIDDLE);
    Viewer.Person sora = TestPeople.person(house);
    assertThatThrownBy(() -> people.one(sora, VISIT, id)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> people.takeOut(sora, id)).isInstanceOf(NotThere.class);
    people.takeOut(haru, id);
    assertThat(network.own(haru)).isEmpty();
  }

  @Test
  void givesBackWhoCannotBeKept() {
    refuses("people.no-word", "who", " ");
    refuses("people.no-ring", "near", "inside");
    refuses("people.too-long", "who", "a".repeat(TieForm.LONGEST_NAME + 1));
    refuses("people.too-long", "more", "a".repeat(TieForm.LONGEST + 1));
    refuses("people.not-offered", "channel", "pigeon");
    refuses("people.not-offered", "often", "hourly");
    assertThat(network.own(haru)).isEmpty();
  }

  @Test
  void showsTheWordToWhomItIsOpenAndToNobodyElse() {
    word.keep(haru, VISIT, Map.of("word", "H"));
    assertThat(called.openTo(mori, haru.id())).isEmpty();
    Consents consents = house.get(Consents.class);
    consents.give(haru, Topic.CALLED, Optional.empty(), mori.id());
    assertThat(called.openTo(mori, haru.id())).contains("H");
    word.keep(haru, VISIT, Map.of("word", "Ha"));
    assertThat(called.openTo(mori, haru.id())).contains("Ha");
    assertThat(called.openTo(TestPeople.staff(Role.SUPPORTER), haru.id())).isEmpty();
    consents.takeBack(haru, Topic.CALLED, Optional.empty());
    assertThat(called.openTo(mori, haru.id())).isEmpty();
    assertThat(called.own(haru)).contains("Ha");
    word.takeOut(haru);
    assertThat(called.own(haru)).isEmpty();
  }

  @Test
  void keepsNoWordThatIsEmptyOrTooLong() {
    for (String text : new String[] {" ", "a".repeat(CalledController.LONGEST + 1)}) {
      Page refused = (Page) word.keep(haru, VISIT, Map.of("word", text));
      assertThat(refused.status()).isEqualTo(422);
    }
    assertThat(called.own(haru)).isEmpty();
  }

  @Test
  void namesEveryChoiceInBothLanguages() {
    for (Language language : Language.values()) {
      Visit visit = TestVisits.signedIn(language, "/room/people");
      assertThat(Arrays.stream(Nearness.values()))
          .allMatch(near -> visit.texts().has(language, "people.near." + near.key()));
      assertThat(Tie.CHANNELS)
          .allMatch(each -> visit.texts().has(language, "people.channel." + each));
      assertThat(Tie.OFTEN).allMatch(each -> visit.texts().has(language, "people.often." + each));
      assertThat(Activity.OURS)
          .allMatch(each -> visit.texts().has(language, "people.activity." + each));
    }
  }

  private void keep(String near, String who, String... more) {
    Map<String, String> fields = new HashMap<>(Map.of("near", near, "who", who));
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    people.keep(haru, VISIT, fields);
  }

  private void refuses(String key, String name, String text) {
    Map<String, String> fields = new HashMap<>();
    fields.putAll(Map.of("who", "a heron", "near", "near", "more", "cold and quiet"));
    fields.put(name, text);
    Page page = (Page) people.keep(haru, VISIT, fields);
    assertThat(page.status()).isEqualTo(422);
    assertThat(TestPages.html(page)).contains(VISIT.text(key));
  }
}
