// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.research.BesidePage.Difference;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts two analyses side by side: which figures changed, and where the plans differ. */
@Controller
final class BesideController {

  private static final String ABSENT = "–";

  private final Analyses analyses;

  BesideController(Analyses analyses) {
    this.analyses = analyses;
  }

  @GetMapping("/study/analyses/{id}/beside")
  Page beside(
      Viewer.Staff viewer, Visit visit, @PathVariable UUID id, @RequestParam Optional<UUID> other) {
    Analysis here = analyses.find(viewer, new AnalysisId(id));
    Optional<Analysis> there = other.map(each -> analyses.find(viewer, new AnalysisId(each)));
    List<BesidePage.Other> others =
        analyses.of(viewer).stream()
            .filter(each -> !each.id().equals(here.id()) && done(each))
            .map(each -> other(visit, each))
            .toList();
    SequencedMap<String, String> mine = figures(viewer, here);
    SequencedMap<String, String> theirs =
        there.map(each -> figures(viewer, each)).orElseGet(() -> FigureLines.read(""));
    List<Difference> changed = there.isEmpty() ? List.of() : changed(mine, theirs);
    long same = mine.entrySet().stream().filter(theirs.entrySet()::contains).count();
    return new BesidePage(
        visit.wideFrame(Door.STUDY, "research.beside"),
        AnalysisPages.path(here),
        here.asked().study(),
        others,
        there.map(each -> other(visit, each).name()).orElse(""),
        changed,
        Long.toString(same),
        there.map(each -> lines(here.asked().plan(), each.asked().plan())).orElse(List.of()));
  }

  private static boolean done(Analysis each) {
    return each.ended().filter(ended -> ended.as().equals("DONE")).isPresent();
  }

  private static BesidePage.Other other(Visit visit, Analysis each) {
    return new BesidePage.Other(
        each.id().value().toString(),
        visit.text("research.beside.name", each.asked().study(), visit.exact(each.askedAt())));
  }

  private SequencedMap<String, String> figures(Viewer.Staff viewer, Analysis of) {
    return analyses
        .found(viewer, of)
        .filter(Found.Done.class::isInstance)
        .map(found -> FigureLines.read(((Found.Done) found).figures()))
        .orElseThrow(NotThere::new);
  }

  private static List<Difference> changed(
      SequencedMap<String, String> here, SequencedMap<String, String> there) {
    Set<String> names = new LinkedHashSet<>(here.keySet());
    names.addAll(there.keySet());
    return names.stream()
        .map(
            name ->
                new Difference(
                    name, here.getOrDefault(name, ABSENT), there.getOrDefault(name, ABSENT)))
        .filter(each -> !each.here().equals(each.there()))
        .toList();
  }

  private static List<Difference> lines(String here, String there) {
    List<String> mine = here.lines().map(String::stripTrailing).toList();
    List<String> theirs = there.lines().map(String::stripTrailing).toList();
    List<Difference> differ = new ArrayList<>();
    mine.stream()
        .filter(line -> !theirs.contains(line))
        .forEach(line -> differ.add(new Difference("", line, "")));
    theirs.stream()
        .filter(line -> !mine.contains(line))
        .forEach(line -> differ.add(new Difference("", "", line)));
    return differ;
  }
}
