// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.engawa.app.shell.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A life on the veranda without any script: from reading to erasing everything. */
class RoomWalkTests extends WholePages {

  private static final String TITLE = "The light in the corridor 廊下のあかり";
  private static final String POST = "It went out at three. 三時に消えた";
  private static final String DAY = "Somebody laughed in the street. 通りで笑い声";
  private static final String STEP = "Stand at the window for one minute 窓辺に一分";
  private static final String LETTER = "I answer slowly, and I do answer. ゆっくり返事します";
  private static final String HALF = "And then the crows came 烏が来て";

  private Visitor person;
  private Visitor hoshi;
  private Visitor ono;
  private String nickname = "";
  private String words = "";

  @BeforeEach
  void arrive() {
    person = Visitor.withoutScripts(port);
    hoshi = Visitor.withoutScripts(port).as("hoshi");
    ono = Visitor.withoutScripts(port).as("ono");
  }

  @AfterEach
  void goAway() {
    person.close();
    hoshi.close();
    ono.close();
  }

  @ParameterizedTest
  @EnumSource
  void leadsFromReadingToErasing(Language language) {
    nickname = "crow " + language.code();
    readsWithoutBeingKnown(language);
    comesInByANickname(language);
    String post = postsAndWaitsForAReader();
    hoshiReads(post);
    assertThat(person.open("/room/boards").content()).contains(TITLE, POST);
    keepsADay();
    keepsAStep();
    joinsOno();
    writesALetter();
    leavesInTheMiddleAndComesBack(language);
    assertThat(takesEverythingAlong()).contains(DAY, STEP, POST, LETTER);
    erasesEverything(language);
  }

  private void readsWithoutBeingKnown(Language language) {
    person.open("/" + language.code() + "/boards");
    person.presses(person.page().locator("main a[href*='/boards/']").first());
    person.presses(person.page().locator("main a[href*='/boards/threads/']").first());
    assertThat(person.page().locator("main article").count()).isPositive();
    assertThat(person.cookies()).isZero();
  }

  private void comesInByANickname(Language language) {
    person.open("/" + language.code() + "/come-in");
    words = person.comesIn(nickname);
    assertThat(person.path()).isEqualTo("/room");
  }

  private String postsAndWaitsForAReader() {
    person.open("/boards");
    person.presses(person.page().locator("main a[href^='/boards/']").first());
    person.presses(person.page().locator("main a[href$='/begin']").first());
    person.page().fill("#title", TITLE);
    person.page().fill("#words", POST);
    assertThat(person.sends("#board-post")).isEqualTo(303);
    assertThat(person.path()).isEqualTo("/room/boards?kept=held");
    assertThat(person.page().content()).contains(TITLE, POST);
    return person
        .page()
        .locator("main form[action$='/withdrawal']")
        .first()
        .getAttribute("action")
        .replaceAll(".*/posts/(.*)/withdrawal", "$1");
  }

  private void hoshiReads(String post) {
    hoshi.open("/desk/moderation/" + post).check("input[name=act][value=leave]");
    assertThat(hoshi.page().content()).contains(POST);
    assertThat(hoshi.sends("main form")).isEqualTo(303);
  }

  private void keepsADay() {
    person.open("/room/diary").fill("#words", DAY);
    assertThat(person.sends("#diary")).isEqualTo(303);
    assertThat(person.page().content()).contains(DAY);
  }

  private void keepsAStep() {
    person.open("/room/steps").fill("#words", STEP);
    assertThat(person.sends("#step")).isEqualTo(303);
    assertThat(person.open("/room/steps").content()).contains(STEP);
  }

  private void joinsOno() {
    ono.open("/desk").fill("form[action='/desk/cases'] input[name=name]", nickname);
    ono.presses(ono.page().locator("form[action='/desk/cases'] button"));
    ono.presses(ono.page().locator("form[action$='/join-words'] button"));
    String joining = String.join(" ", ono.page().locator(".return-words li").allTextContents());
    person.open("/room/join").fill("#words", joining);
    person.sends("#join");
    assertThat(person.sends("main form")).isEqualTo(303);
  }

  private void writesALetter() {
    person.open("/room/talk");
    person.presses(person.page().locator("main a[href^='/room/talk/with/']").first());
    person.page().fill("#words", LETTER);
    assertThat(person.sends("main form[action$='/letters']")).isEqualTo(303);
    assertThat(person.page().content()).contains(LETTER);
  }

  private void leavesInTheMiddleAndComesBack(Language language) {
    person.open("/room/diary").fill("#words", HALF);
    person.presses(person.page().locator("#leave"));
    assertThat(person.path()).isEqualTo("/away");
    assertThat(person.cookies()).isZero();
    person.open("/" + language.code() + "/return").fill("#nickname", nickname);
    person.page().fill("#words", words);
    assertThat(person.sends("main form")).isEqualTo(303);
    assertThat(person.open("/room/diary").inputValue("#words")).isEqualTo(HALF);
  }

  /** The words were given a moment ago, so that nothing is asked again. */
  private String takesEverythingAlong() {
    person.open("/room/take-along");
    Download download =
        person
            .page()
            .waitForDownload(() -> person.page().locator("main form button").first().click());
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(download.path())))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  private void erasesEverything(Language language) {
    person.open("/room/erase").fill("#words", words);
    person.sends("main form");
    assertThat(person.cookies()).isZero();
    person.open("/" + language.code() + "/return").fill("#nickname", nickname);
    person.page().fill("#words", words);
    person.sends("main form");
    assertThat(person.page().locator(".say").count()).isEqualTo(1);
    assertThat(person.open("/boards").content()).doesNotContain(TITLE);
  }
}
