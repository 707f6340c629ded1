// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.engawa.app.TestCodes;
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
    Answer words = walker.post(path, "nickname", nickname, "age", "FROM_25_TO_39");
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
    Answer in =
        walker.post(
            "/staff/code", "handed", handed(code), "code", TestCodes.at(clock.instant(), SECRET));
    assertThat(in.status()).as("sign-in of " + name).isEqualTo(303);
    return walker;
  }

  private static String handed(Answer page) {
    return page.all("name=\"handed\" value=\"([^\"]*)\"").getFirst();
  }

  /** Somebody with their nickname and return words. */
  record Entered(Walker walker, String nickname, String words) {}
}
