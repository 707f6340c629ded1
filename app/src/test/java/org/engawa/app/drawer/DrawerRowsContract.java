// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.app.TestHouse;
import org.engawa.app.account.PersonId;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of this feature promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DrawerRowsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T18:00:00.123Z");

  Path folder;
  private TestHouse house;
  private Leaves leaves;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    DSLContext dsl = house.get(DSLContext.class);
    leaves = new Leaves(dsl);
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void keepsLeavesByKindAndTime() {
    PersonId haru = somebody();
    SealedLeaf later = leaf(LeafKind.DIARY, NOW.plusSeconds(60));
    SealedLeaf earlier = leaf(LeafKind.DIARY, NOW);
    assertThat(add(haru, later)).isTrue();
    assertThat(add(haru, earlier)).isTrue();
    assertThat(add(haru, leaf(LeafKind.STEP, NOW))).isTrue();
    assertThat(leaves.of(haru, LeafKind.DIARY))
        .extracting(SealedLeaf::id)
        .containsExactly(earlier.id(), later.id());
    SealedLeaf kept = leaves.of(haru, LeafKind.DIARY).getFirst();
    assertThat(kept.keptAt()).isEqualTo(NOW);
    assertThat(kept.text()).asString(UTF_8).isEqualTo("text");
    assertThat(leaves.of(somebody(), LeafKind.DIARY)).isEmpty();
  }

  @Test
  void keepsOneIdOnceInAKindAndBesideAnotherKind() {
    PersonId haru = somebody();
    SealedLeaf outing = leaf(LeafKind.OUTING, NOW);
    assertThat(add(haru, outing)).isTrue();
    assertThat(add(somebody(), outing)).isFalse();
    assertThat(add(haru, new SealedLeaf(LeafKind.REACH, outing.id(), NOW, bytes("zone")))).isTrue();
    assertThat(leaves.of(haru, LeafKind.OUTING)).hasSize(1);
    assertThat(leaves.of(haru, LeafKind.REACH)).hasSize(1);
  }

  @Test
  void putsATextOnlyInThePlaceOfOnesOwn() {
    PersonId haru = somebody();
    SealedLeaf leaf = leaf(LeafKind.DIARY, NOW);
    add(haru, leaf);
    SealedLeaf other =
        new SealedLeaf(LeafKind.DIARY, leaf.id(), NOW.plusSeconds(9), bytes("other"));
    assertThat(house.write(() -> leaves.replace(somebody(), other))).isFalse();
    assertThat(leaves.of(haru, LeafKind.DIARY).getFirst().text()).asString(UTF_8).isEqualTo("text");
    assertThat(house.write(() -> leaves.replace(haru, other))).isTrue();
    SealedLeaf kept = leaves.of(haru, LeafKind.DIARY).getFirst();
    assertThat(kept.text()).asString(UTF_8).isEqualTo("other");
    assertThat(kept.keptAt()).isEqualTo(NOW);
  }

  @Test
  void walksAlongManyLeavesInBothDirectionsAndLeavesNoneOut() {
    PersonId haru = somebody();
    List<SealedLeaf> all =
        IntStream.range(0, 1_000)
            .mapToObj(at -> leaf(LeafKind.DIARY, NOW.plusSeconds(at / 3)))
            .toList();
    house.write(() -> all.forEach(each -> leaves.add(haru, each)));
    house.write(() -> all.forEach(each -> leaves.add(somebody(), leaf(LeafKind.DIARY, NOW))));
    List<UUID> inOrder = leaves.of(haru, LeafKind.DIARY).stream().map(SealedLeaf::id).toList();
    List<UUID> up = new ArrayList<>();
    List<SealedLeaf> some = leaves.oldest(haru, LeafKind.DIARY, 7);
    while (!some.isEmpty()) {
      some.forEach(each -> up.add(each.id()));
      some = leaves.after(haru, some.getLast(), 7);
    }
    assertThat(up).containsExactlyElementsOf(inOrder);
    List<UUID> down = new ArrayList<>();
    some = leaves.newest(haru, LeafKind.DIARY, 8);
    while (some.size() > 1) {
      some.subList(0, some.size() - 1).forEach(each -> down.add(each.id()));
      some = leaves.from(haru, some.getLast(), 8);
    }
    some.forEach(each -> down.add(each.id()));
    assertThat(down).containsExactlyElementsOf(inOrder.reversed());
    SealedLeaf one = all.getFirst();
    assertThat(leaves.one(haru, LeafKind.DIARY, one.id())).isPresent();
    assertThat(leaves.one(haru, LeafKind.STEP, one.id())).isEmpty();
    assertThat(leaves.one(somebody(), LeafKind.DIARY, one.id())).isEmpty();
  }

  @Test
  void findsAScreenByTheIndexWithoutSorting() {
    PersonId haru = somebody();
    DSLContext dsl = house.get(DSLContext.class);
    List<String> asked = new ArrayList<>();
    Leaves heard =
        new Leaves(
            DSL.using(
                dsl.configuration()
                    .derive(
                        ExecuteListener.onExecuteStart(
                            it -> asked.add(dsl.renderInlined(it.query()))))));
    heard.newest(haru, LeafKind.DIARY, 21);
    heard.oldest(haru, LeafKind.DIARY, 21);
    heard.from(haru, leaf(LeafKind.DIARY, NOW), 21);
    heard.after(haru, leaf(LeafKind.DIARY, NOW), 21);
    List<String> plans = asked.stream().map(this::plan).toList();
    assertThat(plans)
        .hasSize(4)
        .allMatch(plan -> plan.contains("leaf_of_owner"))
        .noneMatch(plan -> plan.contains("Sort") || plan.contains("TEMP B-TREE"));
    assertThat(plans.subList(2, 4)).allMatch(plan -> plan.contains("kept_at"));
    assertThat(plan("select id from leaf order by text_sealed")).containsPattern("Sort|B-TREE");
  }

  private String plan(String sql) {
    DSLContext dsl = house.get(DSLContext.class);
    return house.write(
        () -> {
          if (house.db().isEmpty()) {
            return dsl.fetch("explain query plan " + sql).formatCSV();
          }
          dsl.execute("set local enable_seqscan = off");
          return dsl.fetch("explain " + sql).formatCSV();
        });
  }

  @Test
  void takesOutOnlyOnesOwnOfOneKind() {
    PersonId haru = somebody();
    SealedLeaf leaf = leaf(LeafKind.DIARY, NOW);
    add(haru, leaf);
    assertThat(house.write(() -> leaves.remove(somebody(), LeafKind.DIARY, leaf.id()))).isFalse();
    assertThat(house.write(() -> leaves.remove(haru, LeafKind.STEP, leaf.id()))).isFalse();
    assertThat(leaves.of(haru, LeafKind.DIARY)).hasSize(1);
    assertThat(house.write(() -> leaves.remove(haru, LeafKind.DIARY, leaf.id()))).isTrue();
    assertThat(leaves.of(haru, LeafKind.DIARY)).isEmpty();
  }

  @Test
  void removesAllOfOnePersonAndNobodyElses() {
    PersonId haru = somebody();
    PersonId sora = somebody();
    add(haru, leaf(LeafKind.DIARY, NOW));
    add(haru, leaf(LeafKind.EBBS, NOW));
    add(sora, leaf(LeafKind.DIARY, NOW));
    house.write(() -> leaves.removeAll(haru));
    assertThat(leaves.of(haru, LeafKind.DIARY)).isEmpty();
    assertThat(leaves.of(haru, LeafKind.EBBS)).isEmpty();
    assertThat(leaves.of(sora, LeafKind.DIARY)).hasSize(1);
  }

  private boolean add(PersonId owner, SealedLeaf row) {
    return house.write(() -> leaves.add(owner, row));
  }

  private static SealedLeaf leaf(LeafKind kind, Instant at) {
    return new SealedLeaf(kind, UUID.randomUUID(), at, bytes("text"));
  }

  private static PersonId somebody() {
    return new PersonId(UUID.randomUUID());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
