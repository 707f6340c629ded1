// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.engawa.app.help.Category;
import org.engawa.app.help.Channel;
import org.engawa.app.help.ChannelKind;
import org.engawa.app.help.ContactDetails;
import org.engawa.app.shell.Language;
import org.engawa.measure.document.Problem;
import org.junit.jupiter.api.Test;

class DirectoryTests {

  private static final String HEADER = "name,category,country,languages,kind,address,source,zone\n";
  private static final String BENCH =
      "A bench,crisis,JP,en ja,chat,https://bench.example/,https://bench.example/about,Asia/Tokyo\n";

  @Test
  void joinsTheWaysOfOneContact() {
    List<ContactDetails> all =
        fits(
            HEADER
                + BENCH
                + "A lamp,IBASHO,JP,ja,VISIT,1 Example Street,https://lamp.example/,\n"
                + "\n"
                + "A bench,crisis,JP,en,TELEPHONE,000-0000-0000,https://bench.example/about,\n");
    assertThat(all).extracting(ContactDetails::name).containsExactly("A bench", "A lamp");
    ContactDetails bench = all.getFirst();
    assertThat(bench.category()).isEqualTo(Category.CRISIS);
    assertThat(bench.languages()).isEqualTo(Set.of(Language.EN, Language.JA));
    assertThat(bench.channels())
        .containsExactly(
            new Channel(ChannelKind.CHAT, "https://bench.example/", "", "Asia/Tokyo", "", false),
            new Channel(ChannelKind.TELEPHONE, "000-0000-0000", "", "", false));
  }

  @Test
  void saysWhereSomethingElseWasExpected() {
    assertThat(refused(HEADER + BENCH.replace("crisis", "comfort")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.sentence())
                  .startsWith("table.csv:2:2: category: one of EMERGENCY");
              assertThat(problem.expected()).contains("'comfort'");
            });
    assertThat(refused(HEADER + BENCH.replace("https://bench.example/,", "bench,")))
        .extracting(Problem::line, Problem::column)
        .containsExactly(tuple(2, 6));
    assertThat(refused(HEADER + BENCH.replace("Asia/Tokyo", "Tokyo")).getFirst().column())
        .isEqualTo(8);
    assertThat(refused(HEADER + BENCH.replace("en ja", "en fr")).getFirst().column()).isEqualTo(4);
    assertThat(refused(HEADER + BENCH.replace("JP", "Japan")).getFirst().column()).isEqualTo(3);
  }

  @Test
  void refusesWhatIsNoTableOfContacts() {
    assertThat(refused("")).isNotEmpty();
    assertThat(refused(HEADER)).isNotEmpty();
    assertThat(refused("name,shoe\nA bench,9\n"))
        .extracting(Problem::expected)
        .anyMatch(expected -> expected.contains("'shoe'"))
        .anyMatch(expected -> expected.contains("expected a column 'address'"));
    assertThat(refused(HEADER + "\"A bench")).isNotEmpty();
    assertThat(refused(HEADER + BENCH.repeat(2_001)).getFirst().expected())
        .contains("at most 2000 rows");
    assertThat(Directory.read("table.csv", new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}))
        .isInstanceOf(Directory.Refused.class);
  }

  @Test
  void takesNothingWhereOneRowDoesNotFit() {
    assertThat(refused(HEADER + BENCH + ",,,,,,,\nA lamp,IBASHO,JP,ja,CHAT,nowhere,here,\n"))
        .isNotEmpty();
  }

  private static List<ContactDetails> fits(String table) {
    return ((Directory.Fits) Directory.read("table.csv", table.getBytes(UTF_8))).contacts();
  }

  private static List<Problem> refused(String table) {
    return ((Directory.Refused) Directory.read("table.csv", table.getBytes(UTF_8))).problems();
  }
}
