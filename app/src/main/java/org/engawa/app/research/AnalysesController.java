// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Instruments;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.study.plan.Plan;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Plans over tables that a researcher brings, and what came of them. */
@Controller
final class AnalysesController {

  private static final String HERE = "/study/analyses";

  private final Analyses analyses;
  private final Exports exports;
  private final Instruments instruments;
  private final SurveyTables surveys;

  AnalysesController(
      Analyses analyses, Exports exports, Instruments instruments, SurveyTables surveys) {
    this.analyses = analyses;
    this.exports = exports;
    this.instruments = instruments;
    this.surveys = surveys;
  }

  @GetMapping(HERE)
  Page list(Viewer.Staff viewer, Visit visit) {
    AnalysisPages pages = new AnalysisPages(visit);
    return new AnalysesPage(
        visit.wideFrame(Door.STUDY, "research.analyses.title"),
        analyses.of(viewer).stream().map(each -> pages.row(each, analyses.stage(each))).toList());
  }

  /** An empty plan, or that of an earlier analysis to go on from. */
  @GetMapping(HERE + "/new")
  Page write(Viewer.Staff viewer, Visit visit, @RequestParam Optional<UUID> from) {
    String plan =
        from.map(id -> analyses.find(viewer, new AnalysisId(id)).asked().plan()).orElse("");
    return new PlanPages(visit, plan, surveys.all()).say("");
  }

  @PostMapping(HERE)
  Object begin(
      Viewer.Staff viewer,
      Visit visit,
      @RequestParam Map<String, String> fields,
      @RequestParam("file") Optional<MultipartFile> file) {
    PlanPages pages = new PlanPages(visit, fields.getOrDefault("plan", ""), surveys.all());
    return switch (PlanText.read(pages.plan(), instruments.cards())) {
      case PlanText.Broken broken -> pages.broken(broken);
      case PlanText.Whole(Plan whole) -> {
        Optional<BroughtTable> table =
            whole.data().isEmpty()
                ? Optional.of(BroughtTable.none())
                : file.filter(each -> !each.isEmpty())
                    .map(AnalysesController::brought)
                    .or(() -> surveys.take(viewer, fields.getOrDefault("survey", "")));
        Optional<String> trouble = BroughtTable.trouble(table);
        yield trouble.isPresent()
            ? pages.say(trouble.get())
            : begin(viewer, pages, whole, table.orElseThrow());
      }
    };
  }

  private Object begin(Viewer.Staff viewer, PlanPages pages, Plan plan, BroughtTable table) {
    Asked asked = new Asked(plan.study(), pages.plan(), table.name(), Optional.empty());
    PlanWork work = new PlanWork(plan, pages.plan(), table.bytes());
    return switch (analyses.begin(viewer.id(), asked, work)) {
      case Begun.Taken(AnalysisId id) -> new Redirect(HERE + "/" + id.value());
      case Begun.NotTaken(String say) -> pages.say(say);
    };
  }

  /** While it has not ended, the browser looks again by itself. */
  @GetMapping(HERE + "/{id}")
  Page show(Viewer.Staff viewer, Visit visit, @PathVariable UUID id, HttpServletResponse response) {
    Analysis analysis = analyses.find(viewer, new AnalysisId(id));
    if (analysis.ended().isEmpty()) {
      response.setHeader("Refresh", "3");
    }
    return new AnalysisPages(visit)
        .page(analysis, analyses.stage(analysis), analyses.found(viewer, analysis));
  }

  @PostMapping(HERE + "/{id}/stop")
  Redirect stop(Viewer.Staff viewer, @PathVariable UUID id) {
    analyses.stop(viewer, new AnalysisId(id));
    return new Redirect(HERE + "/" + id);
  }

  @PostMapping(HERE + "/{id}/removal")
  Redirect remove(Viewer.Staff viewer, @PathVariable UUID id) {
    analyses.remove(viewer, new AnalysisId(id));
    return new Redirect(HERE);
  }

  /** A form and no link: what leaves the house is written down, and a link changes nothing. */
  @PostMapping(HERE + "/{id}/exports")
  Object export(
      Viewer.Staff viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String what) {
    Analysis analysis = analyses.find(viewer, new AnalysisId(id));
    Optional<Export> export = Export.of(what);
    if (export.isEmpty()) {
      return new Redirect(AnalysisPages.path(analysis));
    }
    String text = exports.take(viewer, analysis.id(), export.get());
    return ResponseEntity.ok()
        .header(
            "Content-Disposition",
            ContentDisposition.attachment().filename(export.get().file()).build().toString())
        .contentType(MediaType.parseMediaType(export.get().type() + ";charset=utf-8"))
        .body(text.getBytes(UTF_8));
  }

  private static BroughtTable brought(MultipartFile file) {
    try {
      return BroughtTable.of(
          Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
