// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.engawa.app.Traces;
import org.engawa.app.shell.Language;
import org.junit.jupiter.api.Test;

/** What is answered on the veranda reaches no table, no file and no log. */
class SelfCheckDoorTests extends AtTheWalls {

  private static final String CHECK = "/self-check/engawa-check-in";

  @Test
  void leavesNothingBehindWhoeverAnswers() throws IOException {
    Village village = neighbours();
    List<String> names = List.of("reader", "haru", "hana", "mori", "yama");
    names.forEach(name -> village.who(name).get(CHECK));
    Rows rows = new Rows(bean(DataSource.class));
    Map<String, List<String>> before = rows.butLooks();
    int lines = rows.all().get("audit_line").size();
    for (String name : names) {
      Answer answer = village.who(name).post(CHECK, answers());
      assertThat(answer.status()).as(name).isEqualTo(200);
      assertThat(answer.header("cache-control")).isEqualTo("no-store");
      assertThat(answer.header("set-cookie")).isEmpty();
      assertThat(answer.body()).contains("<dd>very much</dd>").doesNotContain(Canaries.MARK);
    }
    assertThat(rows.butLooks()).isEqualTo(before);
    assertThat(rows.all().get("audit_line")).hasSize(lines);
    assertThat(Traces.of("SQLite format 3", FOLDER)).as("what is looked through").isNotEmpty();
    assertThat(Traces.of(Canaries.MARK, FOLDER)).isEmpty();
    assertThat(Traces.of("self-check", FOLDER)).isEmpty();
  }

  @Test
  void answersInTheLanguageOfTheAddress() {
    for (Language language : Language.values()) {
      Walker reader = new Walker(port);
      String form = reader.get("/" + language.code() + CHECK).body();
      assertThat(form).contains("action=\"/" + language.code() + CHECK + "\"");
      String page = reader.post("/" + language.code() + CHECK, answers()).body();
      assertThat(page).contains("<html lang=\"" + language.code() + "\"");
      assertThat(reader.cookie()).isEmpty();
    }
  }

  private static String[] answers() {
    List<String> fields = new ArrayList<>();
    for (int item = 1; item <= 12; item++) {
      fields.addAll(List.of("item-" + item, "4"));
    }
    fields.addAll(List.of("words", Canaries.MARK + "self", "id", Canaries.MARK + "id"));
    return fields.toArray(String[]::new);
  }
}
