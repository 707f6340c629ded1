// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.engawa.app.TestCodes;
import org.engawa.app.account.StaffMember;
import org.junit.jupiter.api.Test;

class WallsTests extends AtTheDoors {

  private static final String PASSWORD = "a heron stands in barley";

  private static final List<String> HEADERS =
      List.of(
          "Content-Security-Policy",
          "Reporting-Endpoints",
          "X-Content-Type-Options",
          "X-Frame-Options",
          "Referrer-Policy",
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
          "Cross-Origin-Embedder-Policy",
          "Permissions-Policy",
          "X-XSS-Protection",
          "Cache-Control");

  @Test
  void givesReadersNoCookie() {
    for (String path : List.of("/", "/come-in", "/return", "/away", "/staff", "/ja", "/nothing")) {
      assertThat(browser.get(path).headers().firstValue("Set-Cookie")).as(path).isEmpty();
      assertThat(browser.head(path).headers().firstValue("Set-Cookie")).as(path).isEmpty();
    }
    assertThat(browser.post("/leave").headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void takesFormsOnlyWithTheirTokenAndFromPagesOfTheHouse() {
    enter("/come-in");
    String token = Browser.field(browser.get("/room/settings"), "_csrf");
    assertThat(browser.post("/room/settings", "theme", "dark").statusCode()).isEqualTo(403);
    assertThat(browser.post("/room/settings", "theme", "dark", "_csrf", "x").statusCode())
        .isEqualTo(403);
    assertThat(browser.post("/room/settings", "theme", "dark", "_csrf", token).statusCode())
        .isEqualTo(303);
    assertThat(Browser.field(browser.get("/room/settings"), "_csrf")).isNotEqualTo(token);
    Browser reader = new Browser(port);
    assertThat(reader.postFrom("/leave", List.of("Sec-Fetch-Site", "cross-site")).statusCode())
        .isEqualTo(403);
    assertThat(reader.postFrom("/leave", List.of("Sec-Fetch-Site", "same-site")).statusCode())
        .isEqualTo(403);
    assertThat(reader.postFrom("/leave", List.of("Origin", "http://evil.example")).statusCode())
        .isEqualTo(403);
    assertThat(reader.postFrom("/leave", List.of()).statusCode()).isEqualTo(403);
    assertThat(
            reader.postFrom("/leave", List.of("Origin", "http://localhost:" + port)).statusCode())
        .isEqualTo(303);
  }

  @Test
  void enrolsTheFirstOperatorAndSignsThemIn() {
    String link = "/enrol/" + accounts.firstLink().orElseThrow();
    HttpResponse<String> page = browser.get(link);
    byte[] secret = secret(Browser.all(page, "<code>([A-Z2-7 ]+)</code>").getFirst());
    HttpResponse<String> codes =
        browser.post(
            link,
            "handed",
            Browser.field(page, "handed"),
            "name",
            "Aoki",
            "password",
            PASSWORD,
            "code",
            code(secret, 0));
    assertThat(Browser.all(codes, "<code>([A-Z2-7]{13})</code>")).hasSize(10);
    assertThat(browser.get(link).statusCode()).isEqualTo(410);
    HttpResponse<String> second = browser.post("/staff", "name", "aoki", "password", PASSWORD);
    assertThat(browser.cookie()).isEmpty();
    HttpResponse<String> in =
        browser.post(
            "/staff/code", "handed", Browser.field(second, "handed"), "code", code(secret, 1));
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(browser.get("/staff/settings").body()).contains("Where you are signed in");
    assertThat(browser.get("/room/settings").statusCode()).isEqualTo(404);
    assertThat(accounts.staff()).extracting(StaffMember::displayName).containsExactly("Aoki");
  }

  @Test
  void saysTheSameToTheBrowserInEveryAnswer() throws IOException {
    for (String path :
        List.of("/", "/nothing", "/room", "/away", "/assets/nothing.css", "/a;b=c")) {
      assertHeaders(browser.get(path), path);
    }
    assertHeaders(browser.post("/come-in", "nickname", "x"), "422");
    assertHeaders(browser.postFrom("/leave", List.of()), "403");
    assertHeaders(browser.method("PUT", "/"), "PUT");
    assertHeaders(browser.get("/enrol/nothing"), "410");
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("X-Frame-Options: DENY")
        .doesNotContain("Location");
  }

  @Test
  void refusesAFormThatIsTooLarge() {
    HttpResponse<String> refused = browser.post("/come-in", "nickname", "x".repeat(1_100_000));
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("This is too large").doesNotContain("Exception");
  }

  @Test
  void showsTheSamePageAtEveryClosedDoor() {
    HttpResponse<String> room = browser.get("/room/settings");
    for (String path : List.of("/room/no-such-thing", "/home/settings", "/room/settings/x")) {
      HttpResponse<String> other = browser.get(path);
      assertThat(other.statusCode()).isEqualTo(room.statusCode());
      assertThat(other.body()).isEqualTo(room.body());
    }
    assertThat(browser.get("/house").body())
        .isEqualTo(browser.get("/desk/nothing").body())
        .contains("Staff");
  }

  @Test
  void showsTheSamePageForNotYoursAndNotThere() {
    enter("/come-in");
    HttpResponse<String> nothing = browser.get("/room/no-such-thing");
    HttpResponse<String> another = browser.get("/home/settings");
    assertThat(nothing.statusCode()).isEqualTo(another.statusCode()).isEqualTo(404);
    assertThat(withoutToken(nothing)).isEqualTo(withoutToken(another));
    assertThat(browser.get("/staff/settings").statusCode()).isEqualTo(404);
  }

  private static void assertHeaders(HttpResponse<String> response, String what) {
    for (String header : HEADERS) {
      assertThat(response.headers().allValues(header)).as(header + " of " + what).hasSize(1);
    }
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String code(byte[] secret, int later) {
    return TestCodes.at(clock.instant().plusSeconds(30L * later), secret);
  }

  private static byte[] secret(String shown) {
    String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    java.math.BigInteger number = java.math.BigInteger.ZERO;
    for (char letter : shown.replace(" ", "").toCharArray()) {
      number = number.shiftLeft(5).or(java.math.BigInteger.valueOf(letters.indexOf(letter)));
    }
    byte[] bytes = number.toByteArray();
    byte[] secret = new byte[20];
    int taken = Math.min(20, bytes.length);
    System.arraycopy(bytes, bytes.length - taken, secret, 20 - taken, taken);
    return secret;
  }

  private static String withoutToken(HttpResponse<String> page) {
    return page.body().replaceAll("value=\"[^\"]*\"", "");
  }
}
