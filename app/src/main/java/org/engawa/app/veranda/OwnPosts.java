// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Visit;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** What a person wrote, and what was done with it, told to them alone. */
@Component
final class OwnPosts {

  private final PostRows posts;
  private final ThreadRows threads;
  private final ActRows acts;
  private final Sealing sealing;
  private final Told told;
  private final Clock clock;

  OwnPosts(
      PostRows posts, ThreadRows threads, ActRows acts, Sealing sealing, Told told, Clock clock) {
    this.posts = posts;
    this.threads = threads;
    this.acts = acts;
    this.sealing = sealing;
    this.told = told;
    this.clock = clock;
  }

  /** The newest first, twenty at a time, and one more when there is more. */
  List<SealedPost> of(Viewer.Person person, int page) {
    return posts.of(
        told.voices().author(person.id()),
        (page - 1) * BoardReading.ON_ONE_PAGE,
        BoardReading.ON_ONE_PAGE + 1);
  }

  Optional<Instant> paused(Viewer.Person person) {
    return told.writers().pausedUntil(told.voices().author(person.id()), clock.instant());
  }

  List<OwnPage.Entry> entries(Visit visit, List<SealedPost> some, String hours) {
    List<PostId> ids = some.stream().map(SealedPost::id).toList();
    Map<PostId, List<ActRows.Row>> done =
        acts.of(ids).stream().collect(Collectors.groupingBy(ActRows.Row::post));
    Map<PostId, List<ActRows.Looked>> looks =
        acts.looks(ids).stream().collect(Collectors.groupingBy(ActRows.Looked::post));
    Map<ThreadId, SealedThread> in =
        threads.among(some.stream().map(SealedPost::thread).collect(Collectors.toSet())).stream()
            .collect(Collectors.toMap(SealedThread::id, each -> each));
    sealing.fetch(
        Stream.concat(
            some.stream().map(SealedPost::voice), in.values().stream().map(SealedThread::voice)));
    List<OwnPage.Entry> entries = new ArrayList<>();
    for (SealedPost post : some) {
      List<OwnPage.Line> lines = new ArrayList<>();
      looks.getOrDefault(post.id(), List.of()).forEach(look -> lines.add(told.look(visit, look)));
      done.getOrDefault(post.id(), List.of()).forEach(act -> lines.add(told.act(visit, post, act)));
      Optional<SealedThread> thread = Optional.ofNullable(in.get(post.thread()));
      entries.add(
          new OwnPage.Entry(
              post.id().value().toString(),
              path(post),
              thread.flatMap(sealing::title).orElse(""),
              visit.soft(post.writtenAt()),
              told.state(visit, post, hours),
              sealing.words(post).map(ThreadPages::paragraphs).orElse(List.of()),
              lines,
              post.state() == PostState.EMPTY));
    }
    return entries;
  }

  /** Where a post stands; empty when it does not. */
  static String path(SealedPost post) {
    return post.place()
        .map(
            place ->
                "/boards/threads/"
                    + post.thread().value()
                    + "?page="
                    + ((place - 1) / BoardReading.ON_ONE_PAGE + 1)
                    + "#post-"
                    + place)
        .orElse("");
  }

  /** Says what was done. */
  @Component
  record Told(Accounts accounts, Vault vault, Voices voices, Writers writers) {

    OwnPage.Line look(Visit visit, ActRows.Looked look) {
      return new OwnPage.Line(
          visit.text("veranda.told.look", accounts.displayName(look.by()), visit.soft(look.at())),
          "");
    }

    OwnPage.Line act(Visit visit, SealedPost post, ActRows.Row act) {
      String say =
          visit.text(
              "veranda.told." + act.kind().key(),
              accounts.displayName(act.by()),
              visit.soft(act.at()),
              act.until().map(visit::day).orElse(""));
      String words =
          act.words()
              .flatMap(
                  sealedWords ->
                      post.voice()
                          .map(voice -> vault.unseal(voice.owner(), act.place(), sealedWords)))
              .orElse("");
      return new OwnPage.Line(say, words);
    }

    String state(Visit visit, SealedPost post, String hours) {
      return switch (post.state()) {
        case LATER -> visit.text("veranda.state.later", visit.exact(post.sendAt().orElseThrow()));
        case HELD -> visit.text("veranda.state.held", hours);
        case SHOWN -> visit.text("veranda.state.shown");
        case HIDDEN -> visit.text("veranda.state.hidden");
        case EMPTY -> visit.text("veranda.state.empty");
      };
    }
  }
}
