// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Makes the page on which a person reads what waits. */
@Component
final class ModerationPages {

  private final Moderation moderation;
  private final ThreadRows threads;
  private final ReportRows reports;
  private final ActRows acts;
  private final Sealing sealing;
  private final OwnPosts.Told told;

  ModerationPages(
      Moderation moderation,
      ThreadRows threads,
      ReportRows reports,
      ActRows acts,
      Sealing sealing,
      OwnPosts.Told told) {
    this.moderation = moderation;
    this.threads = threads;
    this.reports = reports;
    this.acts = acts;
    this.sealing = sealing;
    this.told = told;
  }

  ModerationPage post(Viewer.Staff viewer, Visit visit, PostId id, Optional<String> say) {
    SealedPost post = moderation.open(viewer, id);
    SealedThread thread = threads.find(post.thread()).orElseThrow(NotThere::new);
    return new ModerationPage(
        visit.frame(Door.DESK, "veranda.moderation.title"),
        id.value().toString(),
        sealing.title(thread).orElseGet(() -> ThreadPages.untitled(visit, thread)),
        sealing.names(List.of(post)).values().stream()
            .findFirst()
            .orElseGet(() -> visit.text("veranda.post.no-name")),
        visit.text("veranda.moderation.state." + post.state().name().toLowerCase(Locale.ROOT)),
        sealing.note(post).orElse(""),
        sealing.words(post).map(ThreadPages::paragraphs).orElse(List.of()),
        reports.of(id).stream().map(report -> asked(visit, report)).toList(),
        acts.of(List.of(id)).stream()
            .map(act -> told.act(visit, post, act))
            .map(line -> new ModerationPage.Line(line.say(), line.words()))
            .toList(),
        "/desk/moderation/threads/" + thread.id().value(),
        say);
  }

  private ModerationPage.Line asked(Visit visit, ReportRows.Report report) {
    String words =
        report
            .by()
            .flatMap(
                by ->
                    report
                        .words()
                        .map(
                            sealedWords ->
                                told.vault()
                                    .unseal(
                                        by.owner(),
                                        ReportRows.Report.placeOf(report.id()),
                                        sealedWords)))
            .orElse("");
    return new ModerationPage.Line(visit.text("veranda.concern." + report.concern().key()), words);
  }
}
