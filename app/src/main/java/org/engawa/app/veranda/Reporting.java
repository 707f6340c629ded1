// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.engawa.app.veranda.WorryReported.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asking a person to look at a post, and not wanting to read somebody. */
@Component
public final class Reporting {

  static final int LONGEST = 1_000;

  private final PostRows posts;
  private final BoardReading reading;
  private final ReportRows reports;
  private final VoiceRows voices;
  private final Own own;
  private final Transactions transactions;

  Reporting(
      PostRows posts,
      BoardReading reading,
      ReportRows reports,
      VoiceRows voices,
      Own own,
      Transactions transactions) {
    this.posts = posts;
    this.reading = reading;
    this.reports = reports;
    this.voices = voices;
    this.own = own;
    this.transactions = transactions;
  }

  /** A post that stands where this person may read; others are not there. */
  SealedPost standing(Viewer.Person person, PostId id) {
    SealedPost post =
        posts.find(id).filter(p -> p.state() == PostState.SHOWN).orElseThrow(NotThere::new);
    reading.board(person, reading.thread(post.thread().value()).board());
    return post;
  }

  /** Asks somebody to look at a post; nobody but the row knows who asked. */
  public void report(Viewer.Person by, UUID id, PostId post, Report said) {
    transactions.write(
        () -> {
          SealedPost about = standing(by, post);
          reports.add(
              new ReportRows.Report(
                  id,
                  post,
                  Optional.of(by.id()),
                  said.concern(),
                  own.sealed(by, ReportRows.Report.placeOf(id), said.words()),
                  own.now()));
          if (said.concern() == Concern.DANGER) {
            own.worry(about);
          }
        });
  }

  /** From now on this person does not read what stands under that name. */
  public void keepQuiet(Viewer.Person by, PostId id) {
    VoiceId voice = standing(by, id).voice().orElseThrow(NotThere::new);
    transactions.write(
        () -> {
          voices.keepQuiet(own.reader(by), voice);
          own.events().publishEvent(new VoiceIgnored(by.id(), voice.owner()));
        });
  }

  void hearAgain(Viewer.Person by, UUID voice) {
    if (!transactions.write(() -> voices.hearAgain(own.reader(by), new VoiceId(voice)))) {
      throw new NotThere();
    }
  }

  /** What somebody says about a post. */
  public record Report(Concern concern, String words) {

    @Override
    public String toString() {
      return "Report[" + concern + "]";
    }
  }

  /** What is a person's own here. */
  @Component
  record Own(Vault vault, Voices voices, Clock clock, ApplicationEventPublisher events) {

    byte[] reader(Viewer.Person by) {
      return voices.reader(by.id());
    }

    Instant now() {
      return clock.instant();
    }

    void worry(SealedPost about) {
      about
          .voice()
          .ifPresent(
              voice ->
                  events.publishEvent(
                      new WorryReported(What.POST, about.id().value(), voice.owner())));
    }

    Optional<byte[]> sealed(Viewer.Person by, Place at, String words) {
      return words.isBlank()
          ? Optional.empty()
          : Optional.of(vault.seal(by.id().owner(), at, words.strip()));
    }
  }
}
