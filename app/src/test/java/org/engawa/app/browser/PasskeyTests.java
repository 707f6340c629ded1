// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Coming back with what the device has, instead of with words. */
class PasskeyTests extends WholePages {

  private static final String ASK = "button[data-when='able']";

  @Test
  void opensTheRoomAndSaysWhatStaysShutUntilTheWordsAreGiven() {
    try (Visitor haru = Visitor.atDesk(port)) {
      device(haru);
      haru.open("/en/come-in");
      String words = haru.comesIn("with a key");
      keepsAnEntry(haru, "snow on the sill");
      makes(haru, "/room/passkeys", "blue case");
      haru.looksAtItInEveryWay();
      comesBack(haru, "/en/return");
      assertThat(haru.path()).isEqualTo("/room/shut");
      haru.looksAtItInEveryWay();
      assertThat(haru.open("/room/diary").content()).doesNotContain("snow on the sill");
      haru.open("/room/shut").fill("#words", words);
      haru.sends("main form");
      assertThat(haru.path()).isEqualTo("/room");
      assertThat(haru.open("/room/diary").content()).contains("snow on the sill");
      assertThat(haru.open("/room/shut").url()).endsWith("/room");
      haru.open("/room/passkeys");
      haru.presses(haru.page().locator("main article button"));
      assertThat(haru.page().content()).contains("There is none yet");
      comesBack(haru, "/en/return");
      assertThat(haru.page().content()).contains("This passkey was not taken");
      assertThat(haru.cookies()).isZero();
    }
  }

  @Test
  void letsNobodyInTwiceByWhatADeviceSignedOnce() {
    try (Visitor haru = Visitor.atDesk(port)) {
      device(haru);
      haru.open("/en/come-in");
      haru.comesIn("signed once");
      makes(haru, "/room/passkeys", "");
      List<String> sent = new ArrayList<>();
      haru.page()
          .onRequest(
              request -> {
                if (request.url().endsWith("/passkey/open")) {
                  sent.add(request.postData());
                }
              });
      comesBack(haru, "/en/return");
      haru.presses(haru.page().locator("#leave"));
      assertThat(sent).hasSize(1);
      APIResponse again =
          haru.page()
              .context()
              .request()
              .post(
                  "http://localhost:" + port + "/en/passkey/open",
                  RequestOptions.create()
                      .setHeader("Content-Type", "application/x-www-form-urlencoded")
                      .setHeader("Sec-Fetch-Site", "same-origin")
                      .setData(sent.getFirst()));
      assertThat(again.status()).isEqualTo(422);
      assertThat(haru.cookies()).isZero();
    }
  }

  @Test
  void standsInThePlaceOfPasswordAndCode() {
    try (Visitor mori = Visitor.atDesk(port)) {
      device(mori);
      mori.as("mori");
      makes(mori, "/staff/passkeys", "");
      comesBack(mori, "/en/staff");
      assertThat(mori.path()).isEqualTo("/desk");
      mori.open("/passkey").waitForSelector(ASK);
      mori.looksAtItInEveryWay();
      mori.presses(mori.page().locator(ASK));
      assertThat(mori.path()).isEqualTo("/desk");
    }
  }

  @Test
  void makesNoSecondOneOnTheSameDevice() {
    try (Visitor mother = Visitor.atDesk(port)) {
      device(mother);
      mother.open("/en/home/begin");
      mother.comesIn("mother with a key");
      makes(mother, "/home/passkeys", "kitchen");
      mother.sends("main form:has(#label)");
      mother.page().waitForSelector(ASK);
      mother.looksAtItInEveryWay();
      mother.page().locator(ASK).click();
      mother.page().waitForSelector("[data-when='known']");
      assertThat(mother.open("/home/passkeys").locator("main article").count()).isEqualTo(1);
    }
  }

  @Test
  void saysWithoutScriptsThatTheWordsRemain() {
    try (Visitor reader = Visitor.withoutScripts(port)) {
      reader.open("/en/passkey");
      assertThat(reader.page().locator("main").innerText()).contains("Passkeys need scripts");
      assertThat(reader.page().locator(ASK).isVisible()).isFalse();
      reader.open("/ja/passkey");
      assertThat(reader.page().locator("main").innerText()).contains("スクリプト");
    }
  }

  private static void device(Visitor visitor) {
    CDPSession session = visitor.page().context().newCDPSession(visitor.page());
    session.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    for (String able :
        new String[] {
          "hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation"
        }) {
      options.addProperty(able, true);
    }
    JsonObject device = new JsonObject();
    device.add("options", options);
    session.send("WebAuthn.addVirtualAuthenticator", device);
  }

  private static void keepsAnEntry(Visitor visitor, String words) {
    visitor.open("/room/diary").fill("textarea[name=words]", words);
    visitor.sends("main form:has(textarea[name=words])");
  }

  private static void makes(Visitor visitor, String path, String label) {
    visitor.open(path).fill("#label", label);
    visitor.sends("main form:has(#label)");
    visitor.page().waitForSelector(ASK);
    assertThat(visitor.presses(visitor.page().locator(ASK))).isEqualTo(303);
    assertThat(visitor.path()).isEqualTo(path + "?changed=true");
    assertThat(visitor.page().locator("main article").first().innerText())
        .contains(label.isEmpty() ? "Engawa" : label);
  }

  private static void comesBack(Visitor visitor, String page) {
    visitor.presses(visitor.page().locator("#leave"));
    visitor.open(page);
    visitor.presses(visitor.page().locator("main button[formaction$='/passkey']"));
    visitor.page().waitForSelector(ASK);
    visitor.presses(visitor.page().locator(ASK));
  }
}
