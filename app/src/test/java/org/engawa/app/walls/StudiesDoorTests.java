// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A study is written down by a researcher, agreed to by a lead, and counts who agreed. */
class StudiesDoorTests extends AtTheWalls {

  private static final String[] WHOLE = {
    "title", "Nights and company",
    "question", "How are they?",
    "level", "together",
    "card", "k6",
    "informant", "SELF",
    "from", "2025-01",
    "to", "2025-12",
  };

  @Test
  void reckonsNothingBeforeALeadAgreesAndNoTableOfAFew() {
    Village village = neighbours();
    Walker kawa = village.who("kawa");
    kawa.get("/study");
    String study = kawa.post("/study/studies", WHOLE).header("location");
    Answer page = kawa.get(study);
    assertThat(page.body())
        .contains("Nights and company", "waits for a lead")
        .doesNotContain("<textarea");
    Answer early = kawa.post(study + "/analyses", "plan", "study: a");
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body()).contains("no lead has agreed");
    Walker ishi = village.who("ishi");
    String approval = study.replace("/study/", "/desk/") + "/approval";
    assertThat(village.who("mori").get("/desk/studies").body())
        .contains("Nights and company")
        .doesNotContain(approval);
    assertThat(ishi.get("/desk/studies").body()).contains(approval);
    assertThat(ishi.post(approval).status()).isEqualTo(303);
    String open = kawa.get(study).body();
    String plan =
        open.substring(
            open.indexOf("study: ", open.indexOf("<textarea")), open.indexOf("</textarea>"));
    String written = plan.replace("&#34;", "\"").replace("&quot;", "\"").replace("&amp;", "&");
    Answer few = kawa.post(study + "/analyses", "plan", written);
    assertThat(few.status()).as(few.body()).isEqualTo(422);
    assertThat(few.body()).contains("Fewer than 22 people");
    assertThat(kawa.post(study + "/end").status()).isEqualTo(303);
    assertThat(kawa.get(study).body()).contains("ended on").doesNotContain("<textarea");
  }

  @Test
  void writesDownNoStudyThatLacksSomething() {
    Walker kawa = neighbours().who("kawa");
    kawa.get("/study");
    Map<String, List<String>> before = new Rows(bean(DataSource.class)).butLooks();
    for (int field = 0; field < WHOLE.length; field += 2) {
      String[] lacking = WHOLE.clone();
      lacking[field + 1] = WHOLE[field].equals("level") ? "pseudonym" : "";
      Answer answer = kawa.post("/study/studies", lacking);
      assertThat(answer.status()).as(WHOLE[field]).isEqualTo(422);
      assertThat(answer.body()).contains("id=\"say\"");
    }
    String[] later = WHOLE.clone();
    later[13] = "2999-01";
    assertThat(kawa.post("/study/studies", later).status()).isEqualTo(422);
    assertThat(new Rows(bean(DataSource.class)).butLooks()).isEqualTo(before);
  }

  @Test
  void letsAPersonAgreeAndTakeItBackByOnePressEach() {
    Walker nagi = neighbours().who("nagi");
    assertThat(nagi.get("/room/who").body()).contains("Research gets nothing", "/room/who/studies");
    String page = nagi.get("/room/who/studies").body();
    assertThat(page)
        .contains("action=\"/room/who/studies/together\"", "no approval of an ethics board")
        .doesNotContain("action=\"/room/who/studies/pseudonym\"");
    assertThat(nagi.post("/room/who/studies/pseudonym").status()).isEqualTo(404);
    assertThat(nagi.post("/room/who/studies/together").status()).isEqualTo(303);
    assertThat(nagi.get("/room/who/studies").body())
        .contains("together/withdrawal", "You switched on");
    assertThat(nagi.get("/room/who").body()).contains("Your figures count");
    assertThat(nagi.post("/room/who/studies/together/withdrawal").status()).isEqualTo(303);
    assertThat(nagi.get("/room/who").body()).contains("Research gets nothing", "You switched off");
  }
}
