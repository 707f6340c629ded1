// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.app.Engawa;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A person opens, is looked at, and takes back, all in the browser. */
@SpringBootTest(
    classes = Engawa.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "engawa.limits.factor=1000")
class WhoDoorTests {

  private static final AtomicInteger NUMBERED = new AtomicInteger();

  @TempDir static Path folder;

  @LocalServerPort int port;
  private final Accounts accounts;
  private final Relations relations;
  private final Looks looks;
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private String name;
  private PersonId haru;
  private StaffId mori;

  @Autowired
  WhoDoorTests(Accounts accounts, Relations relations, Looks looks) {
    this.accounts = accounts;
    this.relations = relations;
    this.looks = looks;
  }

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("engawa.data", () -> folder.resolve("data"));
  }

  @BeforeEach
  void enter() throws Exception {
    int number = NUMBERED.incrementAndGet();
    String nickname = "haru" + number;
    name = "Mori" + number;
    Accounts.NewPerson person = accounts.admitPerson(Language.EN, nickname, Optional.empty());
    haru = person.id();
    mori = accounts.admitStaff(name, Set.of(Role.SUPPORTER), "a long enough one", new byte[20]);
    post("/return", "nickname", nickname, "words", person.words());
  }

  @Test
  void offersNothingToOpenWhenNobodyAccompanies() throws Exception {
    assertThat(get("/room/who").body())
        .contains("Who may see what, and who has looked")
        .contains("Nothing. That is fine.")
        .contains("Your family sees nothing from this room")
        .doesNotContain("/room/who/open/");
    assertThat(get("/room/who/open/map").statusCode()).isEqualTo(404);
  }

  @Test
  void opensLooksAndTakesBack() throws Exception {
    CaseId ofHaru = CaseId.random();
    relations.assign(ofHaru, mori);
    relations.join(ofHaru, haru);
    String choice = get("/room/who/open/map").body();
    assertThat(choice).contains(name).doesNotContain("checked");
    assertThat(send("/room/who/open/map").statusCode()).isEqualTo(422);
    assertThat(send("/room/who/open/map", "to", mori.value().toString()).statusCode())
        .isEqualTo(303);
    looks.reading(Cast.as(mori, Role.SUPPORTER), haru, Topic.MAP, () -> "map");
    String page = get("/room/who").body();
    assertThat(page)
        .contains("Open to " + name + " since")
        .contains(name + " looked at your map.")
        .contains("You opened your map to " + name + ".");
    assertThat(send(first(page, "action=\"(/room/who/grants/[^\"]+)\"")).statusCode())
        .isEqualTo(303);
    assertThat(get("/room/who").body())
        .doesNotContain("Open to " + name + " since")
        .contains("You took back your map from " + name + ".");
    assertThat(get("/room/who?exact=1").body()).containsPattern("[0-9]{2}:[0-9]{2}</span>");
  }

  @Test
  void opensToNobodyWhoIsNotOfTheOwnCase() throws Exception {
    CaseId ofHaru = CaseId.random();
    relations.assign(ofHaru, mori);
    relations.join(ofHaru, haru);
    StaffId other =
        accounts.admitStaff("Sato", Set.of(Role.LEAD), "a long enough one", new byte[20]);
    for (String to : new String[] {other.value().toString(), haru.value().toString(), "x", "-1"}) {
      assertThat(send("/room/who/open/map", "to", to).statusCode()).as(to).isEqualTo(404);
    }
    assertThat(send("/room/who/open/family-note", "to", mori.value().toString()).statusCode())
        .isEqualTo(404);
    assertThat(get("/home/who").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(at(path)).header("Accept-Language", "en").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Sends a form with the token that pages carry. */
  private HttpResponse<String> send(String path, String... fields) throws Exception {
    String token = first(get("/room/who").body(), "name=\"_csrf\" value=\"([^\"]+)\"");
    String[] all = Arrays.copyOf(fields, fields.length + 2);
    all[fields.length] = "_csrf";
    all[fields.length + 1] = token;
    return post(path, all);
  }

  private HttpResponse<String> post(String path, String... fields) throws Exception {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], UTF_8));
    }
    return browser.send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static String first(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
