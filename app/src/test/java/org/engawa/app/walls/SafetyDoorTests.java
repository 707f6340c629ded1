// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.draft.Unsent;
import org.junit.jupiter.api.Test;

/**
 * What somebody asks a human to read: who reads it, what stays, and that it always goes through.
 */
class SafetyDoorTests extends AtTheWalls {

  private static final String TOO_MUCH = "HTTP/1.1 429";
  private static final String WORD = "/crisis/word";
  private static final String ANSWER = "/crisis/answer";

  @Test
  void bringsWordsWithoutAnAccountToAHumanAndAnAnswerBack() {
    Village village = neighbours();
    new Lamp(house).always(village);
    Walker reader = new Walker(port);
    Answer page = reader.get("/en/crisis");
    assertThat(page.body())
        .contains("action=\"/en/crisis/word\"", "Somebody reads what comes in today until 24:00")
        .doesNotContain("<script", "_csrf");
    assertThat(page.body().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(20_000);
    String words = Canaries.MARK + "crisis";
    Answer kept = reader.post("/en" + WORD, "words", words);
    assertThat(kept.status()).isEqualTo(200);
    assertThat(kept.headers()).doesNotContainKey("set-cookie");
    assertThat(kept.header("cache-control")).isEqualTo("no-store");
    List<String> receipt = kept.all("<li>([a-z]+)</li>");
    assertThat(receipt).hasSize(7);
    String phrase = String.join(" ", receipt);
    assertThat(rows()).noneMatch(row -> row.contains(words) || row.contains(phrase));
    assertThat(reader.post(ANSWER, "words", phrase).body()).contains("There is no answer yet.");
    answer(village, waitingFor(village, words), "I am here & I read it");
    Answer answered = reader.post("/en" + ANSWER, "words", phrase.toUpperCase(Locale.ROOT));
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.body()).contains("I am here &amp; I read it");
    assertThat(answered.headers()).doesNotContainKey("set-cookie");
  }

  @Test
  void saysThatNothingIsKeptUnderOtherWords() {
    Walker reader = new Walker(port);
    for (String typed : List.of("", "one two three", "' or 1=1 --", "snow ".repeat(7))) {
      Answer answer = reader.post("/en" + ANSWER, "words", typed);
      assertThat(answer.status()).as(typed).isEqualTo(422);
      assertThat(answer.body()).contains("Nothing is kept under these words.");
    }
  }

  @Test
  void keepsNeitherNothingNorTooMuchAndGivesTheWordsBack() {
    Walker reader = new Walker(port);
    assertThat(reader.post(WORD, "words", "  ").status()).isEqualTo(422);
    String much = "<b>snow</b>" + "x".repeat(4_000);
    Answer back = reader.post(WORD, "words", much);
    assertThat(back.status()).isEqualTo(422);
    assertThat(back.body()).contains("&lt;b&gt;snow&lt;/b&gt;").doesNotContain("<b>snow");
    assertThat(reader.post(WORD, "words", "x".repeat(140_000)).status()).isEqualTo(413);
  }

  @Test
  void takesWordsWhileAllElseIsTooMuch() {
    Wire crowd = new Wire(port, "127.0.0.31");
    String asked = "GET /away HTTP/1.1\nHost: localhost\n";
    String hundred = (asked + "\n").repeat(99) + asked + "Connection: close\n\n";
    String said = "";
    for (int i = 0; i < 60 && !said.contains(TOO_MUCH); i++) {
      said = crowd.say(hundred, "", 0).body();
    }
    assertThat(said).contains(TOO_MUCH);
    String form =
        """
        POST /en/crisis/word HTTP/1.1
        Host: localhost
        Sec-Fetch-Site: same-origin
        Content-Type: application/x-www-form-urlencoded
        Content-Length: 10
        Connection: close

        words=snow""";
    for (int i = 0; i < 20; i++) {
      Answer kept = crowd.say(form, "", 0);
      assertThat(kept.status()).isEqualTo(200);
      assertThat(kept.all("<li>([a-z]+)</li>")).hasSize(7);
    }
  }

  @Test
  void opensWhatAPersonAsksOnlyToThoseWhoAnswerAndWritesWhoLooked() {
    Village village = neighbours();
    String words = Canaries.MARK + "asked";
    String id = UUID.randomUUID().toString();
    village.posted("haru", "/room/safety", "id", id, "words", words);
    assertThat(village.who("haru").get("/room/safety").body()).contains(words);
    for (String name : List.of("mori", "tani", "iwa", "ishi", "hoshi")) {
      assertThat(village.who(name).get("/desk/safety").body()).doesNotContain(words);
    }
    assertThat(village.who("mori").get("/desk/safety/" + id).body()).contains(words);
    assertThat(village.who("haru").get("/room/who").body())
        .contains("morinear", "what you asked somebody to read");
    for (String name : List.of("sora", "hana", "tomo", "kawa", "yama", "reader")) {
      Answer answer = village.who(name).get("/desk/safety/" + id);
      assertThat(answer.body()).as(name).doesNotContain(words);
    }
    answer(village, "/desk/safety/" + id, "shall I write again?");
    assertThat(village.who("haru").get("/room/safety").body()).contains("shall I write again?");
    assertThat(village.who("sora").get("/room/safety").body()).doesNotContain("shall I");
  }

  @Test
  void leadsWhoeverHasNoRoomBackToTheFormOfTheCrisisPage() {
    Village village = neighbours();
    for (String name : List.of("hana", "mori", "kawa", "yama")) {
      Answer led = village.who(name).get("/room/safety");
      assertThat(led.status()).as(name).isEqualTo(303);
      assertThat(led.header("location")).isEqualTo("/crisis");
    }
  }

  @Test
  void showsHelpByTheCountryThatSomebodyNames() {
    new Wharf(house);
    Walker reader = new Walker(port);
    assertThat(reader.get("/en/crisis").body()).contains("href=\"/en/help\"");
    assertThat(reader.get("/en/help").body()).contains("Day line", "I would rather see all");
    assertThat(reader.get("/en/help?country=JP").body()).contains("Day line");
    assertThat(reader.get("/en/help?country=FR").body())
        .contains("Nobody is entered for France.")
        .doesNotContain("Day line");
    assertThat(reader.get("/en/help?country=%3Cb%3E").body()).contains("Day line");
  }

  @Test
  void keepsUnsentWordsWhenSomebodyLeaves() {
    Village village = neighbours();
    Walker haru = village.again("haru");
    Answer left = haru.post("/leave", "_form", "safety-word", "words", "half a sentence");
    assertThat(left.status()).isEqualTo(303);
    assertThat(village.again("haru").get("/room/safety").body()).contains("half a sentence");
  }

  @Test
  void keepsWhatStaffTypedAboutAnEntryUntilItIsSent() {
    Village village = new Village(house, port, "entry");
    String id = UUID.randomUUID().toString();
    String entry = "/desk/safety/" + id;
    village.posted("haru", "/room/safety", "id", id, "words", "a heavy night");
    village.posted("mori", entry + "/acts", "act", "take");
    assertThat(village.who("mori").get(entry).page())
        .contains("form=\"safety-entry\"", "name=\"_form\" value=\"safety-entry\"")
        .contains("name=\"entry\" value=\"" + id);
    Map<String, String> typed =
        Map.of(
            "_form", "safety-entry",
            "entry", id,
            "words-answer", "half an answer",
            "words-plan", "half a plan",
            "day", "2026-12-01");
    left(new Viewer.Staff(village.staff("mori"), Set.of(Role.SUPPORTER)), typed);
    assertThat(village.who("mori").get(entry).body())
        .contains(">half an answer<", "value=\"2026-12-01\"", ">half a plan<");
    village.posted("mori", entry + "/acts", "act", "lay-back");
    village.posted("ishi", entry + "/acts", "act", "take");
    assertThat(village.who("ishi").get(entry).body()).doesNotContain("half an answer");
    village.posted("ishi", entry + "/acts", "act", "lay-back");
    village.posted("mori", entry + "/acts", "act", "take");
    assertThat(village.who("mori").get(entry).body()).contains(">half an answer<");
    village.posted("mori", entry + "/acts", "act", "answer", "words-answer", "an answer");
    assertThat(village.who("mori").get(entry).body()).doesNotContain("half an answer");
    assertThat(village.who("haru").get("/room/safety").body())
        .contains("an answer")
        .doesNotContain("half an answer", "half a plan");
    Unsent unsent = bean(Unsent.class);
    Viewer.Staff mori = new Viewer.Staff(village.staff("mori"), Set.of());
    village
        .who("mori")
        .post("/leave", "_form", "safety-entry", "entry", id, "words-close", "half a note");
    assertThat(unsent.of(mori, "safety-entry", UUID.fromString(id)).orElseThrow())
        .containsEntry("words-close", "half a note");
  }

  /** The entry of the crisis page that has these words. */
  private static String waitingFor(Village village, String words) {
    return village
        .who("mori")
        .get("/desk/safety")
        .all("href=\"(/desk/safety/[0-9a-f-]{36})\"")
        .stream()
        .filter(path -> village.who("mori").get(path).body().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static void answer(Village village, String path, String words) {
    village.posted("mori", path + "/acts", "act", "take");
    village.posted("mori", path + "/acts", "act", "answer", "words-answer", words);
  }

  private List<String> rows() {
    return new Rows(bean(DataSource.class)).all().values().stream().flatMap(List::stream).toList();
  }
}
