// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Language;

/** A house with a researcher, Kawa, and a survey that she wrote. */
final class SurveyHouse implements AutoCloseable {

  static final int INSIDE = 1;
  static final int OUTSIDE = 2;

  final Viewer.Staff kawa = TestPeople.staff(Role.RESEARCHER);
  final SurveyId id;
  private final TestHouse house;

  SurveyHouse(Path folder) {
    house =
        TestHouse.onSqlite(
            folder, "org.engawa.app.vault", "org.engawa.app.answering", "org.engawa.app.survey");
    id = get(Surveying.class).make(kawa.id(), TestSurveys.typed());
  }

  @Override
  public void close() {
    house.close();
  }

  <T> T get(Class<T> type) {
    return house.get(type);
  }

  void turn(Standing to) {
    get(Surveying.class).turn(kawa.id(), id, to);
  }

  Running running() {
    return get(Giving.class).find(get(Surveying.class).of(id).token()).orElseThrow();
  }

  static Begun begun(int option, Map<String, String> said) {
    return Begun.in(Language.EN, new SecureRandom()).chose(option).saying(said);
  }

  boolean give(Begun begun) {
    return get(Giving.class).give(running(), begun);
  }

  void give(int option, int people) {
    for (int i = 0; i < people; i++) {
      give(begun(option, Map.of("trait-age", Integer.toString(20 + i), "engawa-check-in_1", "2")));
    }
  }

  boolean takeBack(Begun begun) {
    return get(Giving.class).takeBack(running(), new WithdrawalCode(begun.code()));
  }
}
