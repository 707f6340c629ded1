// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Another site cannot send our forms, with or without somebody's session. */
class ForgeryTests extends AtTheWalls {

  private static final List<List<String>> ELSEWHERE =
      List.of(
          List.of("Sec-Fetch-Site", "cross-site"),
          List.of("Sec-Fetch-Site", "same-site"),
          List.of("Origin", "https://elsewhere.example"),
          List.of("Origin", "null"),
          List.of("Sec-Fetch-Site", "cross-site", "Origin", "http://localhost"),
          List.of());

  /** No form: whoever reports changes nothing and learns nothing. */
  private static final String REPORTS = "/csp";

  @Test
  void takesNoFormFromAnotherSite() {
    Village village = neighbours();
    Rows rows = new Rows(bean(DataSource.class));
    Map<String, List<String>> before = rows.butLooks();
    for (String path : forms()) {
      for (List<String> headers : ELSEWHERE) {
        for (String name : List.of("reader", "haru", "hana", "mori", "ishi", "kawa", "yama")) {
          Answer answer = village.who(name).post(path, List.of("handed", "x"), headers);
          assertThat(answer.status()).as(path + " by " + name + " " + headers).isEqualTo(403);
        }
      }
    }
    assertThat(rows.butLooks()).isEqualTo(before);
  }

  @Test
  void takesNoFormWithoutTheTokenOfTheSession() {
    Village village = neighbours();
    Rows rows = new Rows(bean(DataSource.class));
    Map<String, List<String>> before = rows.butLooks();
    for (String path : forms().stream().filter(ForgeryTests::needsToken).toList()) {
      for (String name : List.of("haru", "hana", "mori", "ishi", "kawa", "yama")) {
        Walker walker = village.who(name);
        List<String> here = List.of("Sec-Fetch-Site", "same-origin");
        assertThat(walker.postBare(path, "", here).status()).as(path).isEqualTo(403);
        String others = village.who("sora").get("/room").token();
        assertThat(walker.postBare(path, others, here).status()).as(path).isEqualTo(403);
      }
    }
    assertThat(rows.butLooks()).isEqualTo(before);
  }

  @Test
  void takesWhatABrowserReportsFromAnywhereAndWritesNothingOfIt() {
    Village village = neighbours();
    Rows rows = new Rows(bean(DataSource.class));
    Map<String, List<String>> before = rows.butLooks();
    for (List<String> headers : ELSEWHERE) {
      Answer answer = village.who("haru").post(REPORTS, List.of("words", Canaries.MARK), headers);
      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.body()).isEmpty();
    }
    assertThat(rows.butLooks()).isEqualTo(before);
  }

  @Test
  void leavesAlsoWithoutAToken() {
    Walker haru = neighbours().again("haru");
    List<String> here = List.of("Sec-Fetch-Site", "same-origin");
    Answer left = haru.postBare("/leave", "", here);
    assertThat(left.status()).isEqualTo(303);
    assertThat(left.header("clear-site-data")).isEqualTo("\"cache\", \"storage\"");
    assertThat(haru.cookie()).isEmpty();
  }

  /** Leaving always works; here and there no session is read, so that there is no token. */
  private static boolean needsToken(String form) {
    return !form.equals("/leave") && !form.startsWith("/survey/") && !form.startsWith("/crisis/");
  }

  private static List<String> forms() {
    return Oracle.accessTable().stream()
        .filter(route -> route.startsWith("POST "))
        .map(route -> route.substring(5).replaceAll("\\{[^}]*}", Village.NOBODY))
        .filter(path -> !path.equals(REPORTS))
        .toList();
  }
}
