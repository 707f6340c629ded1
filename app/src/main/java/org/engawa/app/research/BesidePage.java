// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Two analyses side by side.
 *
 * @param others those that can be put beside it
 * @param other which one is; empty while none was chosen
 * @param figures those that are not the same
 * @param same how many are
 * @param plan lines of the plans that differ
 */
public record BesidePage(
    Frame frame,
    String path,
    String study,
    List<Other> others,
    String other,
    List<Difference> figures,
    String same,
    List<Difference> plan)
    implements Page {

  @Override
  public String template() {
    return "research/beside";
  }

  /** One that can be put beside it. */
  public record Other(String id, String name) {}

  /** What stands here and what stands there. */
  public record Difference(String name, String here, String there) {}
}
