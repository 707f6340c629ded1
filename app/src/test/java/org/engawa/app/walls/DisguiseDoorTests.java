// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.engawa.app.shell.Assets;
import org.engawa.app.shell.Disguise;
import org.junit.jupiter.api.Test;

/** A plain title and icon on every page of somebody who chose one, and on nobody else's. */
class DisguiseDoorTests extends AtTheWalls {

  /** Written beforehand, the same for everybody; and the neutral page, which is plain itself. */
  private static final Set<String> THE_SAME_FOR_ALL = Set.of("/crisis", "/crisis/answer", "/away");

  private static final String SETTINGS = "/room/settings";

  @Test
  void showsNoOtherTitleAndIconOnAnyPage() {
    Village village = new Village(house, port, "tab");
    village.posted("haru", SETTINGS, "disguise", "weather", "disguise-word", "");
    Walker haru = village.who("haru");
    Map<String, Answer> pages = new HashMap<>(Tour.of(haru).pages());
    pages.put("not there", haru.get("/never-there"));
    pages.put("refused", haru.post("/room/diary", "day", "soon"));
    pages.put("again", haru.post("/room/take-along"));
    pages.values().removeIf(page -> !page.page().contains("<html "));
    assertThat(pages.keySet().removeAll(THE_SAME_FOR_ALL)).isTrue();
    assertThat(pages).hasSizeGreaterThan(30).containsKeys("/room", "not there", "refused");
    assertThat(pages)
        .allSatisfy(
            (path, page) -> {
              assertThat(page.all("<title>([^<]*)</title>")).as(path).containsExactly("Weather");
              assertThat(page.all("<link rel=\"icon\"[^>]*href=\"([^\"]*)\""))
                  .as(path)
                  .containsExactly(Assets.at("tab-weather.svg"));
            });
    assertThat(village.who("sora").get("/room").body()).contains("· Engawa</title>");
    assertThat(haru.get(Assets.at("tab-weather.svg")).status()).isEqualTo(200);
  }

  @Test
  void takesAWordOfOnesOwnAndNoneThatIsTooLong() {
    Village village = new Village(house, port, "word");
    village.posted("haru", SETTINGS, "disguise", "", "disguise-word", "<b>birds");
    Walker haru = village.who("haru");
    assertThat(haru.get("/room").page()).contains("<title>&lt;b&gt;birds</title>");
    String tooLong = "a".repeat(Disguise.LONGEST + 1);
    Answer refused = haru.post(SETTINGS, "disguise", "reading", "disguise-word", tooLong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page()).contains("value=\"" + tooLong).contains("birds</title>");
    village.posted("haru", SETTINGS, "theme", "dark");
    assertThat(haru.get("/room").page()).contains("birds</title>");
    village.posted("haru", SETTINGS, "disguise", "", "disguise-word", "");
    assertThat(haru.get("/room").page()).contains("· Engawa</title>");
  }
}
