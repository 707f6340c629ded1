// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import javax.sql.DataSource;
import org.engawa.app.shell.Transactions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A room for tonight is a room like all others until one goes, and then there is none. */
class TonightTests extends AtTheDoors {

  private static final String DAY = "2026-01-05";

  @Autowired DataSource database;
  @Autowired Transactions transactions;
  @Autowired Upkeep upkeep;

  @Test
  void isARoomWithoutWordsThatLeavingErases() {
    String nickname = newNickname();
    assertThat(browser.get("/en/come-in/tonight").body())
        .contains("erased at once", "What you began to write", "What you write on a board");
    comeIn(nickname);
    assertThat(write("snow on the sill").statusCode()).isEqualTo(303);
    assertThat(browser.get("/room/diary").body()).contains("snow on the sill");
    String cookie = browser.cookie();
    long keys = keys();
    HttpResponse<String> left = browser.post("/leave");
    assertThat(left.headers().firstValue("Location")).hasValue("/away");
    assertThat(keys()).isEqualTo(keys - 1);
    browser.cookie(cookie);
    assertThat(browser.get("/room/diary").body()).contains("Come back");
    assertThat(new Browser(port).post("/come-in", "nickname", nickname).statusCode())
        .isEqualTo(200);
  }

  @Test
  void keepsNoDraftWhenLeft() {
    comeIn(newNickname());
    long drafts = count("select count(*) from slip");
    browser.post("/leave", "_form", "check-in", "words", "half a line");
    assertThat(count("select count(*) from slip")).isEqualTo(drafts);
    assertThat(count("select count(*) from tonight")).isZero();
  }

  @Test
  void needsNoNicknameAndLeadsToStayingFromEveryPage() {
    comeIn("");
    assertThat(browser.get("/room").body()).contains("href=\"/room/words\"");
    assertThat(browser.get("/room/settings").body())
        .contains("You are here just tonight")
        .doesNotContain("/room/erase\"");
    assertThat(browser.get("/room/words").body())
        .contains("Until now nothing of this room is kept");
    browser.post("/leave");
  }

  @Test
  void staysWhenTheWordsAreTypedBack() {
    String nickname = newNickname();
    comeIn(nickname);
    write("a heron");
    String words = renew();
    assertThat(browser.get("/room").body()).doesNotContain("href=\"/room/words\"");
    browser.post("/leave", "_csrf", Browser.field(browser.get("/room/settings"), "_csrf"));
    upkeep.dawn();
    assertThat(browser.post("/return", "nickname", nickname, "words", words).statusCode())
        .isEqualTo(303);
    assertThat(browser.get("/room/diary").body()).contains("a heron");
  }

  @Test
  void isErasedByTheClockWhenTheSessionRanOut() {
    comeIn(newNickname());
    String nights = "select count(*) from tonight";
    upkeep.dawn();
    assertThat(count(nights)).isEqualTo(1);
    // Two quiet hours, and what a crash leaves behind: no session at all.
    write(
        "update open_session set used_at = used_at - 7300000000"
            + " where account_id in (select account_id from tonight)",
        List.of());
    write("update tonight set since_at = since_at - 7300000000", List.of());
    assertThat(browser.get("/room").body()).contains("Come back");
    upkeep.dawn();
    assertThat(count(nights)).isZero();
    browser = new Browser(port);
    comeIn(newNickname());
    upkeep.dawn();
    assertThat(count(nights)).isEqualTo(1);
    write("update tonight set since_at = since_at - 61000000", List.of());
    write(
        "delete from open_session where account_id in (select account_id from tonight)", List.of());
    upkeep.dawn();
    assertThat(count(nights)).isZero();
  }

  @Test
  void isErasedWhenSomebodyElseComesInAtTheSameBrowser() {
    comeIn(newNickname());
    String token = Browser.field(browser.get("/room/settings"), "_csrf");
    browser.post("/come-in/tonight", "_csrf", token);
    assertThat(count("select count(*) from tonight")).isEqualTo(1);
    browser.post("/leave");
    assertThat(count("select count(*) from tonight")).isZero();
  }

  @Test
  void changesWordsOnceForEachTimeTheyAreShown() {
    Entered haru = enter("/come-in");
    write("a heron");
    String token = Browser.field(browser.get("/room/words"), "_csrf");
    HttpResponse<String> shown = browser.post("/room/words", "_csrf", token);
    HttpResponse<String> asked =
        browser.post("/room/words/kept", "_csrf", token, "handed", handed(shown));
    HttpResponse<String> wrong =
        browser.post(
            "/room/words/open",
            "_csrf",
            token,
            "handed",
            handed(asked),
            "word",
            "heron",
            "word",
            "heron");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(sent(asked, shown, token).headers().firstValue("Location"))
        .hasValue("/room/settings?changed=words");
    String again = Browser.field(browser.get("/room/settings"), "_csrf");
    assertThat(sent(asked, shown, again).body()).contains("Only the words change");
    Browser other = new Browser(port);
    assertThat(
            other.post("/return", "nickname", haru.nickname(), "words", haru.phrase()).statusCode())
        .isEqualTo(422);
    other.post("/return", "nickname", haru.nickname(), "words", phrase(shown));
    assertThat(other.get("/room/diary").body()).contains("a heron");
  }

  @Test
  void showsOtherSessionsSoftlyAndEndsEach() {
    Entered haru = enter("/come-in");
    Browser other = new Browser(port);
    other.post("/return", "nickname", haru.nickname(), "words", haru.phrase());
    HttpResponse<String> page = browser.get("/room/settings");
    assertThat(page.body()).contains("This device, here.", "Another device or window, opened");
    List<String> names = Browser.all(page, "/room/settings/others/([0-9a-f]{64})\"");
    assertThat(names).hasSize(1);
    String end = "/room/settings/others/" + names.getFirst();
    // By its name somebody else ends nothing.
    Browser sora = new Browser(port);
    sora.post("/come-in/tonight");
    sora.post(end, "_csrf", Browser.field(sora.get("/room/settings"), "_csrf"));
    assertThat(other.get("/room/settings").body()).contains("Where you are signed in");
    browser.post(end, "_csrf", Browser.field(page, "_csrf"));
    assertThat(other.get("/room/settings").body()).contains("Come back");
    assertThat(browser.get("/room/settings").body()).contains("Nowhere else.");
    sora.post("/leave");
  }

  private void comeIn(String nickname) {
    HttpResponse<String> response = browser.post("/come-in/tonight", "nickname", nickname);
    assertThat(response.headers().firstValue("Location")).hasValue("/room");
  }

  private HttpResponse<String> write(String words) {
    return browser.post(
        "/room/diary",
        "_csrf",
        Browser.field(browser.get("/room/diary"), "_csrf"),
        "id",
        java.util.UUID.randomUUID().toString(),
        "day",
        DAY,
        "words",
        words);
  }

  private String renew() {
    String token = Browser.field(browser.get("/room/words"), "_csrf");
    HttpResponse<String> shown = browser.post("/room/words", "_csrf", token);
    HttpResponse<String> asked =
        browser.post("/room/words/kept", "_csrf", token, "handed", handed(shown));
    assertThat(sent(asked, shown, token).statusCode()).isEqualTo(303);
    return phrase(shown);
  }

  private HttpResponse<String> sent(
      HttpResponse<String> asked, HttpResponse<String> shown, String token) {
    List<String> words = Browser.all(shown, "<li>([a-z]+)</li>");
    List<String> places = Browser.all(asked, "Word (\\d)");
    return browser.post(
        "/room/words/open",
        "_csrf",
        token,
        "handed",
        handed(asked),
        "word",
        words.get(Integer.parseInt(places.get(0)) - 1),
        "word",
        words.get(Integer.parseInt(places.get(1)) - 1));
  }

  private static String phrase(HttpResponse<String> shown) {
    return String.join(" ", Browser.all(shown, "<li>([a-z]+)</li>"));
  }

  private static String handed(HttpResponse<String> page) {
    return Browser.field(page, "handed");
  }

  private long keys() {
    return count("select count(*) from owner_key");
  }

  private long count(String sql) {
    return JdbcClient.create(database).sql(sql).query(Long.class).single();
  }

  private void write(String sql, List<?> parameters) {
    transactions.write(() -> JdbcClient.create(database).sql(sql).params(parameters).update());
  }
}
