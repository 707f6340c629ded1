// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.engawa.app.talk.MeetingRoom.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingRoomTests {

  @Test
  void putsTheNameOfAMeetingIntoItsAddress() {
    MeetingRoom room = new MeetingRoom(Kind.VOICE, "Our line", "https://meet.example/e-{meeting}");
    assertThat(room.at("5f")).isEqualTo("https://meet.example/e-5f");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://meet.example/{meeting}",
        "javascript:alert('{meeting}')",
        "https:///{meeting}",
        "https://meet.example/room",
        "https://meet.example/{meeting}/{meeting}",
        "https://name:word@meet.example/{meeting}",
        "https://meet.example/ {meeting}",
        "data:text/html,{meeting}",
        "//meet.example/{meeting}",
        ""
      })
  void refusesAnAddressThatCouldLeadAstray(String address) {
    assertThat(MeetingRoom.trouble("Our line", address)).isPresent();
    assertThatThrownBy(() -> new MeetingRoom(Kind.VIDEO, "Our line", address))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesToBeWithoutAName() {
    assertThat(MeetingRoom.trouble(" ", "https://meet.example/{meeting}")).isPresent();
    assertThat(MeetingRoom.trouble("x".repeat(81), "https://meet.example/{meeting}")).isPresent();
  }
}
