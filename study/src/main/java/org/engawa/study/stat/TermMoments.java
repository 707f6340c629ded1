// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.List;

/**
 * The co-moments of the terms of a regression in steps, over the rows that have all its columns.
 */
public final class TermMoments implements Gathering<TermMoments> {

  private final Design design;
  private final CoMoments moments;

  /** Nothing gathered yet of the terms, put as the columns lie. */
  public TermMoments(Spots spots, Steps steps) {
    this(new Design(spots, steps));
  }

  private TermMoments(Design design) {
    this.design = design;
    moments = new CoMoments(design.names());
  }

  @Override
  public TermMoments empty() {
    return new TermMoments(design);
  }

  @Override
  public void add(Block block) {
    var whole = design.terms(block);
    moments.add(whole.columns(), whole.rows());
  }

  @Override
  public void merge(TermMoments behind) {
    moments.merge(behind.moments);
  }

  /** The model of each step, before its rows were looked at. */
  List<Regression> models() {
    var names = design.names();
    List<Regression> models = new ArrayList<>();
    for (int size : design.sizes()) {
      models.add(Regression.of(moments, names.getLast(), names.subList(0, size)));
    }
    return models;
  }

  /** What looks at the rows of the models. */
  public Fits fits() {
    return new Fits(design, models().stream().map(Regression::triangle).toList());
  }
}
