// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;

/** Brings people in by the doors, as they would come. */
record Doorstep(int port, Accounts accounts, Clock clock) {

  private static final String PASSWORD = "a quiet morning by the sea";
  private static final byte[] SECRET = new byte[20];

  /** Somebody who chose a nickname at {@code /come-in} or {@code /home/begin}. */
  Entered enter(String path, String nickname) {
    return enterAt(port, path, nickname);
  }

  static Entered enterAt(int port, String path, String nickname) {
    Walker walker = new Walker(port);
    Answer words = walker.post(path, "nickname", nickname);
    List<String> phrase = words.all("<li>([a-z]+)</li>");
    assertThat(phrase).as("words for " + nickname).hasSize(7);
    Answer asked = walker.post(path + "/kept", "handed", handed(words));
    List<Integer> places = asked.all("Word (\\d)").stream().map(Integer::valueOf).toList();
    Answer open =
        walker.post(
            path + "/open",
            "handed",
            handed(asked),
            "word",
            phrase.get(places.get(0) - 1),
            "word",
            phrase.get(places.get(1) - 1));
    assertThat(open.status()).isEqualTo(303);
    return new Entered(walker, nickname, String.join(" ", phrase));
  }

  StaffId employ(String name, Role... roles) {
    return accounts.admitStaff(name, Set.of(roles), PASSWORD, SECRET);
  }

  /** One of the staff who signed in with password and code. */
  Walker signIn(String name) {
    Walker walker = new Walker(port);
    Answer code = walker.post("/staff", "name", name, "password", PASSWORD);
    Answer in = walker.post("/staff/code", "handed", handed(code), "code", code());
    assertThat(in.status()).as("sign-in of " + name).isEqualTo(303);
    return walker;
  }

  private static String handed(Answer page) {
    return page.all("name=\"handed\" value=\"([^\"]*)\"").getFirst();
  }

  /** RFC 6238, written once more so that the house does not check itself. */
  private String code() {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(SECRET, "HmacSHA1"));
      long step = clock.instant().getEpochSecond() / 30;
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & 0x7fffffff;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Somebody with their nickname and return words. */
  record Entered(Walker walker, String nickname, String words) {}
}
