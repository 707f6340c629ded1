// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.engawa.app.shell.NotThere;
import org.engawa.app.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Giving answers to a survey and taking them back. */
class GivingTests {

  private SurveyHouse at;

  @BeforeEach
  void openHouse(@TempDir Path folder) {
    at = new SurveyHouse(folder);
  }

  @AfterEach
  void closeHouse() {
    at.close();
  }

  @Test
  void findsASurveyOnlyOnceItIsOpenAndOnlyByItsLink() {
    String token = at.get(Surveying.class).of(at.id).token();
    assertThat(token).hasSize(27);
    assertThat(at.get(Giving.class).find(token)).isEmpty();
    at.turn(Standing.OPEN);
    assertThat(at.get(Giving.class).find(token)).isPresent();
    assertThat(at.get(Giving.class).find(token.substring(1))).isEmpty();
    assertThat(at.get(Giving.class).find(at.id.value().toString())).isEmpty();
  }

  @Test
  void keepsWhatIsSentTwiceOnce() {
    at.turn(Standing.OPEN);
    Begun begun = SurveyHouse.begun(SurveyHouse.INSIDE, Map.of("trait-age", "30"));
    assertThat(at.give(begun)).isTrue();
    assertThat(at.give(begun)).isTrue();
    assertThat(count("inside")).isEqualTo(1);
  }

  @Test
  void saysWhenAGroupIsFullAndStillTakesWhoHasBegun() {
    at.turn(Standing.OPEN);
    at.give(SurveyHouse.OUTSIDE, 1);
    assertThat(at.get(Giving.class).full(at.running(), "outside")).isFalse();
    at.give(SurveyHouse.OUTSIDE, 1);
    assertThat(at.get(Giving.class).full(at.running(), "outside")).isTrue();
    assertThat(at.get(Giving.class).full(at.running(), "inside")).isFalse();
    at.give(SurveyHouse.OUTSIDE, 1);
    assertThat(count("outside")).isEqualTo(3);
  }

  @Test
  void takesBackByTheCodeAndDoesNotBringItBackWhenThePageIsSentAgain() {
    at.turn(Standing.OPEN);
    at.give(SurveyHouse.INSIDE, 2);
    Begun begun = SurveyHouse.begun(SurveyHouse.INSIDE, Map.of());
    at.give(begun);
    assertThat(at.takeBack(SurveyHouse.begun(SurveyHouse.INSIDE, Map.of()))).isFalse();
    assertThat(at.takeBack(begun)).isTrue();
    assertThat(at.takeBack(begun)).isFalse();
    at.give(begun);
    assertThat(count("inside")).isEqualTo(2);
  }

  @Test
  void takesWhoHasBegunWhileItRestsAndNobodyOnceItIsClosed() {
    at.turn(Standing.OPEN);
    Begun kept = SurveyHouse.begun(SurveyHouse.INSIDE, Map.of());
    at.turn(Standing.PAUSED);
    assertThat(at.give(kept)).isTrue();
    at.turn(Standing.CLOSED);
    assertThat(at.give(SurveyHouse.begun(SurveyHouse.INSIDE, Map.of()))).isFalse();
    assertThat(at.give(kept)).as("the page of who is in, sent again").isTrue();
    assertThat(at.takeBack(kept)).isFalse();
    assertThat(count("inside")).isEqualTo(1);
    at.turn(Standing.OPEN);
    assertThat(at.running().standing()).isEqualTo(Standing.CLOSED);
  }

  @Test
  void changesNothingOnceItWasOpen() {
    assertThat(at.get(Surveying.class).change(at.id, TestSurveys.typed())).isTrue();
    at.turn(Standing.OPEN);
    assertThat(at.get(Surveying.class).change(at.id, TestSurveys.typed())).isFalse();
  }

  @Test
  void carriesAnswersThatNobodyCanMakeUp() {
    SealedSurveys sealed = at.get(SealedSurveys.class);
    Begun begun = SurveyHouse.begun(SurveyHouse.OUTSIDE, Map.of("trait-age", "30"));
    String handed = sealed.carried(at.id, begun);
    assertThat(sealed.carried(at.id, handed)).hasValue(begun);
    assertThat(handed).doesNotContain("trait");
    SurveyId other = at.get(Surveying.class).make(at.kawa.id(), TestSurveys.typed());
    assertThat(sealed.carried(other, handed)).isEmpty();
    for (String madeUp :
        List.of("", "x", "%%%", handed.substring(4), handed.replace(handed.charAt(9), '_'))) {
      assertThat(sealed.carried(at.id, madeUp)).as(madeUp).isEmpty();
    }
  }

  @Test
  void keepsNothingThatLeadsToAnybody() {
    at.turn(Standing.OPEN);
    at.give(SurveyHouse.INSIDE, 3);
    JdbcClient database = JdbcClient.create(at.get(DataSource.class));
    List<String> columns =
        database
            .sql("select name from pragma_table_info('survey_sheet') order by cid")
            .query(String.class)
            .list();
    assertThat(columns)
        .as("no account, no time, no number of arrival")
        .containsExactly("id", "survey_id", "group_lookup", "code_lookup", "sheet_sealed");
    assertThat(
            database
                .sql("select name from pragma_table_info('survey_sheet_end') order by cid")
                .query(String.class)
                .list())
        .containsExactly("sheet_id", "survey_id");
    assertThat(
            database
                .sql("select \"table\" from pragma_foreign_key_list('survey_sheet')")
                .query(String.class)
                .list())
        .containsExactly("survey");
    SheetRows.Row row = at.get(SheetRows.class).of(at.id).getFirst();
    assertThat(at.get(SealedSurveys.class).sheet(at.id, row)).doesNotContain("2026", "code");
  }

  @Test
  void erasesAllOfASurveyWithItsKey() {
    at.turn(Standing.OPEN);
    at.give(SurveyHouse.INSIDE, 2);
    String token = at.get(Surveying.class).of(at.id).token();
    at.get(Surveying.class).erase(at.kawa, at.id);
    assertThat(at.get(Vault.class).holds(at.id.owner())).isFalse();
    assertThat(at.get(Giving.class).find(token)).isEmpty();
    assertThat(at.get(SheetRows.class).of(at.id)).isEmpty();
    assertThatThrownBy(() -> at.get(Surveying.class).of(at.id)).isInstanceOf(NotThere.class);
  }

  private int count(String group) {
    return at.get(Tables.class).count(at.id, group);
  }
}
