// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import java.util.ArrayList;
import java.util.List;
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
    talk(room + village.thing("staff mori"));
  }

  /** Haru opens talking to Mori and asks for a time. */
  private void talk(String with) {
    village.posted("haru", with + "/ladder", "rung", "text");
    String where = village.says("haru", Village.ReadBy.MORI);
    String[] when = {"day", "2099-01-05", "time", "21:00", "minutes", "20", "by", "text"};
    List<String> fields = new ArrayList<>(List.of(when));
    fields.addAll(List.of("id", id("talk of haru"), "where", where));
    village.posted("haru", with + "/talks", fields.toArray(String[]::new));
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
