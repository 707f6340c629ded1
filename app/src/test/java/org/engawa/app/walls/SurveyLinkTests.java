// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.engawa.app.shell.Transactions;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody meets who has the link of a survey. */
class SurveyLinkTests extends AtTheWalls {

  private static final String CARD = "engawa-check-in_";

  @Test
  void storesNothingBeforeTheAnswersAreGivenAndThenOneRow() {
    String link = link();
    Walker reader = new Walker(port);
    Map<String, List<String>> before = rows();
    Answer enter = reader.get(link);
    assertThat(enter.body()).contains("rain title en", "rain consent en", "board 7", "/en/crisis");
    assertThat(enter.body()).doesNotContain(" checked");
    assertThat(reader.post(link).status()).isEqualTo(422);
    Answer give = toTheEnd(reader, link, "1");
    assertThat(rows()).isEqualTo(before);
    Answer given = give(reader, link, give);
    Answer again = give(reader, link, give);
    assertThat(code(again)).isEqualTo(code(given)).matches("[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}");
    Map<String, List<String>> after = rows();
    assertThat(after.get("survey_sheet")).hasSize(before.get("survey_sheet").size() + 1);
    after.remove("survey_sheet");
    before.remove("survey_sheet");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void takesTheSignedInForStrangers() {
    String link = link();
    Village village = neighbours();
    List<String> names = List.of("haru", "hana", "mori", "kawa", "yama");
    // Each has the token of their session in hand, so that none is fetched in between.
    names.forEach(name -> village.who(name).get("/library"));
    JdbcClient database = JdbcClient.create(bean(DataSource.class));
    // A session whose last use is a while ago: reading it would note that it was used.
    bean(Transactions.class)
        .write(
            () -> database.sql("update open_session set used_at = used_at - 120000000").update());
    Map<String, List<String>> before = all();
    String seenByNobody = new Walker(port).get(link).body();
    for (String name : names) {
      Walker walker = village.who(name);
      String cookie = walker.cookie();
      assertThat(walker.get(link).body()).as(name).isEqualTo(seenByNobody);
      Answer give = toTheEnd(walker, link, "1");
      assertThat(code(give(walker, link, give))).isNotEmpty();
      assertThat(walker.cookie()).isEqualTo(cookie);
    }
    Map<String, List<String>> after = all();
    assertThat(after.get("survey_sheet")).hasSize(before.get("survey_sheet").size() + 5);
    String given = String.join("\n", after.remove("survey_sheet"));
    before.remove("survey_sheet");
    after.forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(before.get(table)));
    List<String> accounts = database.sql("select id from account").query(String.class).list();
    assertThat(accounts).hasSizeGreaterThan(5).noneMatch(given::contains);
    village.who("haru").get("/room");
    assertThat(all().get("open_session")).isNotEqualTo(before.get("open_session"));
  }

  @Test
  void goesBackWithoutLoss() {
    String link = link();
    Walker reader = new Walker(port);
    Answer traits = begun(reader, link, "1");
    Answer items = act(reader, link, traits, "1", "on", "trait-age", "３４", "trait-living", "2");
    assertThat(items.body()).contains("Page 2 of 5");
    Answer back = act(reader, link, items, "2", "back", CARD + "3", "4");
    assertThat(back.body()).contains("value=\"34\"").containsPattern("value=\"2\" checked");
    Answer forth = act(reader, link, back, "1", "on", "trait-age", "34", "trait-living", "2");
    assertThat(forth.all("name=\"engawa-check-in_([0-9]+)\" value=\"4\" checked"))
        .containsExactly("3");
    Answer first = act(reader, link, forth, "1", "back");
    assertThat(first.body()).containsPattern("name=\"option\" value=\"1\" checked");
  }

  @Test
  void letsEverythingBeLeftOutAndSaysWhatIsNoAnswer() {
    String link = link();
    Walker reader = new Walker(port);
    Answer traits = begun(reader, link, "1");
    assertThat(traits.body()).contains("Page 1 of 5", "how old en");
    Answer wrong = act(reader, link, traits, "1", "on", "trait-age", "7");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("value=\"7\"", "aria-invalid=\"true\"");
    assertThat(wrong.body()).doesNotContainPattern("value=\"skip\" checked");
    Answer items = act(reader, link, wrong, "1", "on", "trait-age", "", "trait-living", "skip");
    assertThat(items.body()).contains("Page 2 of 5");
    Answer back = act(reader, link, items, "2", "back");
    assertThat(back.body()).containsPattern("value=\"skip\" checked");
  }

  @Test
  void thanksWhomItDoesNotAskBeforeTheyAnswer() {
    String link = link();
    Walker reader = new Walker(port);
    Answer screening = reader.post(link, "consent", "yes");
    String handed = handed(screening);
    assertThat(reader.post(link + "/screening", "handed", handed).status()).isEqualTo(422);
    Answer out = reader.post(link + "/screening", "handed", handed, "option", "3");
    assertThat(out.body()).contains("looks for others").doesNotContain("name=\"handed\"");
    Answer begun = begun(reader, link, "2");
    for (int i = 0; i < 2; i++) {
      give(reader, link, toTheEnd(reader, link, "2"));
    }
    Answer full = reader.post(link + "/screening", "handed", handed, "option", "2");
    assertThat(full.body()).contains("enough people").doesNotContain("name=\"handed\"");
    Answer still = reader.post(link + "/answers", "handed", handed(begun), "at", "1", "act", "on");
    assertThat(still.body()).as("who was let in before").contains("Page 2 of 5");
  }

  @Test
  void takesNothingThatWasMadeUp() {
    String link = link();
    String other = link();
    Walker reader = new Walker(port);
    String handed = handed(begun(reader, other, "1"));
    Map<String, List<String>> before = rows();
    for (String sealed : List.of("", "x", "AAAA", handed, handed.substring(2) + "AA")) {
      Answer answer = reader.post(link + "/answers", "handed", sealed, "at", "5", "act", "give");
      assertThat(answer.body()).contains("rain consent en");
      Answer screened = reader.post(link + "/screening", "handed", sealed, "option", "1");
      assertThat(screened.body()).contains("rain consent en");
    }
    Answer notScreened = reader.post(link, "consent", "yes");
    Answer skipped =
        reader.post(link + "/answers", "handed", handed(notScreened), "at", "5", "act", "give");
    assertThat(skipped.body()).contains("rain consent en");
    for (String at : List.of("0", "99", "-1", "x", "4")) {
      Answer answer =
          reader.post(
              other + "/answers",
              "handed",
              handed,
              "at",
              at,
              "act",
              "give",
              CARD + "1",
              "99",
              CARD + "2",
              "<b>");
      assertThat(answer.status()).as(at).isEqualTo(200);
    }
    assertThat(rows()).isEqualTo(before);
    assertThat(reader.get("/survey/" + Village.NOBODY).status()).isEqualTo(404);
    assertThat(reader.post("/survey/" + Village.NOBODY, "consent", "yes").status()).isEqualTo(404);
  }

  @Test
  void takesAnswersBackByTheirCodeUntilItIsClosed() {
    Village village = neighbours();
    Scholar kawa = new Scholar(village, "kawa");
    String id = kawa.survey();
    String link = "/survey/" + kawa.link(id);
    Walker reader = new Walker(port);
    Answer first = give(reader, link, toTheEnd(reader, link, "1"));
    Answer second = give(reader, link, toTheEnd(reader, link, "1"));
    String back = link + "/withdrawal";
    assertThat(reader.post(back, "code", "no code").status()).isEqualTo(422);
    assertThat(reader.post(back, "code", "0000-0000-0000").status()).isEqualTo(422);
    Answer gone = reader.post(back, "code", code(first).replace('-', ' '));
    assertThat(gone.body()).contains("Your answers are gone");
    assertThat(reader.post(back, "code", code(first)).status()).isEqualTo(422);
    Answer underWay = toTheEnd(reader, link, "1");
    village.posted("kawa", "/study/surveys/" + id + "/turns", "to", "PAUSED");
    assertThat(reader.get(link).body()).contains("The survey rests");
    village.posted("kawa", "/study/surveys/" + id + "/turns", "to", "CLOSED");
    assertThat(reader.get(link).body()).contains("The survey is closed");
    assertThat(give(reader, link, underWay).body()).contains("The survey is closed");
    assertThat(reader.post(back, "code", code(second)).body()).contains("The survey is closed");
    assertThat(rows().get("survey_sheet_end")).hasSize(1);
  }

  @Test
  void leavesFromItsPagesAsFromAnyOther() {
    String link = link();
    Walker haru = neighbours().again("haru");
    assertThat(haru.get(link).body()).contains("action=\"/leave\"");
    assertThat(haru.post("/leave").status()).isEqualTo(303);
    assertThat(haru.cookie()).isEmpty();
  }

  private String link() {
    Scholar kawa = new Scholar(neighbours(), "kawa");
    return "/survey/" + kawa.link(kawa.survey());
  }

  private static Answer begun(Walker walker, String link, String option) {
    Answer screening = walker.post(link, "consent", "yes");
    assertThat(screening.body()).contains("rain question en");
    return walker.post(link + "/screening", "handed", handed(screening), "option", option);
  }

  /** Leaves out everything but one item. */
  private static Answer toTheEnd(Walker walker, String link, String option) {
    Answer page = begun(walker, link, option);
    for (int at = 1; at < 5; at++) {
      assertThat(page.body()).contains("Page " + at + " of 5");
      page =
          walker.post(
              link + "/answers",
              "handed",
              handed(page),
              "at",
              Integer.toString(at),
              "act",
              "on",
              CARD + "1",
              "3");
    }
    return page;
  }

  private static Answer act(Walker walker, String link, Answer page, String... more) {
    List<String> fields = new ArrayList<>(List.of("handed", handed(page)));
    fields.addAll(List.of("at", more[0], "act", more[1]));
    fields.addAll(List.of(more).subList(2, more.length));
    return walker.post(link + "/answers", fields.toArray(String[]::new));
  }

  private static Answer give(Walker walker, String link, Answer page) {
    return walker.post(link + "/answers", "handed", handed(page), "at", "5", "act", "give");
  }

  private static String handed(Answer page) {
    return page.all("name=\"handed\" value=\"([^\"]*)\"").getFirst();
  }

  private static String code(Answer page) {
    return page.between("<p class=\"code\"><code>", "</code>");
  }

  private Map<String, List<String>> rows() {
    return new TreeMap<>(new Rows(bean(DataSource.class)).butLooks());
  }

  private Map<String, List<String>> all() {
    return new TreeMap<>(new Rows(bean(DataSource.class)).all());
  }
}
