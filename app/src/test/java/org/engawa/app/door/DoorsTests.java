// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.engawa.app.Traces;
import org.junit.jupiter.api.Test;

class DoorsTests extends AtTheDoors {

  @Test
  void letsNobodyInBeforeTheWordsAreTypedBack() {
    String nickname = newNickname();
    HttpResponse<String> words = browser.post("/come-in", "nickname", nickname);
    assertThat(Browser.all(words, "<li>([a-z]+)</li>")).hasSize(7);
    HttpResponse<String> asked =
        browser.post("/come-in/kept", "handed", Browser.field(words, "handed"));
    HttpResponse<String> refused =
        browser.post(
            "/come-in/open",
            "handed",
            Browser.field(asked, "handed"),
            "word",
            "heron",
            "word",
            "heron");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(browser.cookie()).isEmpty();
    HttpResponse<String> skipped =
        browser.post("/come-in/open", "handed", Browser.field(words, "handed"), "word", "x");
    assertThat(skipped.body()).contains("Come in with a nickname");
    assertThat(browser.post("/come-in", "nickname", nickname).statusCode()).isEqualTo(200);
  }

  @Test
  void opensTheRoomAgainToTheWords() {
    Entered haru = enter("/come-in");
    assertThat(haru.response().headers().firstValue("Location")).hasValue("/room");
    assertThat(haru.response().headers().firstValue("Set-Cookie").orElseThrow())
        .matches("engawa=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax");
    Browser other = new Browser(port);
    assertThat(
            other.post("/return", "nickname", haru.nickname(), "words", haru.phrase()).statusCode())
        .isEqualTo(303);
    assertThat(other.get("/room/settings").body()).contains("Where you are signed in");
  }

  @Test
  void keepsTheCookieOfAnOwnDeviceForThirtyDays() {
    Entered haru = enter("/come-in");
    HttpResponse<String> own =
        new Browser(port)
            .post("/return", "nickname", haru.nickname(), "words", haru.phrase(), "own", "on");
    assertThat(own.headers().firstValue("Set-Cookie").orElseThrow())
        .containsPattern("Max-Age=259(2000|1\\d{3})");
  }

  @Test
  void answersTheSameForUnknownNicknameAndWrongWords() {
    Entered haru = enter("/come-in");
    browser = new Browser(port);
    Entered sora = enter("/come-in");
    HttpResponse<String> wrong =
        new Browser(port).post("/return", "nickname", haru.nickname(), "words", sora.phrase());
    HttpResponse<String> unknown =
        new Browser(port)
            .post("/return", "nickname", haru.nickname() + "0", "words", sora.phrase());
    assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .isEqualTo(unknown.body().replace(haru.nickname() + "0", haru.nickname()));
  }

  @Test
  void givesANewCookieAtSignInAndEndsTheOldSession() {
    Entered haru = enter("/come-in");
    String before = browser.cookie();
    browser.post(
        "/return",
        "nickname",
        haru.nickname(),
        "words",
        haru.phrase(),
        "_csrf",
        Browser.field(browser.get("/room/settings"), "_csrf"));
    assertThat(browser.cookie()).isNotEmpty().isNotEqualTo(before);
    Browser old = new Browser(port);
    old.cookie(before);
    assertThat(old.get("/room/settings").body()).contains("Come back");
  }

  @Test
  void takesNoCookieThatItDidNotGive() {
    Browser fixed = new Browser(port);
    fixed.cookie("engawa=" + "A".repeat(43));
    HttpResponse<String> page = fixed.get("/room/settings");
    assertThat(page.body()).contains("Come back");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void keepsNeitherCookieNorNicknameNorWordsInClear() throws IOException {
    Entered haru = enter("/come-in");
    browser.get("/room/settings");
    String cookie = browser.cookie().substring("engawa=".length());
    for (Path file : Traces.files(FOLDER).toList()) {
      String bytes = Traces.read(file);
      assertThat(bytes.contains(cookie)).as("cookie in " + file).isFalse();
      assertThat(bytes.contains(haru.nickname())).as("nickname in " + file).isFalse();
      assertThat(bytes.contains(haru.phrase())).as("words in " + file).isFalse();
    }
  }

  @Test
  void leavesThroughTheServer() {
    enter("/come-in");
    String before = browser.cookie();
    HttpResponse<String> left = browser.post("/leave");
    assertThat(left.statusCode()).isEqualTo(303);
    assertThat(left.headers().firstValue("Location")).hasValue("/away");
    assertThat(left.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
    assertThat(browser.cookie()).isEmpty();
    browser.cookie(before);
    assertThat(browser.get("/room/settings").body()).contains("Come back");
    assertThat(browser.get("/away").body())
        .doesNotContainIgnoringCase("engawa ")
        .contains("Cumulus");
  }

  @Test
  void carriesWhatWasWrittenOverAnEndedSession() {
    Entered haru = enter("/come-in");
    browser.cookie("");
    HttpResponse<String> asked = browser.post("/room/settings", "theme", "dark", "note", "「雨」");
    assertThat(asked.body()).contains("Come back").contains("「雨」");
    HttpResponse<String> sendOn =
        browser.post(
            "/return",
            "nickname",
            haru.nickname(),
            "words",
            haru.phrase(),
            "_to",
            "/room/settings",
            "_form_to",
            "1",
            "_kept.theme",
            "dark");
    assertThat(Browser.all(sendOn, "action=\"([^\"]*)\"")).contains("/room/settings");
    HttpResponse<String> sent =
        browser.post("/room/settings", "theme", "dark", "_csrf", Browser.field(sendOn, "_csrf"));
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(browser.get("/room/settings").body()).contains("data-theme=\"dark\"");
  }

  @Test
  void carriesNothingToPathsOutside() {
    Entered haru = enter("/come-in");
    Browser other = new Browser(port);
    HttpResponse<String> back =
        other.post(
            "/return",
            "nickname",
            haru.nickname(),
            "words",
            haru.phrase(),
            "_to",
            "//evil.example/room");
    assertThat(back.headers().firstValue("Location")).hasValue("/room");
  }

  @Test
  void erasesByTheWordsAndSaysSo() {
    Entered haru = enter("/home/begin");
    String token = Browser.field(browser.get("/home/erase"), "_csrf");
    assertThat(browser.post("/home/erase", "words", "one two three", "_csrf", token).statusCode())
        .isEqualTo(422);
    HttpResponse<String> gone = browser.post("/home/erase", "words", haru.phrase(), "_csrf", token);
    assertThat(gone.body()).containsAnyOf("It is gone.", "are being removed");
    assertThat(browser.cookie()).isEmpty();
    HttpResponse<String> back =
        browser.post("/return", "nickname", haru.nickname(), "words", haru.phrase());
    assertThat(back.statusCode()).isEqualTo(422);
  }
}
