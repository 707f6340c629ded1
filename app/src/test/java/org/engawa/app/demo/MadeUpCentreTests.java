// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engawa.app.Engawa;
import org.engawa.app.TestVisitor;
import org.engawa.app.shell.Door;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The made-up centre, and through it the House door. */
@SpringBootTest(
    classes = Engawa.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"engawa.demo=true", "engawa.limits.factor=1000"})
class MadeUpCentreTests {

  private static final Pattern LINK = Pattern.compile("href=\"(/house[^\"]*)\"");

  @TempDir static Path folder;

  @LocalServerPort int port;
  private final Guestbook guestbook;

  @Autowired
  MadeUpCentreTests(Guestbook guestbook) {
    this.guestbook = guestbook;
  }

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("engawa.data", () -> folder.resolve("data"));
  }

  @Test
  void opensToEachPersonTheirOwnMap() {
    assertThat(behind(Door.ROOM))
        .allSatisfy(
            guest -> {
              String map = as(guest.name()).get("/room/map?since=all").body();
              assertThat(map).contains("class=\"strips\"");
            });
  }

  @Test
  void opensToEachOfAFamilyWhatTheyWrote() {
    assertThat(behind(Door.HOME))
        .allSatisfy(
            guest ->
                assertThat(as(guest.name()).get("/home").body())
                    .containsAnyOf(texts(guest.name()).toArray(String[]::new)));
  }

  @Test
  void givesBackTheWordsOfAPersonToThemAlone() {
    assertThat(as("haru").get("/room/check-ins").body()).contains("The heron again.");
    assertThat(as("haru-mother").get("/home").body()).doesNotContain("heron");
    assertThat(as("kaede").get("/room/check-ins").body())
        .doesNotContain("He asked what I write", "It was the first time since New Year");
  }

  @Test
  void showsNoWordOfAnybodyThroughTheHouseDoor() {
    TestVisitor operator = as("operator");
    List<String> walked = new ArrayList<>(List.of("/house"));
    for (int i = 0; i < walked.size(); i++) {
      String page = operator.get(walked.get(i)).body();
      assertThat(page).as(walked.get(i)).doesNotContain(allTexts());
      LINK.matcher(page)
          .results()
          .map(found -> found.group(1))
          .filter(path -> !walked.contains(path))
          .forEach(walked::add);
    }
    assertThat(walked).hasSizeGreaterThan(12);
    assertThat(operator.post("/house/walk").body()).contains("The chain is whole.");
    assertThat(operator.get("/desk").statusCode()).isEqualTo(404);
    assertThat(operator.get("/room").statusCode()).isEqualTo(404);
  }

  @Test
  void opensTheHouseDoorToTheOperatorOnly() {
    for (String path :
        List.of("/house", "/house/contacts", "/house/contacts/new", "/house/staff")) {
      assertThat(as("operator").get(path).statusCode()).isEqualTo(200);
      assertThat(new TestVisitor(port).get(path).body()).doesNotContain("data-door=\"house\"");
      for (String other : List.of("mori", "ono", "sato", "haru", "haru-mother")) {
        assertThat(as(other).get(path).statusCode()).as(other + path).isEqualTo(404);
      }
    }
  }

  @Test
  void rewritesTheCrisisPageWhenAContactChanges() {
    TestVisitor operator = as("operator");
    String name = "The quiet bench (made up)";
    String contact =
        operator
            .post(
                "/house/contacts",
                "name",
                name,
                "category",
                "CRISIS",
                "country",
                "jp",
                "language",
                "en",
                "kind1",
                "CHAT",
                "address1",
                "https://bench.example/",
                "anonymity",
                "ANONYMOUS",
                "source",
                "https://bench.example/")
            .uri()
            .getPath();
    assertThat(operator.get("/en/crisis").body()).doesNotContain(name);
    operator.get(contact);
    operator.post(contact + "/check", "by", "Ono", "days", "30");
    String crisis = operator.get("/en/crisis").body();
    assertThat(crisis).contains(name, "made up").doesNotContain("bench.example", "0000 0000");
    operator.get(contact);
    operator.post(contact + "/retirement");
    assertThat(operator.get("/en/crisis").body()).doesNotContain(name);
  }

  @Test
  void refusesAContactThatNobodyCouldReach() {
    TestVisitor operator = as("operator");
    var refused =
        operator.post("/house/contacts", "name", "A bench", "category", "CRISIS", "country", "JP");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("A bench", "class=\"say-all\"");
  }

  @Test
  void showsTheLinkOfAnInvitationOnceAndKeepsTheLastOperator() {
    TestVisitor operator = as("operator");
    operator.get("/house/staff");
    String link = "/enrol/";
    assertThat(operator.post("/house/staff", "name", "Tani", "role", "SUPPORTER").body())
        .contains(link);
    assertThat(operator.get("/house/staff").body()).contains("Tani").doesNotContain(link);
    String self = "/house/staff/" + guestbook.guest("operator").orElseThrow().account();
    operator.get(self);
    assertThat(operator.post(self + "/roles", "role", "LEAD").statusCode()).isEqualTo(422);
    assertThat(operator.get("/house").statusCode()).isEqualTo(200);
  }

  @Test
  void showsWhatWasOpenedAtTheDeskAndWritesWhoLooked() {
    TestVisitor mori = as("mori");
    assertThat(mori.get("/desk").body())
        .contains(">Family K.</a>", ">すずめさん</a>", "Y家", "nobody yet")
        .doesNotContain(">Y家</a>");
    assertThat(as("ono").get("/desk").body()).contains("Y家");
  }

  private TestVisitor as(String name) {
    TestVisitor visitor = new TestVisitor(port);
    assertThat(visitor.post("/demo/as/" + name).statusCode()).isEqualTo(200);
    return visitor;
  }

  private List<Guest> behind(Door door) {
    return guestbook.guests().stream().filter(guest -> guest.door() == door).toList();
  }

  private static List<String> texts(String who) {
    return told().filter(moment -> moment.who().equals(who)).map(MadeUpCentreTests::text).toList();
  }

  private static String[] allTexts() {
    return told().map(MadeUpCentreTests::text).toArray(String[]::new);
  }

  private static Stream<Moment> told() {
    return Story.told().stream()
        .filter(moment -> List.of("writes", "notes", "tells").contains(moment.what()));
  }

  /** The first few words, which no page writes in another way. */
  private static String text(Moment moment) {
    String text = moment.what().equals("notes") ? moment.more() : moment.after(1);
    return text.split("['\"&/]")[0].strip();
  }
}
