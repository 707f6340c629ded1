// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Relations;
import org.springframework.context.ApplicationContext;

/**
 * Two families and a centre, who came in by the doors: Haru and Hana belong to case a, Sora and Ume
 * to case b, Nagi to none, Yuki left case c, and Kumo has erased everything.
 */
final class Village {

  static final String NOBODY = UUID.randomUUID().toString();

  private final Doorstep doorstep;
  private final Relations relations;
  private final Map<String, Walker> people = new LinkedHashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, StaffId> staff = new HashMap<>();
  private final Map<String, String> things = new HashMap<>();
  private final String suffix;
  private final Map<String, List<Said>> said = new HashMap<>();

  Village(ApplicationContext house, int port, String suffix) {
    this.suffix = suffix;
    doorstep = new Doorstep(port, house.getBean(Accounts.class), house.getBean(Clock.class));
    relations = house.getBean(Relations.class);
    things.put("nothing", NOBODY);
    people.put("reader", new Walker(port));
    comeIn();
    work();
    beginCases();
    join();
    write();
    erase();
  }

  /** Everybody who looks, by name. */
  Map<String, Walker> people() {
    return people;
  }

  Walker who(String name) {
    return people.get(name);
  }

  String words(String name) {
    return words.get(name);
  }

  StaffId staff(String name) {
    return staff.get(name);
  }

  /** The id of a thing, such as {@code check-in of haru}. */
  String thing(String name) {
    String id = things.get(name);
    if (id == null) {
      throw new IllegalArgumentException("no " + name + " in " + things.keySet());
    }
    return id;
  }

  void thing(String name, String id) {
    things.put(name, id);
  }

  /** What somebody wrote, and who else may read it. */
  List<Said> said(String name) {
    return said.getOrDefault(name, List.of());
  }

  /** Once more through the door, at another device. */
  Walker again(String name) {
    Walker walker = new Walker(doorstep.port());
    Answer in = walker.post("/return", "nickname", name + suffix, "words", words(name));
    assertThat(in.status()).isEqualTo(303);
    return walker;
  }

  /** Words that can be told from all others, for this reader. */
  String says(String name, ReadBy by) {
    String text = name + by.name().toLowerCase(Locale.ROOT) + said(name).size() + suffix;
    said.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Said(text, by));
    return text;
  }

  private void comeIn() {
    List.of("haru", "sora", "nagi", "yuki", "kumo").forEach(name -> enter("/come-in", name));
    List.of("hana", "ume").forEach(name -> enter("/home/begin", name));
  }

  private void enter(String path, String name) {
    Doorstep.Entered entered = doorstep.enter(path, name + suffix);
    said.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Said(name + suffix, ReadBy.TEAM));
    people.put(name, entered.walker());
    words.put(name, entered.words());
  }

  private void work() {
    employ("mori", Role.SUPPORTER);
    employ("tani", Role.SUPPORTER);
    employ("iwa", Role.CLINICIAN);
    employ("ishi", Role.LEAD);
    employ("kawa", Role.RESEARCHER);
    employ("fuji", Role.RESEARCHER);
    employ("hoshi", Role.MODERATOR);
    employ("tomo", Role.PEER_SUPPORTER);
    employ("yama", Role.OPERATOR);
  }

  private void employ(String name, Role role) {
    staff.put(name, doorstep.employ(name + suffix, role));
    things.put("staff " + name, staff(name).value().toString());
    people.put(name, doorstep.signIn(name + suffix));
  }

  /** The staff sign in once more, so that the factor of none of them is old. */
  void signInAgain() {
    staff.keySet().forEach(name -> people.put(name, doorstep.signIn(name + suffix)));
  }

  private void beginCases() {
    things.put("case a", begunBy("hana"));
    things.put("case b", begunBy("ume"));
    things.put("case c", openedBy("tani"));
    things.put("case d", openedBy("mori"));
    List.of("mori", "iwa", "tomo").forEach(name -> assign("case a", name));
    assign("case b", "tani");
    posted("mori", "/desk/cases/" + thing("case d") + "/hand-back");
  }

  /** A family asks for help; only a lead sees the new case, and shows its id. */
  private String begunBy(String family) {
    String name = says(family, ReadBy.LEAD_TOO);
    posted(family, "/home/centre", "name", name, "words", says(family, ReadBy.TEAM));
    String row = who("ishi").get("/desk").between(">" + name + "<", "</tr>");
    return row.replaceAll("(?s).*/desk/cases/([0-9a-f-]{36})/team.*", "$1");
  }

  private String openedBy(String name) {
    Answer answer = posted(name, "/desk/cases", "name", name + suffix);
    return answer.header("location").replaceAll(".*/", "");
  }

  private void assign(String which, String name) {
    relations.assign(new CaseId(UUID.fromString(thing(which))), staff.get(name));
  }

  private void join() {
    join("haru", "mori", "case a");
    join("sora", "tani", "case b");
    join("yuki", "tani", "case c");
    posted("yuki", "/room/join/leave");
  }

  private void join(String person, String supporter, String which) {
    Answer page = who(supporter).post("/desk/cases/" + thing(which) + "/join-words");
    String typed = String.join(" ", page.all("<li>([a-z]+)</li>"));
    assertThat(who(person).post("/room/join", "words", typed).status()).isEqualTo(200);
    posted(person, "/room/join/yes", "words", typed);
  }

  private void write() {
    new Correspondence(this).begin();
    for (String person : List.of("haru", "sora", "yuki", "kumo")) {
      checkIn(person, says(person, ReadBy.NOBODY));
      String card = "/room/questions/engawa-check-in";
      String sheet = UUID.randomUUID().toString();
      posted(person, card, "id", sheet, "from", "11", "item-11", "2", "item-12", "1");
      things.put("sheet of " + person, sheet);
      fillDrawer(person);
    }
    List.of("hana", "ume").forEach(family -> note(family, "centre", ReadBy.TEAM));
    List.of("hana", "ume").forEach(family -> note(family, "me", ReadBy.NOBODY));
    paper("mori", "case a");
    paper("tani", "case b");
    Scholar kawa = new Scholar(this, "kawa");
    things.put("analysis of kawa", kawa.analysed());
    things.put("study of kawa", kawa.studied());
    open("map");
    things.put("grant of haru", grants("haru", "/room/who").getFirst());
    things.put("grant of hana", grants("hana", "/home/who").getFirst());
  }

  private void fillDrawer(String person) {
    keep("entry", person, "/room/diary", "day", "2026-01-05", "words");
    keep("outing", person, "/room/space", "day", "2026-01-05", "zone", "street", "place");
    keep("step", person, "/room/steps", "rungs", "one minute", "words");
    keep("milestone", person, "/room/milestones", "words");
    posted(person, "/room/ebbs", "signs", says(person, ReadBy.NOBODY));
    posted(person, "/room/called", "word", says(person, ReadBy.NOBODY));
    keep("tie", person, "/room/people", "near", "far", "who");
    keep(
        "day", person, "/room/hours", "day", "2026-01-05", "from-1", "2", "until-1", "9", "what-1");
  }

  /** Keeps a leaf; its last field takes words. */
  private void keep(String what, String person, String path, String... fields) {
    String id = UUID.randomUUID().toString();
    List<String> all = new ArrayList<>(List.of(fields));
    all.addAll(List.of(says(person, ReadBy.NOBODY), "id", id));
    posted(person, path, all.toArray(String[]::new));
    things.put(what + " of " + person, id);
  }

  /** Haru opens a topic to Mori. */
  void open(String topic) {
    posted("haru", "/room/who/open/" + topic, "to", staff("mori").value().toString());
  }

  List<String> grants(String name, String page) {
    return who(name).get(page).all("/who/grants/([0-9a-f-]{36})/withdrawal");
  }

  void checkIn(String person, String text) {
    String id = UUID.randomUUID().toString();
    posted(person, "/room/check-ins", "id", id, "asked-1", "1", "item-1", "2", "words", text);
    things.put("check-in of " + person, id);
  }

  private void note(String family, String to, ReadBy by) {
    String id = UUID.randomUUID().toString();
    String saw = says(family, by);
    String think = says(family, by);
    posted(family, "/home/notes", "id", id, "saw", saw, "think", think, "who", to);
    things.put("note of " + family, id);
  }

  /** Fills in the last lines of the check-in from the side of a family. */
  void answersAtHome(String family) {
    String id = UUID.randomUUID().toString();
    posted(family, "/home/questions/engawa-check-in", "id", id, "from", "11", "item-11", "2");
    things.put("home sheet of " + family, id);
  }

  void paper(String supporter, String which) {
    String form = "/desk/cases/" + thing(which) + "/instruments/k6";
    String day = "2026-01-05";
    Answer answer =
        posted(supporter, form, "informant", "SELF", "day", day, "item-1", "1", "item-2", "2");
    things.put("paper of " + which, answer.header("location").replaceAll(".*/", ""));
  }

  private void erase() {
    assertThat(who("kumo").post("/room/erase", "words", words("kumo")).status()).isEqualTo(200);
    people.remove("kumo");
  }

  /** Sends a form that is taken. */
  Answer posted(String name, String path, String... fields) {
    Answer answer = who(name).post(path, fields);
    assertThat(answer.status()).as(name + " at " + path + "\n" + answer.body()).isEqualTo(303);
    return answer;
  }

  /** Who else may read something. */
  enum ReadBy {
    NOBODY,
    /** Mori, to whom it was written. */
    MORI,
    TEAM,
    LEAD_TOO
  }

  /** Something that was written. */
  record Said(String text, ReadBy by) {}
}
