// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.engawa.app.TestHouse;
import org.engawa.app.account.AccountErased;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who accompanies whom as a mentor, on every database. */
abstract class MentorshipContract {

  @TempDir Path folder;
  private final Cast cast = new Cast();
  private TestHouse house;
  private Mentorships mentorships;

  abstract TestHouse open();

  @BeforeEach
  void enter() {
    house = open();
    cast.admit(house);
    mentorships = house.get(Mentorships.class);
  }

  @AfterEach
  void leave() {
    house.close();
  }

  @Test
  void letsOneMentorAccompanyAPersonAtATime() {
    assertThat(mentorships.begin(cast.haru, cast.mori)).isTrue();
    assertThat(mentorships.begin(cast.haru, cast.mori)).isTrue();
    assertThat(mentorships.begin(cast.haru, cast.sato)).isFalse();
    assertThat(mentorships.begin(cast.sora, cast.mori)).isTrue();
    assertThat(mentorships.mentorOf(cast.haru)).contains(cast.mori);
    assertThat(mentorships.personsOf(cast.mori)).containsExactlyInAnyOrder(cast.haru, cast.sora);
    assertThat(mentorships.since(cast.haru, cast.mori)).isPresent();
    assertThat(mentorships.since(cast.haru, cast.sato)).isEmpty();
  }

  @Test
  void isFoundByItsIdOnlyByTheMentorAndOnlyWhileItStands() {
    mentorships.begin(cast.haru, cast.mori);
    MentorshipId id = mentorships.find(cast.haru, cast.mori).orElseThrow();
    assertThat(mentorships.personOf(id, cast.mori)).contains(cast.haru);
    assertThat(mentorships.personOf(id, cast.sato)).isEmpty();
    assertThat(mentorships.find(cast.haru, cast.sato)).isEmpty();
    mentorships.end(cast.haru, cast.mori);
    assertThat(mentorships.personOf(id, cast.mori)).isEmpty();
    mentorships.begin(cast.haru, cast.mori);
    assertThat(mentorships.find(cast.haru, cast.mori)).isPresent().get().isNotEqualTo(id);
  }

  @Test
  void endsAndMayBeginAnew() {
    mentorships.begin(cast.haru, cast.mori);
    mentorships.end(cast.haru, cast.sato);
    assertThat(mentorships.mentorOf(cast.haru)).contains(cast.mori);
    mentorships.end(cast.haru, cast.mori);
    assertThat(mentorships.mentorOf(cast.haru)).isEmpty();
    assertThat(mentorships.begin(cast.haru, cast.sato)).isTrue();
  }

  @Test
  void endsWithAnErasureOfEitherAndOfNobodyElse() {
    mentorships.begin(cast.haru, cast.mori);
    mentorships.begin(cast.sora, cast.sato);
    house.write(() -> mentorships.on(new AccountErased(cast.haru)));
    assertThat(mentorships.personsOf(cast.mori)).isEmpty();
    assertThat(mentorships.mentorOf(cast.sora)).contains(cast.sato);
    house.write(() -> mentorships.on(new AccountErased(cast.sato)));
    assertThat(mentorships.mentorOf(cast.sora)).isEmpty();
  }
}
