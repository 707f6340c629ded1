// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The drawers of the room through its doors: whoever they are opened to, and the way out. */
class DrawerDoorTests extends AtTheWalls {

  private static final List<String> TOPICS =
      List.of("diary", "outings", "steps", "ebbs", "called", "network", "hours");

  @Test
  void showsEachTopicOnlyToWhomItIsOpenAndSaysWhoLooked() {
    Village village = new Village(house, port, Canaries.MARK + "drawer");
    String opened = "/desk/cases/" + village.thing("case a") + "/opened";
    List<String> kept = leaves(village, "haru");
    assertThat(kept).hasSize(8);
    assertThat(seen(village, "mori", opened, kept)).isEmpty();
    for (String topic : TOPICS) {
      village.open(topic);
      assertThat(seen(village, "mori", opened, kept)).as(topic).isNotEmpty();
    }
    assertThat(seen(village, "mori", opened, kept)).isEqualTo(kept);
    assertThat(seen(village, "iwa", opened, kept)).isEmpty();
    assertThat(village.who("haru").get("/room/who").body())
        .contains("looked at your diary", "looked at where you were", "looked at your steps")
        .contains("looked at your page for when it ebbs", "looked at what you want to be called")
        .contains("looked at who is in your life", "looked at the hours of your days");
    village
        .grants("haru", "/room/who")
        .forEach(grant -> village.posted("haru", "/room/who/grants/" + grant + "/withdrawal"));
    assertThat(seen(village, "mori", opened, kept)).isEmpty();
  }

  @Test
  void opensOneEntryOfTheDiaryAndNoOther() {
    Village village = new Village(house, port, Canaries.MARK + "entry");
    String opened = "/desk/cases/" + village.thing("case a") + "/opened";
    String words = "one of them " + Canaries.MARK;
    village.posted(
        "haru",
        "/room/diary",
        "id",
        UUID.randomUUID().toString(),
        "day",
        "2026-01-06",
        "words",
        words,
        "who",
        village.staff("mori").value().toString());
    assertThat(village.who("mori").get(opened).body()).contains(words, "6 January 2026");
    assertThat(seen(village, "mori", opened, leaves(village, "haru"))).isEmpty();
    assertThat(village.who("haru").get("/room/who").body())
        .contains("looked at your diary: one of them");
  }

  @Test
  void handsAPersonAllOfTheirsAndNothingOfOthers() throws IOException {
    Village village = neighbours();
    Map<String, String> files = unpacked(village.again("haru").download("/room/take-along"));
    assertThat(files)
        .containsKeys("index.html", "check-ins.json", "answers.json", "who-sees-what.json");
    String all = String.join("\n", files.values());
    for (Village.Said said : village.said("haru")) {
      assertThat(all).contains(said.text());
    }
    for (String other : List.of("sora", "nagi", "yuki", "hana", "ume")) {
      village.said(other).forEach(said -> assertThat(all).doesNotContain(said.text()));
    }
    assertThat(files.get("check-ins.json")).contains(village.thing("check-in of haru"));
    assertThat(files.get("answers.json")).contains(village.thing("sheet of haru"));
    assertThat(files.get("who-sees-what.html")).contains("your map");
    assertThat(files.get("letters.json")).contains("mori says", village.thing("letter of haru"));
    assertThat(files.get("letters.json")).doesNotContain("mori keeps this");
    assertThat(files.get("talks.json")).contains(village.thing("talk of haru"));
    assertThat(all).doesNotContain("src=", "http:", "https:");
  }

  @Test
  void namesTheFileNeutrally() {
    Answer answer = neighbours().again("sora").post("/room/take-along");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo("application/zip");
    assertThat(answer.header("content-disposition"))
        .isEqualTo("attachment; filename=\"pages.zip\"");
  }

  /** What somebody put into their drawers, in the order in which the desk shows it. */
  private static List<String> leaves(Village village, String name) {
    List<String> said = village.said(name).stream().map(Village.Said::text).toList();
    return said.subList(said.size() - 8, said.size());
  }

  private static List<String> seen(Village village, String who, String path, List<String> words) {
    String page = village.who(who).get(path).body();
    return words.stream().filter(page::contains).toList();
  }

  private static Map<String, String> unpacked(byte[] zip) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
      }
    }
    return files;
  }
}
