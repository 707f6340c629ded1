// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.engawa.app.Traces;
import org.engawa.app.vault.Erasures;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.engawa.app.walls.Village.ReadBy;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words are planted wherever somebody writes, and looked for wherever they must not be. */
class CanaryTests extends AtTheWalls {

  private static final List<String> GUESTS = List.of("haru", "sora", "nagi", "yuki", "hana", "ume");
  private static final Map<String, Set<String>> TEAM_OF =
      Map.of(
          "mori",
          Set.of("haru", "hana"),
          "iwa",
          Set.of("haru", "hana"),
          "tani",
          Set.of("sora", "ume"));

  @Test
  void showsWordsToNobodyButWhomTheyAreOpenTo() {
    Village village = new Village(house, port, Canaries.MARK + "views");
    seesOnlyWhatItMay(village);
    village.open("check-ins");
    village.open("check-in-words");
    village.checkIn("haru", village.says("haru", ReadBy.NOBODY));
    String mine = village.said("haru").getLast().text();
    String views = "/desk/cases/" + village.thing("case a") + "/views";
    assertThat(village.who("mori").get(views).body()).contains(mine);
    for (String other : List.of("iwa", "tani", "ishi", "tomo", "hana", "ume", "sora", "yama")) {
      assertThat(Tour.of(village.who(other)).text()).as(other).doesNotContain(mine);
    }
    takeEverythingBack(village);
    assertThat(village.who("mori").get(views).body()).doesNotContain(mine);
    seesOnlyWhatItMay(village);
    village.posted("haru", "/room/join/leave");
    seesOnlyWhatItMay(village, Map.of("mori", Set.of("hana"), "iwa", Set.of("hana")));
  }

  @Test
  void keepsWhatIsTypedNowhereInClear() throws IOException {
    Village village = new Village(house, port, Canaries.MARK + "files");
    Map<String, Canaries> planted = new HashMap<>();
    village.people().forEach((name, walker) -> planted.put(name, plant(name, walker)));
    for (String name : List.of("haru", "hana", "mori")) {
      assertThat(planted.get(name).in(Tour.of(village.who(name)).text())).as(name).isNotEmpty();
    }
    for (String name : village.people().keySet()) {
      String text = Tour.of(village.who(name)).text();
      planted.forEach(
          (owner, canaries) -> {
            if (GUESTS.contains(owner) && !owner.equals(name) && !teamOf(name).contains(owner)) {
              assertThat(canaries.in(text)).as(name + " reads " + owner).isEmpty();
            }
          });
    }
    leaveInMidSentence(village, "haru", "check-in", "words");
    leaveInMidSentence(village, "hana", "family-note", "saw");
    assertThat(Traces.of("SQLite format 3", FOLDER)).as("what is looked through").isNotEmpty();
    assertThat(Traces.of(Canaries.MARK, FOLDER)).isEmpty();
    for (Path left : Traces.temporary()) {
      assertThat(Traces.of(Canaries.MARK, left)).as(left.toString()).isEmpty();
    }
  }

  @Test
  void cannotOpenWhatIsLeftAfterAnErasure() throws IOException {
    Village village = new Village(house, port, Canaries.MARK + "gone");
    village.open("check-ins");
    JdbcClient database = JdbcClient.create(bean(DataSource.class));
    UUID id = UUID.fromString(village.thing("check-in of haru"));
    OwnerId owner = new OwnerId(UUID.fromString(one(database, "owner_id", id)));
    Place place = new Place("check_in", "answers_sealed", id);
    byte[] sealed = bytes(database, "select answers_sealed from check_in where id = ?", id);
    byte[] key =
        bytes(database, "select wrapped_key from owner_key where owner_id = ?", owner.value());
    Vault vault = bean(Vault.class);
    assertThat(vault.unseal(owner, place, sealed)).isNotEmpty();
    Answer gone = village.who("haru").post("/room/erase", "words", village.words("haru"));
    assertThat(gone.status()).isEqualTo(200);
    assertThat(bean(Erasures.class).finish()).isTrue();
    assertThatThrownBy(() -> vault.unseal(owner, place, sealed));
    String wrapped = new String(key, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(Traces.files(FOLDER).filter(file -> Traces.read(file).contains(wrapped))).isEmpty();
    assertThat(new Rows(bean(DataSource.class)).naming(List.of(owner.value().toString())))
        .allMatch(line -> line.matches("(account|person_of_case|consent_grant): .*"))
        .noneMatch(line -> line.contains("_sealed=") && !line.contains("_sealed=null"));
    String desk = Tour.of(village.who("mori")).text();
    village.said("haru").forEach(said -> assertThat(desk).doesNotContain(said.text()));
    seesOnlyWhatItMay(village, Map.of("mori", Set.of("hana"), "iwa", Set.of("hana")));
  }

  private void seesOnlyWhatItMay(Village village) {
    seesOnlyWhatItMay(village, Map.of());
  }

  private void seesOnlyWhatItMay(Village village, Map<String, Set<String>> teams) {
    for (String name : village.people().keySet()) {
      String text = Tour.of(village.who(name)).text();
      Set<String> own = teams.getOrDefault(name, teamOf(name));
      for (String owner : GUESTS) {
        for (Village.Said said : village.said(owner)) {
          boolean may =
              owner.equals(name)
                  || said.by() == ReadBy.MORI && name.equals("mori") && own.contains(owner)
                  || said.by().compareTo(ReadBy.MORI) > 0 && own.contains(owner)
                  || said.by() == ReadBy.LEAD_TOO && name.equals("ishi");
          if (!may) {
            assertThat(text.contains(said.text())).as(name + " reads " + said).isFalse();
          }
        }
      }
    }
    String mori = Tour.of(village.who("mori")).text();
    if (!teams.containsKey("mori")) {
      assertThat(village.said("haru").stream().filter(said -> said.by() == ReadBy.MORI))
          .isNotEmpty()
          .allMatch(said -> mori.contains(said.text()));
    }
    assertThat(village.said("hana").stream().filter(said -> said.by() == ReadBy.TEAM))
        .allMatch(said -> mori.contains(said.text()));
  }

  private static Set<String> teamOf(String name) {
    return TEAM_OF.getOrDefault(name, Set.of());
  }

  private static void takeEverythingBack(Village village) {
    List<String> grants = village.grants("haru", "/room/who");
    assertThat(grants).hasSize(3);
    grants.forEach(grant -> village.posted("haru", "/room/who/grants/" + grant + "/withdrawal"));
  }

  /**
   * Sends every form of every page with a canary in every field that takes text. What is said on
   * boards is for others to read, and counts only where it must stand nowhere in clear; so is what
   * the house says of itself.
   */
  private static Canaries plant(String name, Walker walker) {
    Canaries canaries = new Canaries(name);
    Canaries onBoards = new Canaries("boards" + name);
    for (Form form : Tour.of(walker).forms()) {
      if (!form.texts().isEmpty() && isPlanted(name, form)) {
        Canaries where = isSaidToOthers(form) ? onBoards : canaries;
        walker.post(form.action(), form.filled(where::next).toArray(String[]::new));
      }
    }
    return canaries;
  }

  /** What is said on boards, and what somebody asks the desk to read. */
  private static boolean isSaidToOthers(Form form) {
    return form.action().startsWith("/room/boards") || form.action().equals("/room/safety");
  }

  /**
   * Contacts, hours, boards, meet-ups and rooms are for everybody to read; the forms of readers are
   * filled in once.
   */
  private static boolean isPlanted(String name, Form form) {
    return !form.action().matches("/(house/(contacts|talk|boards)|desk/(boards|meet-ups)).*")
        && (name.equals("reader") || form.action().matches("/(room|home|desk|study|house)/.*"));
  }

  private static void leaveInMidSentence(Village village, String name, String form, String field) {
    Walker other = village.again(name);
    String words = Canaries.MARK + "draft" + name;
    Answer left = other.post("/leave", "_form", form, field, words);
    assertThat(left.status()).isEqualTo(303);
    String door = village.who(name).get("/room").status() == 200 ? "/room" : "/home";
    assertThat(village.again(name).get(door).body()).contains(words);
  }

  private static String one(JdbcClient database, String column, UUID id) {
    return database
        .sql("select " + column + " from check_in where id = ?")
        .param(id.toString())
        .query(String.class)
        .single();
  }

  private static byte[] bytes(JdbcClient database, String sql, UUID id) {
    List<byte[]> found = new ArrayList<>();
    database
        .sql(sql)
        .param(id.toString())
        .query(
            row -> {
              found.add(row.getBytes(1));
            });
    return found.getFirst();
  }
}
