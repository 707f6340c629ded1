// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.BringWording;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.RightToUse;
import org.engawa.app.answering.Switch;
import org.engawa.app.answering.Switches;
import org.engawa.app.answering.WordingId;
import org.engawa.app.answering.Wordings;
import org.engawa.app.help.Ages;
import org.engawa.app.help.Anonymity;
import org.engawa.app.help.Category;
import org.engawa.app.help.Channel;
import org.engawa.app.help.ChannelKind;
import org.engawa.app.help.ContactBook;
import org.engawa.app.help.ContactDetails;
import org.engawa.app.shell.Assets;
import org.engawa.app.shell.Language;
import org.engawa.app.veranda.Circle;
import org.engawa.app.veranda.Reading;
import org.engawa.measure.chime.Informant;
import org.junit.jupiter.api.Test;

/** Every route, with every method, by everybody, to everything; against a written oracle. */
class AccessWalkTests extends AtTheWalls {

  private static final List<Integer> TAKEN = List.of(200, 204, 303, 422);
  private static final Pattern THING = Pattern.compile("\\{([^}]*)}");

  private final Oracle oracle = Oracle.written();
  private final List<String> wrong = new ArrayList<>();
  private Village village;
  private Map<String, Answer> notThere;
  private int cells;

  @Test
  void knowsEveryRouteOfTheAccessTable() {
    assertThat(Oracle.accessTable())
        .allSatisfy(
            route -> assertThat(oracle.lines()).as(route).anyMatch(line -> line.isOf(route)));
    assertThat(oracle.lines())
        .allSatisfy(
            line -> assertThat(Oracle.accessTable()).as(line.toString()).anyMatch(line::isOf));
  }

  @Test
  void letsNobodyThroughAnotherDoorThanTheirs() {
    village = village();
    notThere = notThere();
    Rows rows = new Rows(bean(DataSource.class));
    Map<String, List<String>> before = rows.butLooks();
    everyCell(this::looks);
    everyCell(this::refused);
    assertThat(wrong).isEmpty();
    assertThat(rows.butLooks()).isEqualTo(before);
    everyCell(this::taken);
    assertThat(wrong).isEmpty();
    assertThat(cells).isGreaterThan(oracle.lines().size() * village.people().size());
  }

  private Village village() {
    Village made = new Village(house, port, "walk");
    made.thing("a text", "begin-at-home");
    made.thing("a shelf", "beside");
    made.thing("a card", "engawa-check-in");
    made.thing("another card", "k6");
    made.thing("a library step", "curtain");
    made.thing("a level", "together");
    made.thing("a topic", "check-ins");
    made.thing("a topic of families", "family-note");
    made.thing("a sheet of style", Assets.at("engawa.css").replace("/assets/", ""));
    made.thing("a contact", bean(ContactBook.class).add(contact()).value().toString());
    Accounts accounts = bean(Accounts.class);
    made.thing("a link", accounts.invite("sato walk", Set.of(Role.SUPPORTER)).orElseThrow());
    made.thing(
        "a member",
        accounts.staff().stream()
            .filter(one -> one.displayName().equals("sato walk"))
            .map(one -> one.id().value().toString())
            .findFirst()
            .orElseThrow());
    askFamilies(made);
    Scholar kawa = new Scholar(made, "kawa");
    made.thing("a survey", kawa.survey());
    made.thing("another survey", kawa.survey());
    made.thing("a link of a survey", kawa.link(made.thing("a survey")));
    openBoards(made);
    new Lamp(house).lit(made);
    Offered.letters(made);
    Offered.meetUps(made);
    return new PenFriends(house).write(made);
  }

  /** The words of the check-in serve as words for families here, and both of them answer. */
  private void askFamilies(Village made) {
    Instruments instruments = bean(Instruments.class);
    WordingId id = new WordingId(UUID.randomUUID());
    RightToUse right = new RightToUse("yama", LocalDate.of(2026, 1, 5), "our own words");
    StaffId yama = made.staff("yama");
    bean(Wordings.class)
        .bring(
            yama, new BringWording(id, instruments.checkIn(Language.EN), Informant.FAMILY, right));
    bean(Switches.class)
        .turn(
            yama,
            instruments.card("engawa-check-in").orElseThrow(),
            Switch.FAMILY,
            Switch.Position.ON);
    made.thing("a wording", id.value().toString());
    List.of("hana", "ume").forEach(made::answersAtHome);
  }

  /** Three boards; Haru wrote on two of them, and what Sora wrote is held. */
  private void openBoards(Village made) {
    Wharf wharf = new Wharf(house);
    Viewer.Staff yama = new Viewer.Staff(made.staff("yama"), Set.of(Role.OPERATOR));
    made.thing("a board", wharf.board(yama, Circle.ADULTS, Reading.EVERYBODY));
    made.thing("a board of nicknames", wharf.board(yama, Circle.ADULTS, Reading.NICKNAMES));
    made.thing("a board of minors", wharf.board(yama, Circle.UNDER_18, Reading.NICKNAMES));
    Viewer.Staff hoshi = new Viewer.Staff(made.staff("hoshi"), Set.of(Role.MODERATOR));
    made.thing("thread of haru", wharf.thread(made, "haru", "a board"));
    made.thing("held thread", wharf.thread(made, "sora", "a board"));
    made.thing("thread among nicknames", wharf.thread(made, "nagi", "a board of nicknames"));
    wharf.leave(hoshi, made.thing("thread of haru"));
    wharf.leave(hoshi, made.thing("thread among nicknames"));
  }

  private static ContactDetails contact() {
    Channel phone = new Channel(ChannelKind.TELEPHONE, "000-0000-0000", "at noon", "", false);
    return new ContactDetails(
        "jp",
        Set.of(Language.EN),
        Category.CRISIS,
        "Day line",
        List.of(phone),
        Ages.ALL,
        Anonymity.ANONYMOUS,
        true,
        "https://example.org/about");
  }

  /** What everybody gets for a page that was never there. */
  private Map<String, Answer> notThere() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    village.people().forEach((name, walker) -> answers.put(name, walker.get("/never-there")));
    assertThat(answers.values()).extracting(Answer::status).containsOnly(404);
    return answers;
  }

  private void everyCell(Visit visit) {
    for (Oracle.Line line : oracle.lines()) {
      String path = path(line);
      village.people().forEach((name, walker) -> visit.go(line, new Someone(name, walker), path));
    }
  }

  /** GET, HEAD and methods that there are not; what only a form may do is not there to look at. */
  private void looks(Oracle.Line line, Someone who, String path) {
    if (!line.method().equals("GET") && lookedAtElsewhere(line)) {
      return;
    }
    Answer answer = who.walker().get(path);
    expect(line, who, "GET " + path, answer);
    Answer head = who.walker().head(path);
    if (head.status() != answer.status() || !head.body().isEmpty()) {
      wrong.add("HEAD " + path + " by " + who.name() + ": " + head.status());
    }
    for (String method : List.of("PUT", "DELETE")) {
      int status = who.walker().method(method, path).status();
      if (status < 400 || status >= 500) {
        wrong.add(method + " " + path + " by " + who.name() + ": " + status);
      }
      cells++;
    }
    cells += 2;
  }

  private void refused(Oracle.Line line, Someone who, String path) {
    if (line.method().equals("POST") && !line.may().contains(who.name())) {
      Answer answer = who.walker().post(path, fields(path));
      expect(line, who, "POST " + path, answer);
      cells++;
    }
  }

  private void taken(Oracle.Line line, Someone who, String path) {
    if (line.method().equals("POST") && line.may().contains(who.name())) {
      Answer answer = who.walker().post(path(line), fields(path));
      expect(line, who, "POST " + path, answer);
      cells++;
      if (line.path().contains("/sheets/{paper of case a}/removal")) {
        // Both of its team may take it out, so that the second finds another.
        village.paper("iwa", "case a");
      }
      if (line.path().equals("/study/surveys/{another survey}/erasure")) {
        village.thing("another survey", new Scholar(village, "kawa").survey());
      }
      if (line.path().contains("{ask of haru}")) {
        // Whoever may answers; the next one finds another ask.
        Offered.ask(village);
      }
      if (line.path().equals("/desk/meet-ups/{a meet-up of minors}/removal")) {
        Offered.meetUps(village);
      }
      if (path.endsWith("/team")) {
        village.posted(who.name(), path.replace("/team", "/hand-back"));
      }
    }
  }

  private void expect(Oracle.Line line, Someone who, String asked, Answer answer) {
    boolean right;
    if (isRoute(line, asked) && line.may().contains(who.name())) {
      right = TAKEN.contains(answer.status());
    } else if (who.name().equals("reader")
        && !openToReaders(asked)
        && (closed(asked) || isRoute(line, asked))) {
      right = asksToSignIn(asked, answer);
    } else {
      Answer same = notThere.get(who.name());
      right = answer.status() == 404 && answer.page().equals(same.page());
    }
    if (!right) {
      wrong.add(asked + " by " + who.name() + ": " + answer.status() + " " + answer.title());
    }
  }

  /** The same page for what is there and what is not, but for the path that a form carries on. */
  private boolean asksToSignIn(String asked, Answer answer) {
    String path = asked.substring(asked.indexOf(' ') + 1);
    String door = path.split("/")[1];
    String never = (door.equals("again") ? "/room" : door.equals("staff") ? "/desk" : "/" + door);
    never = never + "/never-there";
    Walker reader = village.who("reader");
    Answer same = asked.startsWith("GET") ? reader.get(never) : reader.post(never, fields(path));
    return answer.status() == same.status() && carried(answer, path).equals(carried(same, never));
  }

  private static String carried(Answer answer, String path) {
    return answer.page().replace("name=\"_to\" value=\"" + path + "\"", "");
  }

  /** Here a reader may read, and what is for others only is not there. */
  private static boolean openToReaders(String asked) {
    return asked.contains(" /boards/") || asked.contains(" /meet-ups/");
  }

  private static boolean closed(String asked) {
    return Stream.of("/room", "/home", "/desk", "/study", "/house")
        .anyMatch(door -> asked.endsWith(" " + door) || asked.contains(" " + door + "/"));
  }

  private static boolean isRoute(Oracle.Line line, String asked) {
    return asked.startsWith(line.method());
  }

  private boolean lookedAtElsewhere(Oracle.Line line) {
    return oracle.lines().stream()
        .anyMatch(other -> other.method().equals("GET") && other.path().equals(line.path()));
  }

  private String path(Oracle.Line line) {
    return THING
        .matcher(line.path())
        .replaceAll(thing -> Matcher.quoteReplacement(village.thing(thing.group(1))));
  }

  /** An unknown name, and a fresh one each time, so that no door is slowed by the others. */
  private String[] fields(String path) {
    String[] handed = {"handed", "x"};
    String[] named = {"handed", "x", "name", "nobody " + cells};
    // A nickname too short for a room: who walks here stays who they are.
    String[] called = {"nickname", "x"};
    return path.equals("/staff") ? named : path.endsWith("/tonight") ? called : handed;
  }

  private interface Visit {
    void go(Oracle.Line line, Someone who, String path);
  }

  private record Someone(String name, Walker walker) {}
}
