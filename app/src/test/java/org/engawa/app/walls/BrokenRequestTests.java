// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.engawa.app.Traces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken, too large or too much is refused calmly, with every header, and kept nowhere. */
class BrokenRequestTests extends AtTheWalls {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String TOO_MUCH = "HTTP/1.1 429";
  private static final long FIFTY_MB = 50L * 1024 * 1024;

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "evil.example:80", "[::2]", ""})
  void answersUnderNoForeignName(String host) {
    Answer answer = wire().say("GET / HTTP/1.1\nHost: " + host + "\nConnection: close\n\n", "x", 0);
    assertThat(answer.status()).isEqualTo(400);
    Promise.keptBy("GET / of " + host, answer);
    assertThat(answer.body()).doesNotContain("evil.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%2e%2e/room",
        "/room%2fsettings",
        "/room;x=1",
        "//room",
        "/a%00b",
        "/room/%ff",
        "/%zz",
        "/a\\b",
        "/room/../desk",
        "/library/%0d%0aSet-Cookie:x"
      })
  void answersBrokenPathsCalmly(String path) {
    Answer answer =
        wire().say("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n", "x", 0);
    assertThat(answer.status()).isIn(200, 400, 404);
    Promise.keptBy("GET " + path, answer);
    assertThat(answer.body()).doesNotContain("Exception", "Tomcat", "at org.");
    assertThat(answer.header("set-cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FROG", "get"})
  void knowsNoOtherMethods(String method) {
    for (String path : List.of("/", "/room", "/crisis", "/assets/none.css", "/never-there")) {
      Answer answer =
          wire()
              .say(
                  method + " " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n", "", 0);
      assertThat(answer.status()).as(method + " " + path).isIn(400, 404, 405, 501);
      Promise.keptBy(method + " " + path, answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/come-in",
        "/return",
        "/staff",
        "/leave",
        "/room/check-ins",
        "/room/join",
        "/again"
      })
  void takesNoBodyOfFiftyMegabytes(String path) throws IOException {
    Map<String, List<String>> before = new Rows(bean(DataSource.class)).butLooks();
    for (String type : List.of(FORM, "application/json", "multipart/form-data; boundary=b")) {
      long used = used();
      Answer answer = wire().say(post(path, type, FIFTY_MB), Canaries.MARK, FIFTY_MB);
      assertThat(answer.status()).as(path + " as " + type).isIn(200, 303, 400, 403, 413, 422);
      Promise.keptBy("POST " + path, answer);
      assertThat(used() - used).as("memory").isLessThan(64L * 1024 * 1024);
    }
    assertThat(new Rows(bean(DataSource.class)).butLooks()).isEqualTo(before);
    assertThat(Traces.of(Canaries.MARK, FOLDER)).isEmpty();
  }

  @Test
  void saysCalmlyThatAFormIsTooLarge() {
    Answer answer = wire().say(post("/return", FORM, FIFTY_MB), "words=" + Canaries.MARK, FIFTY_MB);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.title()).isNotEmpty();
    assertThat(answer.body()).contains("/crisis").doesNotContain(Canaries.MARK);
  }

  @Test
  void takesNoCharacterThatNobodyCanType() throws IOException {
    Map<String, List<String>> before = new Rows(bean(DataSource.class)).butLooks();
    String body = "nickname=rain%00drop";
    Answer answer = wire().say(post("/come-in", FORM, body.length()), body, body.length());
    assertThat(answer.status()).isEqualTo(400);
    Promise.keptBy("POST /come-in", answer);
    assertThat(answer.body()).contains("/crisis").doesNotContain("\0");
    assertThat(new Rows(bean(DataSource.class)).butLooks()).isEqualTo(before);
  }

  @Test
  void takesNoDeepJson() {
    String deep = "[".repeat(100_000);
    Answer answer = wire().say(post("/come-in", "application/json", deep.length()), "[", 100_000);
    assertThat(answer.status()).isIn(400, 415, 422);
    Promise.keptBy("POST /come-in", answer);
  }

  @Test
  void takesNoFileWhereNoneBelongs() {
    for (String name : List.of("haru", "hana", "mori", "yama", "reader")) {
      Walker walker = neighbours().who(name);
      for (String path : List.of("/room/check-ins", "/house/contacts", "/leave", "/never-there")) {
        Answer answer = walker.upload(path, "words.yaml", "card: k6", "words", "rain");
        assertThat(answer.status()).as(name + " at " + path).isEqualTo(403);
      }
    }
  }

  @Test
  void saysWhenItIsTooMuchAndStillGivesHelp() {
    Wire crowd = new Wire(port, "127.0.0.9");
    String asked = "GET /away HTTP/1.1\nHost: localhost\n";
    String crisis = "GET /crisis HTTP/1.1\nHost: localhost\nConnection: close\n\n";
    // The server hangs up after a hundred on one line.
    String hundred = (asked + "\n").repeat(99) + asked + "Connection: close\n\n";
    String said = "";
    for (int i = 0; i < 60 && !said.contains(TOO_MUCH); i++) {
      said = crowd.say(hundred, "", 0).body();
      assertThat(crowd.say(crisis, "", 0).status()).isEqualTo(200);
    }
    assertThat(said).contains(TOO_MUCH);
    Answer refused = Wire.read(said.substring(said.lastIndexOf(TOO_MUCH)));
    Promise.keptBy("GET /away", refused);
    assertThat(refused.header("retry-after")).isNotEmpty();
    assertThat(refused.body()).contains("/crisis");
    String forged = "\nX-Forwarded-For: 10.1.2.3\nForwarded: for=10.1.2.3\n\n";
    assertThat(crowd.say(hundred.replace("\n\n", forged), "", 0).body()).contains(TOO_MUCH);
    assertThat(crowd.say(crisis, "", 0).status()).isEqualTo(200);
    assertThat(new Walker(port).get("/away").status()).isEqualTo(200);
  }

  private Wire wire() {
    return new Wire(port, "127.0.0.2");
  }

  private static String post(String path, String type, long length) {
    return """
    POST %s HTTP/1.1
    Host: localhost
    Sec-Fetch-Site: same-origin
    Content-Type: %s
    Content-Length: %d
    Connection: close

    """
        .formatted(path, type, length);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
