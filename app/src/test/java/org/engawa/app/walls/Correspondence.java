// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import java.util.UUID;

/** Haru and Mori write to each other, and Sora keeps a letter to Tani. */
final class Correspondence {

  private final Village village;

  Correspondence(Village village) {
    this.village = village;
  }

  void begin() {
    String room = "/room/talk/with/";
    String desk = "/desk/cases/" + village.thing("case a") + "/talk/letters";
    String harus = village.says("haru", Village.ReadBy.MORI);
    write("letter of haru", "haru", room + village.thing("staff mori") + "/letters", harus);
    keep("draft of haru", "haru", room + village.thing("staff mori") + "/letters");
    keep("draft of sora", "sora", room + village.thing("staff tani") + "/letters");
    write("letter of mori", "mori", desk, "mori says " + harus.length());
    String draft = id("draft of mori");
    village.posted("mori", desk, "id", draft, "words", "mori keeps this", "keep", "1");
  }

  private void write(String what, String who, String path, String words) {
    village.posted(who, path, "id", id(what), "words", words, "when", "at-once");
  }

  private void keep(String what, String who, String path) {
    String words = village.says(who, Village.ReadBy.NOBODY);
    village.posted(who, path, "id", id(what), "words", words, "keep", "1");
  }

  private String id(String what) {
    String id = UUID.randomUUID().toString();
    village.thing(what, id);
    return id;
  }
}
