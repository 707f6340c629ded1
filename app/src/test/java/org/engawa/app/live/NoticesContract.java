// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.engawa.app.TestHouse;
import org.engawa.app.shell.HouseSettings;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What nodes tell each other: all that is committed, where there can be another node at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NoticesContract {

  Path folder;
  private TestHouse house;
  private Notices notices;

  abstract TestHouse open();

  /** Listens as another node would. */
  abstract Other listen(String db);

  /** What another node hears of these. */
  abstract List<String> heardOf(String... notices);

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    notices = new Notices(house.get(DSLContext.class), house.get(HouseSettings.class));
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void tellsOthersWhatIsCommittedAndNothingOfWhatIsUndone() {
    try (Other other = listen(house.db())) {
      house.write(() -> notices.tell("one"));
      assertThatThrownBy(
              () ->
                  house.write(
                      () -> {
                        notices.tell("undone");
                        throw new IllegalStateException("undone");
                      }))
          .isInstanceOf(IllegalStateException.class);
      house.write(() -> notices.tell("two"));
      assertThat(other.heard()).isEqualTo(heardOf("one", "two"));
    }
  }

  /** Another node. */
  interface Other extends AutoCloseable {

    List<String> heard();

    @Override
    void close();
  }
}
