// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.vault.Vault;
import org.junit.jupiter.api.Test;

/** What a person does with what waits, and whom somebody does not read. */
class ModerationTests extends OnTheBench {

  @Test
  void bindsAPauseToThePersonBehindEveryNameAndToWritingOnly() {
    Viewer.Person haru = bench.known();
    WritePost nameless = signed(Bench.begins(board, "without a name"), Signature.NAMELESS_THREAD);
    bench.posting.write(haru, nameless);
    VoiceId voice = bench.row(nameless.id()).voice().orElseThrow();
    assertThat(voices().names(List.of(voice))).as("the name of a voice without one").isEmpty();
    act(nameless.id(), Act.PAUSE);
    bench.pass(Duration.ofMinutes(1));
    for (Signature signature : Signature.values()) {
      assertThat(bench.posting.write(haru, signed(Bench.begins(board, "again"), signature)))
          .isInstanceOfSatisfying(
              Written.NotNow.class, not -> assertThat(not.why()).isEqualTo(Slowness.A_PAUSE));
    }
    assertThat(reading().board(haru, board).id()).isEqualTo(board);
    bench.posting.takeBack(haru, nameless.id());
    act(nameless.id(), Act.LIFT);
    assertThat(bench.posting.write(haru, Bench.begins(board, "again")))
        .isInstanceOf(Written.Stands.class);
  }

  @Test
  void hidesWithAReasonThatOnlyItsAuthorReadsAndShowsAgain() {
    Viewer.Person haru = bench.known();
    WritePost said = Bench.begins(board, "to be hidden");
    bench.posting.write(haru, said);
    act(said.id(), Act.HIDE);
    assertThat(bench.row(said.id()).state()).isEqualTo(PostState.HIDDEN);
    assertThat(reading().thread(said.id().value()).hidden()).isTrue();
    ActRows.Row done = bench.get(ActRows.class).of(List.of(said.id())).getFirst();
    VoiceId voice = bench.row(said.id()).voice().orElseThrow();
    Vault vault = bench.get(Vault.class);
    assertThat(vault.unseal(voice.owner(), done.place(), done.words().orElseThrow()))
        .isEqualTo("because of this");
    act(said.id(), Act.LEAVE);
    assertThat(bench.row(said.id()).state()).isEqualTo(PostState.SHOWN);
    assertThat(reading().thread(said.id().value()).places()).isEqualTo(1);
  }

  @Test
  void letsOnlyModeratorsAndLeadsAct() {
    Viewer.Person haru = bench.known();
    WritePost said = Bench.begins(board, "stays");
    bench.posting.write(haru, said);
    Viewer.Staff mori = new Viewer.Staff(bench.hoshi.id(), Set.of(Role.PEER_SUPPORTER));
    Moderation.Acting hide = new Moderation.Acting(Act.HIDE, "no", WEEK);
    assertThatThrownBy(() -> bench.moderation.act(mori, said.id(), hide))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> bench.moderation.open(mori, said.id())).isInstanceOf(NotThere.class);
    assertThat(bench.row(said.id()).state()).isEqualTo(PostState.SHOWN);
  }

  @Test
  void tellsTheAuthorWhoOpenedWhatDoesNotStandYet() {
    Viewer.Person haru = bench.adult();
    WritePost held = Bench.begins(board, "waits");
    bench.posting.write(haru, held);
    ActRows acts = bench.get(ActRows.class);
    assertThat(acts.looks(List.of(held.id()))).isEmpty();
    bench.moderation.open(bench.hoshi, held.id());
    assertThat(acts.looks(List.of(held.id())))
        .extracting(ActRows.Looked::by)
        .containsExactly(bench.hoshi.id());
  }

  @Test
  void bringsFearForALifeFirstAndSettlesWhatWasAsked() {
    Viewer.Person haru = bench.known();
    WritePost said = Bench.begins(board, "worries somebody");
    bench.posting.write(haru, said);
    Viewer.Person other = bench.adult();
    Reporting reporting = bench.get(Reporting.class);
    reporting.report(
        other, UUID.randomUUID(), said.id(), new Reporting.Report(Concern.HURTS, "first"));
    reporting.report(
        other, UUID.randomUUID(), said.id(), new Reporting.Report(Concern.DANGER, "then"));
    assertThat(bench.moderation.waiting().getFirst())
        .isEqualTo(
            new Moderation.Waiting(
                said.id(),
                Optional.of(Concern.DANGER),
                bench.moderation.waiting().getFirst().since()));
    act(said.id(), Act.LEAVE);
    assertThat(bench.moderation.waiting())
        .extracting(Moderation.Waiting::post)
        .doesNotContain(said.id());
    bench.publish(new AccountErased(other.id()));
    assertThat(bench.get(ReportRows.class).of(said.id()))
        .hasSize(2)
        .allMatch(report -> report.by().isEmpty() && report.words().isEmpty());
  }

  @Test
  void tellsWhoeverAskedWhatWasDoneAndNobodyElse() {
    Viewer.Person haru = bench.known();
    Viewer.Person asked = bench.adult();
    WritePost said = Bench.begins(board, "is looked at");
    bench.posting.write(haru, said);
    Reporting.Report report = new Reporting.Report(Concern.HURTS, "it hurts");
    bench.get(Reporting.class).report(asked, UUID.randomUUID(), said.id(), report);
    assertThat(outcomes(asked)).isEmpty();
    act(said.id(), Act.LEAVE);
    assertThat(outcomes(asked)).containsExactly("Somebody has looked and let it stand.");
    bench.pass(Duration.ofMinutes(1));
    act(said.id(), Act.HIDE);
    assertThat(outcomes(asked)).containsExactly("Somebody has looked and let it stand.");
    assertThat(outcomes(haru)).isEmpty();
    assertThat(outcomes(bench.adult())).isEmpty();
    bench.publish(new AccountErased(asked.id()));
    assertThat(outcomes(asked)).isEmpty();
  }

  @Test
  void tellsOfAPauseOnlyThatItWasSettledWithItsAuthor() {
    Viewer.Person haru = bench.known();
    Viewer.Person asked = bench.adult();
    WritePost said = Bench.begins(board, "pauses");
    bench.posting.write(haru, said);
    Reporting.Report report = new Reporting.Report(Concern.LURING, "");
    bench.get(Reporting.class).report(asked, UUID.randomUUID(), said.id(), report);
    act(said.id(), Act.PAUSE);
    assertThat(outcomes(asked))
        .containsExactly("Somebody has looked and settled it with its author.");
  }

  private List<String> outcomes(Viewer.Person person) {
    return bench
        .get(Outcomes.class)
        .of(person, TestVisits.signedIn(Language.EN, "/room/boards"))
        .stream()
        .map(OwnPage.Outcome::say)
        .toList();
  }

  @Test
  void keepsQuietOneNameAndNotThePersonBehindIt() {
    Viewer.Person haru = bench.known();
    WritePost named = Bench.begins(board, "with a name");
    bench.posting.write(haru, named);
    bench.pass(Duration.ofMinutes(1));
    WritePost nameless = signed(Bench.begins(board, "without one"), Signature.NO_NAME);
    bench.posting.write(haru, nameless);
    Viewer.Person reader = bench.adult();
    bench.get(Reporting.class).keepQuiet(reader, nameless.id());
    byte[] lookup = bench.get(Voices.class).reader(reader.id());
    assertThat(voices().quiet(lookup))
        .containsExactly(bench.row(nameless.id()).voice().orElseThrow());
    bench
        .get(Reporting.class)
        .hearAgain(reader, bench.row(nameless.id()).voice().orElseThrow().value());
    assertThat(voices().quiet(lookup)).isEmpty();
  }

  @Test
  void leavesOnlyEmptyPlacesOfAnErasedPerson() {
    Viewer.Person haru = bench.known();
    WritePost named = Bench.begins(board, "with a name");
    bench.posting.write(haru, named);
    bench.pass(Duration.ofMinutes(1));
    WritePost nameless = signed(Bench.begins(board, "without one"), Signature.NAMELESS_THREAD);
    bench.posting.write(haru, nameless);
    act(named.id(), Act.HIDE);
    List<VoiceId> voices =
        List.of(
            bench.row(named.id()).voice().orElseThrow(),
            bench.row(nameless.id()).voice().orElseThrow());
    Vault vault = bench.get(Vault.class);
    assertThat(voices).allMatch(voice -> vault.holds(voice.owner()));
    bench.publish(new AccountErased(haru.id()));
    assertThat(voices).noneMatch(voice -> vault.holds(voice.owner()));
    for (WritePost post : List.of(named, nameless)) {
      SealedPost row = bench.row(post.id());
      assertThat(row.state()).isEqualTo(PostState.EMPTY);
      assertThat(row.words()).isEmpty();
      assertThat(row.voice()).isEmpty();
      assertThat(reading().thread(post.id().value()).title()).isEmpty();
    }
    assertThat(bench.get(ActRows.class).of(List.of(named.id())))
        .allMatch(act -> act.words().isEmpty());
  }

  @Test
  void holdsWhatWasToGoOutLaterWhenItsAuthorIsPausedMeanwhile() {
    Viewer.Person haru = bench.known();
    WritePost stands = Bench.begins(board, "stands");
    bench.posting.write(haru, stands);
    bench.pass(Duration.ofMinutes(1));
    WritePost said = Bench.begins(board, "later");
    WritePost later =
        new WritePost(said.id(), said.spot(), said.signature(), "later", "", Sending.LATER);
    bench.posting.write(haru, later);
    act(stands.id(), Act.PAUSE);
    bench.pass(Duration.ofMinutes(16));
    bench.get(SendingLater.class).sendDue();
    assertThat(bench.row(later.id()).state()).isEqualTo(PostState.HELD);
  }
}
