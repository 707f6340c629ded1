// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.engawa.app.Engawa;
import org.engawa.app.account.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One running house for all tests that come by its doors. */
@SpringBootTest(
    classes = Engawa.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "engawa.limits.factor=1000")
abstract class AtTheDoors {

  static final Path FOLDER = newFolder();
  private static final AtomicInteger MADE = new AtomicInteger();

  int port;
  Accounts accounts;
  Clock clock;
  Browser browser;

  @DynamicPropertySource
  static void place(DynamicPropertyRegistry registry) {
    registry.add("engawa.data", () -> FOLDER.resolve("data"));
  }

  @BeforeEach
  void open(@LocalServerPort int port, @Autowired Accounts accounts, @Autowired Clock clock) {
    this.port = port;
    this.accounts = accounts;
    this.clock = clock;
    browser = new Browser(port);
  }

  Entered enter(String path) {
    String nickname = newNickname();
    HttpResponse<String> words = browser.post(path, "nickname", nickname);
    List<String> phrase = Browser.all(words, "<li>([a-z]+)</li>");
    HttpResponse<String> asked =
        browser.post(path + "/kept", "handed", Browser.field(words, "handed"));
    List<String> places = Browser.all(asked, "Word (\\d)");
    HttpResponse<String> response =
        browser.post(
            path + "/open",
            "handed",
            Browser.field(asked, "handed"),
            "word",
            phrase.get(Integer.parseInt(places.get(0)) - 1),
            "word",
            phrase.get(Integer.parseInt(places.get(1)) - 1));
    return new Entered(nickname, String.join(" ", phrase), response);
  }

  static String newNickname() {
    return "moonviewer" + MADE.incrementAndGet();
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("house");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Entered(String nickname, String phrase, HttpResponse<String> response) {}
}
