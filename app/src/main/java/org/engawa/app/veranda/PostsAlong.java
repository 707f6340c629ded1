// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engawa.app.account.Viewer;
import org.engawa.app.drawer.Keepsake;
import org.engawa.app.drawer.Keepsakes;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.Telling.Line;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** What a person wrote on the boards, to be taken along. */
@Component
final class PostsAlong implements Keepsakes {

  private static final int AT_ONCE = 500;

  private final PostRows posts;
  private final ThreadRows threads;
  private final Voices voices;
  private final Sealing sealing;

  PostsAlong(PostRows posts, ThreadRows threads, Voices voices, Sealing sealing) {
    this.posts = posts;
    this.threads = threads;
    this.voices = voices;
    this.sealing = sealing;
  }

  @Override
  public String name() {
    return "boards";
  }

  @Override
  public String titleKey() {
    return "veranda.own.title";
  }

  @Override
  public List<Keepsake> of(Viewer.Person person, Visit visit) {
    Author author = voices.author(person.id());
    List<Keepsake> all = new ArrayList<>();
    List<SealedPost> some = posts.of(author, 0, AT_ONCE);
    while (!some.isEmpty()) {
      all.addAll(told(visit, some));
      some = posts.of(author, all.size(), AT_ONCE);
    }
    return all;
  }

  private List<Keepsake> told(Visit visit, List<SealedPost> some) {
    Set<ThreadId> in = some.stream().map(SealedPost::thread).collect(Collectors.toSet());
    Map<ThreadId, SealedThread> known =
        threads.among(in).stream().collect(Collectors.toMap(SealedThread::id, each -> each));
    sealing.fetch(some.stream().map(SealedPost::voice));
    return some.stream().map(post -> told(visit, post, title(known, post))).toList();
  }

  /** The title of a thread is its author's; of another's only the place stands in the page. */
  private String title(Map<ThreadId, SealedThread> known, SealedPost post) {
    SealedThread thread = known.get(post.thread());
    return thread != null && post.id().value().equals(thread.id().value())
        ? sealing.title(thread).orElse("")
        : "";
  }

  private Keepsake told(Visit visit, SealedPost post, String title) {
    String words = sealing.words(post).orElse("");
    String note = sealing.note(post).orElse("");
    Map<String, String> raw = new TreeMap<>();
    raw.put("id", post.id().value().toString());
    raw.put("thread", post.thread().value().toString());
    raw.put("written", post.writtenAt().toString());
    raw.put("title", title);
    raw.put("note", note);
    raw.put("words", words);
    return new Keepsake(
        new Telling(
            visit.exact(post.writtenAt()),
            List.of(
                new Line(visit.text("veranda.write.title"), title),
                new Line(visit.text("veranda.write.note"), note),
                new Line("", words))),
        raw);
  }
}
