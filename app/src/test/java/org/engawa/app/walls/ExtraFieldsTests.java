// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fields that no form has, and ids of others in those that it has, change nothing of theirs. */
class ExtraFieldsTests extends AtTheWalls {

  private static final List<String> GRAVE =
      List.of("/leave", "/erase", "/removal", "/hand-back", "/withdrawal", "/others", "/join");
  private static final List<String> NAMES =
      Stream.of("id", "owner", "person", "family", "staff", "case", "account", "grant", "by", "of")
          .flatMap(
              name -> Stream.of(name, name + "Id", name + "_id", name + ".id", name + ".value"))
          .toList();

  @Test
  void changeNothingOfOthers() {
    Village village = new Village(house, port, "extra");
    Rows rows = new Rows(bean(DataSource.class));
    List<String> others = others(village);
    List<String> before = rows.naming(others);
    List<String> roles = rows.all().get("staff_role");
    List<String> links = rows.all().get("enrolment");
    assertThat(before).hasSizeGreaterThan(20);
    int sent = 0;
    for (String name : List.of("haru", "hana", "mori", "nagi", "kawa")) {
      Walker walker = village.who(name);
      for (Form form : Tour.of(walker).forms()) {
        if (form.action().matches("/(room|home|desk|study)/.*")
            && GRAVE.stream().noneMatch(form.action()::contains)) {
          for (String other : others) {
            send(walker, form, other);
            sent++;
          }
        }
      }
    }
    assertThat(sent).isGreaterThan(50);
    assertThat(rows.naming(others)).containsAll(before);
    assertThat(rows.naming(others))
        .filteredOn(row -> !before.contains(row))
        .map(ExtraFieldsTests::withoutOwnId)
        .noneMatch(row -> others.stream().anyMatch(row::contains));
    assertThat(rows.all().get("staff_role")).isEqualTo(roles);
    assertThat(rows.all().get("enrolment")).isEqualTo(links);
  }

  private static void send(Walker walker, Form form, String other) {
    List<String> fields = new ArrayList<>();
    List<String> filled = form.filled(() -> "snow");
    for (int i = 0; i < filled.size(); i += 2) {
      boolean id = filled.get(i).equals("id");
      fields.addAll(List.of(filled.get(i), id ? other : filled.get(i + 1)));
    }
    NAMES.forEach(name -> fields.addAll(List.of(name, other)));
    fields.addAll(List.of("role", "OPERATOR", "roles", "OPERATOR", "kind", "staff"));
    walker.post(form.action(), fields.toArray(String[]::new));
  }

  /**
   * A form chooses the id of what it makes, so that it may be sent twice; it may look like any. A
   * thread has the id of its first post.
   */
  private static String withoutOwnId(String row) {
    return row.replaceFirst(": (check_in_)?id=[0-9a-f-]{36} ", ": ")
        .replaceFirst(" thread_id=[0-9a-f-]{36} ", " ");
  }

  /** The ids of Sora, Ume, Tani and their case, and of what they wrote. */
  private List<String> others(Village village) {
    JdbcClient database = JdbcClient.create(bean(DataSource.class));
    Map<String, String> written =
        Map.of(
            "check-in of sora", "select owner_id from check_in where id = ?",
            "note of ume", "select family_id from family_note where id = ?");
    List<String> ids = new ArrayList<>();
    written.forEach(
        (thing, owner) -> {
          ids.add(village.thing(thing));
          ids.add(database.sql(owner).param(village.thing(thing)).query(String.class).single());
        });
    ids.addAll(List.of(village.staff("tani").value().toString(), village.thing("case b")));
    ids.addAll(List.of(village.thing("sheet of sora"), village.thing("paper of case b")));
    return ids;
  }
}
