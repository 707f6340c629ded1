// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.veranda.Circle;
import org.engawa.app.veranda.Reading;
import org.springframework.context.ApplicationContext;

/** Haru and Sora, who met at a board and write to each other; Nagi has asked Haru, too. */
final class PenFriends {

  private final ApplicationContext house;

  PenFriends(ApplicationContext house) {
    this.house = house;
  }

  /** A board on which Haru has begun a thread. */
  void meet(Village made) {
    Wharf wharf = new Wharf(house);
    Viewer.Staff hoshi = new Viewer.Staff(made.staff("hoshi"), Set.of(Role.MODERATOR));
    made.thing("a bench", wharf.board(hoshi, Circle.ADULTS, Reading.EVERYBODY));
    made.thing("thread of haru", wharf.thread(made, "haru", "a bench"));
    wharf.leave(hoshi, made.thing("thread of haru"));
  }

  /**
   * They met; Sora asks, Haru says yes, and both write. Somebody asked about Haru's letter. Says
   * the same village.
   */
  Village write(Village made) {
    made.posted("haru", "/room/pen/switch", "to", "on");
    made.thing("pen ask of sora", ask(made, "sora"));
    String answer = "/room/pen/asks/" + made.thing("pen ask of sora") + "/answer";
    Answer yes = made.posted("haru", answer, "answer", "yes");
    made.thing("pen of haru", yes.header("location").replaceAll(".*/", ""));
    made.thing("pen ask of nagi", ask(made, "nagi"));
    send(made, "haru", "pen letter of haru", "when", "at-once");
    send(made, "sora", "pen letter of sora", "when", "at-once");
    send(made, "sora", "pen draft of sora", "keep", "1");
    String report = "/room/pen/letters/" + made.thing("pen letter of haru") + "/report";
    made.posted("sora", report, "concern", "other");
    return made;
  }

  /** Somebody asks Haru; says under which id it came. */
  static String ask(Village made, String who) {
    made.posted(who, "/room/pen/ask/" + made.thing("thread of haru"));
    List<String> came = made.who("haru").get("/room/pen").all("/room/pen/asks/([^/]*)/answer");
    assertThat(came).hasSize(1);
    return came.getFirst();
  }

  static void send(Village made, String who, String what, String... how) {
    String id = UUID.randomUUID().toString();
    String path = "/room/pen/with/" + made.thing("pen of haru") + "/letters";
    made.posted(who, path, "id", id, "words", what, how[0], how[1]);
    made.thing(what, id);
  }
}
