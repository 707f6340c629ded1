// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import org.engawa.study.stat.Gathering;
import org.engawa.study.table.Reading;
import org.engawa.study.table.TableNotes;

/** The rows of a plan's table, which can be passed over as often as its steps need. */
public interface StudyRows {

  /**
   * Hands all rows to gatherings like this one, and joins them in the order of the rows. A table
   * that cannot be taken is refused by the first pass.
   */
  <G extends Gathering<G>> Reading<Pass<G>> pass(G empty);

  /**
   * What came of one pass.
   *
   * @param notes how the table was read
   */
  record Pass<G>(G gathered, TableNotes notes) {}
}
