// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import java.util.Map;
import java.util.UUID;

/** A mentor whom one can ask, and meet-ups to which one may come. */
final class Offered {

  private static final Map<String, String> CIRCLES =
      Map.of(
          "a meet-up", "everybody",
          "a meet-up of adults", "adults",
          "a meet-up of minors", "under-18");

  private Offered() {}

  /** Tomo has a page that a lead has confirmed, and Haru has asked. */
  static void mentor(Village made) {
    made.posted("tomo", "/desk/mentoring", "name", "T", "been", "there");
    made.thing("a mentor", made.staff("tomo").value().toString());
    String page = "/desk/mentoring/" + made.thing("a mentor") + "/confirmation";
    String form = made.who("ishi").get("/desk/mentoring").between(page, "</form>");
    String written = form.replaceAll("(?s).*name=\"written\" value=\"([^\"]*)\".*", "$1");
    made.posted("ishi", page, "written", written);
    ask(made);
  }

  /** The same, and Nagi asked Tomo, who said yes; they write to each other. */
  static void letters(Village made) {
    mentor(made);
    String mentoring = "/desk/mentoring";
    made.posted("nagi", "/room/mentors/" + made.thing("a mentor") + "/asks", "words", "five");
    String asked = made.who("tomo").get(mentoring).body();
    String ask = asked.replaceAll("(?s).*>five<.*?/asks/([0-9a-f-]{36})/yes.*", "$1");
    made.posted("tomo", mentoring + "/asks/" + ask + "/yes");
    String with = made.who("tomo").get(mentoring).between(mentoring + "/with/", "\"");
    made.thing("mentorship of nagi", with);
    String room = "/room/talk/with/" + made.thing("staff tomo") + "/letters";
    write(made, "nagi", room, "letter of nagi", "when", "at-once");
    write(made, "nagi", room, "draft of nagi", "keep", "1");
    write(made, "tomo", mentoring + "/with/" + with + "/letters", "draft of tomo", "keep", "1");
  }

  /** What it is, and how it goes. */
  private static void write(Village made, String who, String path, String... what) {
    String id = UUID.randomUUID().toString();
    made.posted(who, path, "id", id, "words", what[0], what[1], what[2]);
    made.thing(what[0], id);
  }

  /** Haru asks anew. */
  static void ask(Village made) {
    made.posted("haru", "/room/mentors/asks/ending");
    made.posted("haru", "/room/mentors/" + made.thing("a mentor") + "/asks", "words", "rain");
    made.thing("ask of haru", made.who("tomo").get("/desk/mentoring").between("/asks/", "/yes"));
  }

  /** One for everybody, and one for each circle; Mori keeps them. */
  static void meetUps(Village made) {
    CIRCLES.forEach(
        (thing, circle) -> {
          String id = UUID.randomUUID().toString();
          String fields =
              "id,%s,circle,%s,title,tea,language,en,where,outside,day,2099-01-05,from,19:30";
          made.posted("mori", "/desk/meet-ups", fields.formatted(id, circle).split(","));
          made.thing(thing, id);
        });
  }
}
