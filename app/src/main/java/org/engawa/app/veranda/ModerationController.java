// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for a person at the boards, and what a person does with it. */
@Controller
final class ModerationController {

  private static final String HERE = "/desk/moderation";
  private static final int LONGEST = 2_000;
  private static final Map<String, Duration> PAUSES =
      Map.of(
          "1", Duration.ofDays(1),
          "7", Duration.ofDays(7),
          "30", Duration.ofDays(30));

  private final Moderation moderation;
  private final ModerationPages pages;
  private final Writing writing;
  private final List<Queued> queued;

  ModerationController(
      Moderation moderation, ModerationPages pages, Writing writing, List<Queued> queued) {
    this.moderation = moderation;
    this.pages = pages;
    this.writing = writing;
    this.queued = queued;
  }

  @GetMapping(HERE)
  Page waiting(Viewer.Staff viewer, Visit visit) {
    List<WaitingPage.Entry> entries =
        Stream.concat(
                moderation.waiting().stream().map(Line::of),
                queued.stream().flatMap(each -> each.waiting().stream()).map(Line::of))
            .sorted(Comparator.comparing(Line::danger).reversed().thenComparing(Line::since))
            .map(
                line ->
                    new WaitingPage.Entry(line.way(), line.why(visit), visit.soft(line.since())))
            .toList();
    return new WaitingPage(
        visit.frame(Door.DESK, "veranda.waiting.title"), entries, writing.hours(visit));
  }

  @GetMapping(HERE + "/{id}")
  Page post(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    return pages.post(viewer, visit, new PostId(id), Optional.empty());
  }

  @PostMapping(HERE + "/{id}/acts")
  Object act(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "7") String days) {
    PostId post = new PostId(id);
    Optional<Act> chosen = Act.of(act);
    Optional<String> trouble = trouble(chosen, words, days);
    if (trouble.isPresent()) {
      return pages.post(viewer, visit, post, trouble.map(key -> visit.text(key)));
    }
    moderation.act(
        viewer,
        post,
        new Moderation.Acting(
            chosen.orElseThrow(), words, PAUSES.getOrDefault(days, Duration.ofDays(7))));
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/{id}/worry")
  Redirect worry(Viewer.Staff viewer, @PathVariable UUID id) {
    moderation.worry(viewer, new PostId(id));
    return new Redirect(HERE);
  }

  /** What is hidden or paused is explained: a person gets no answer without a reason. */
  private static Optional<String> trouble(Optional<Act> act, String words, String days) {
    if (act.isEmpty() || !PAUSES.containsKey(days)) {
      return Optional.of("veranda.act.choose");
    }
    boolean explained = act.get() == Act.LEAVE || act.get() == Act.LIFT || !words.isBlank();
    if (!explained) {
      return Optional.of("veranda.act.explain");
    }
    return words.length() > LONGEST ? Optional.of("veranda.post.too-long") : Optional.empty();
  }

  private record Line(String way, Optional<Concern> concern, Instant since) {

    static Line of(Moderation.Waiting post) {
      return new Line(post.post().value().toString(), post.concern(), post.since());
    }

    static Line of(Queued.Waits other) {
      return new Line(other.way(), Optional.of(other.concern()), other.since());
    }

    boolean danger() {
      return concern.filter(Concern.DANGER::equals).isPresent();
    }

    String why(Visit visit) {
      return visit.text(
          concern.map(each -> "veranda.concern." + each.key()).orElse("veranda.waiting.first"));
    }
  }
}
