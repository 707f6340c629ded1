// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Topic;
import org.engawa.app.vault.SealBroken;
import org.engawa.app.vault.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrawerTests {

  private static final Optional<UUID> WHOLE = Optional.empty();
  private static final Instant NOW = Instant.parse("2026-11-03T18:00:00Z");

  private TestHouse house;
  private Drawer drawer;
  private Consents consents;
  private Viewer.Person haru;
  private Viewer.Staff mori;
  private CaseId harus;

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    house =
        TestHouse.onSqlite(
            folder, "org.engawa.app.vault", "org.engawa.app.consent", "org.engawa.app.drawer");
    drawer = house.get(Drawer.class);
    consents = house.get(Consents.class);
  }

  @BeforeEach
  void enter() {
    haru = TestPeople.person(house);
    mori = TestPeople.staff(Role.SUPPORTER);
    harus = CaseId.random();
    house.get(Relations.class).assign(harus, mori.id());
    house.get(Relations.class).join(harus, haru.id());
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void opensALongDrawerAFewAtATimeAndLeavesNothingOut() {
    List<UUID> kept = IntStream.range(0, 250).mapToObj(day -> keep(LeafKind.DIARY, "x")).toList();
    assertThat(drawer.each(haru, LeafKind.DIARY))
        .containsExactlyElementsOf(drawer.own(haru, LeafKind.DIARY))
        .extracting(Leaf::id)
        .containsExactlyInAnyOrderElementsOf(kept);
    assertThat(drawer.each(TestPeople.withoutWords(haru), LeafKind.DIARY)).isEmpty();
    assertThat(drawer.each(haru, LeafKind.STEP)).isEmpty();
  }

  @Test
  void keepsALeafAloneUntilItIsOpened() {
    UUID id = keep(LeafKind.DIARY, "a heron");
    assertThat(alone(LeafKind.DIARY)).containsExactly(true);
    assertThat(drawer.shared(haru.id(), LeafKind.DIARY, each -> true)).isEmpty();
    assertThat(drawer.own(TestPeople.withoutWords(haru), LeafKind.DIARY)).isEmpty();
    assertThat(drawer.own(haru, LeafKind.DIARY, id).orElseThrow().said("words"))
        .isEqualTo("a heron");
  }

  @Test
  void sharesAllOfATopicFromTheFirstOpeningToTheLastTakingBack() {
    keep(LeafKind.DIARY, "before");
    consents.give(haru, Topic.DIARY, WHOLE, mori.id());
    keep(LeafKind.DIARY, "after");
    keep(LeafKind.STEP, "something else");
    assertThat(alone(LeafKind.DIARY)).containsExactly(false, false);
    assertThat(alone(LeafKind.STEP)).containsExactly(true);
    assertThat(shared(LeafKind.DIARY)).containsExactlyInAnyOrder("before", "after");
    consents.takeBack(haru, Topic.DIARY, WHOLE);
    assertThat(alone(LeafKind.DIARY)).containsExactly(true, true);
    assertThat(shared(LeafKind.DIARY)).isEmpty();
    assertThat(drawer.own(haru, LeafKind.DIARY)).hasSize(2);
  }

  @Test
  void sharesOneLeafAndNoOther() {
    UUID one = keep(LeafKind.DIARY, "one");
    keep(LeafKind.DIARY, "other");
    consents.give(haru, Topic.DIARY, Optional.of(one), mori.id());
    assertThat(shared(LeafKind.DIARY)).containsExactly("one");
    keep(LeafKind.DIARY, one, "one, changed");
    assertThat(shared(LeafKind.DIARY)).containsExactly("one, changed");
    consents.takeBack(haru, Topic.DIARY, Optional.of(one));
    assertThat(alone(LeafKind.DIARY)).containsExactly(true, true);
  }

  @Test
  void opensWithTheMapHowFarAnOutingReachedAndNotItsWords() {
    keep(LeafKind.OUTING, "the river");
    keep(LeafKind.REACH, "street");
    consents.give(haru, Topic.MAP, WHOLE, mori.id());
    assertThat(alone(LeafKind.OUTING)).containsExactly(true);
    assertThat(shared(LeafKind.REACH)).containsExactly("street");
    consents.give(haru, Topic.OUTINGS, WHOLE, mori.id());
    consents.takeBack(haru, Topic.MAP, WHOLE);
    assertThat(shared(LeafKind.REACH)).containsExactly("street");
    assertThat(shared(LeafKind.OUTING)).containsExactly("the river");
  }

  @Test
  void closesWhatWasOpenWhenItsReaderLeaves() {
    keep(LeafKind.EBBS, "quiet first");
    consents.give(haru, Topic.EBBS, WHOLE, mori.id());
    assertThat(shared(LeafKind.EBBS)).hasSize(1);
    house.get(Relations.class).leave(harus, mori.id());
    assertThat(alone(LeafKind.EBBS)).containsExactly(true);
  }

  @Test
  void keepsAFormThatWasSentTwiceOnceAndLeavesOthersWhereTheyAre() {
    Viewer.Person sora = TestPeople.person(house);
    UUID id = keep(LeafKind.DIARY, "first");
    assertThat(keep(LeafKind.DIARY, id, "second")).isEqualTo(id);
    assertThat(drawer.own(haru, LeafKind.DIARY))
        .extracting(leaf -> leaf.said("words"))
        .containsExactly("second");
    UUID hers = drawer.keep(sora.id(), leaf(LeafKind.DIARY, id, "hers"));
    assertThat(hers).isNotEqualTo(id);
    assertThat(drawer.own(haru, LeafKind.DIARY).getFirst().said("words")).isEqualTo("second");
    assertThat(drawer.own(sora, LeafKind.DIARY)).extracting(Leaf::id).containsExactly(hers);
  }

  @Test
  void takesOutOnlyOnesOwnAndClosesIt() {
    UUID id = keep(LeafKind.DIARY, "a heron");
    consents.give(haru, Topic.DIARY, Optional.of(id), mori.id());
    assertThat(drawer.takeOut(TestPeople.person(house), LeafKind.DIARY, id)).isFalse();
    assertThat(drawer.own(haru, LeafKind.DIARY)).hasSize(1);
    assertThat(drawer.takeOut(haru, LeafKind.DIARY, id)).isTrue();
    assertThat(drawer.own(haru, LeafKind.DIARY)).isEmpty();
    assertThat(consents.open(haru.id())).isEmpty();
  }

  @Test
  void opensALeafInNoOtherPlaceThanItsOwn() {
    UUID id = keep(LeafKind.DIARY, "a heron");
    byte[] text = house.get(Leaves.class).of(haru.id(), LeafKind.DIARY).getFirst().text();
    house.write(
        () -> house.get(Leaves.class).add(haru.id(), new SealedLeaf(LeafKind.STEP, id, NOW, text)));
    assertThatThrownBy(() -> drawer.own(haru, LeafKind.STEP)).isInstanceOf(SealBroken.class);
  }

  @Test
  void forgetsAnErasedPersonAndNobodyElse() {
    keep(LeafKind.DIARY, "a heron");
    Viewer.Person sora = TestPeople.person(house);
    drawer.keep(sora.id(), leaf(LeafKind.DIARY, UUID.randomUUID(), "hers"));
    house.publish(new AccountErased(haru.id()));
    assertThat(house.get(Leaves.class).of(haru.id(), LeafKind.DIARY)).isEmpty();
    assertThat(drawer.own(sora, LeafKind.DIARY)).hasSize(1);
  }

  private UUID keep(LeafKind kind, String words) {
    return keep(kind, UUID.randomUUID(), words);
  }

  private UUID keep(LeafKind kind, UUID id, String words) {
    return drawer.keep(haru.id(), leaf(kind, id, words));
  }

  private static Leaf leaf(LeafKind kind, UUID id, String words) {
    return new Leaf(kind, id, NOW, Map.of("words", words));
  }

  private List<Boolean> alone(LeafKind kind) {
    return house.get(Leaves.class).of(haru.id(), kind).stream()
        .map(row -> Vault.alone(row.text()))
        .toList();
  }

  private List<String> shared(LeafKind kind) {
    return drawer.shared(haru.id(), kind, each -> true).stream()
        .map(leaf -> leaf.said("words"))
        .toList();
  }
}
