// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rows say to a regression in steps that came from co-moments: robust errors of each step,
 * and whether what the last one leaves looks as its figures assume.
 */
public final class Fits implements Gathering<Fits> {

  private final Design design;
  private final List<Triangle> triangles;
  private final List<RobustSums> robust = new ArrayList<>();
  private final DiagnosticSums last;

  Fits(Design design, List<Triangle> triangles) {
    this.design = design;
    this.triangles = List.copyOf(triangles);
    triangles.forEach(triangle -> robust.add(new RobustSums(triangle.rank())));
    last = new DiagnosticSums(triangles.getLast());
  }

  @Override
  public Fits empty() {
    return new Fits(design, triangles);
  }

  @Override
  public void add(Block block) {
    var whole = design.terms(block);
    var rows = FittedRows.of(triangles.getLast(), design.names(), whole);
    last.add(rows);
    double[] outcome = whole.columns()[design.names().size() - 1];
    for (int at = 0; at < triangles.size(); at++) {
      robust.get(at).add(rows.of(triangles.get(at), outcome));
    }
  }

  @Override
  public void merge(Fits behind) {
    for (int at = 0; at < robust.size(); at++) {
      robust.get(at).merge(behind.robust.get(at));
    }
    last.merge(behind.last);
  }

  RobustSums robust(int step) {
    return robust.get(step);
  }

  Optional<DiagnosticSums> diagnostics(int step) {
    return step == triangles.size() - 1 ? Optional.of(last) : Optional.empty();
  }
}
