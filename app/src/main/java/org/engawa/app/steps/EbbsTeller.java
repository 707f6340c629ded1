// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import org.engawa.app.consent.Topic;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.LeafKind;
import org.engawa.app.drawer.Teller;
import org.engawa.app.drawer.Telling;
import org.engawa.app.shell.Visit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells what a person wrote down for times when it ebbs. */
@Component
@Order(5)
final class EbbsTeller implements Teller {

  @Override
  public LeafKind kind() {
    return LeafKind.EBBS;
  }

  @Override
  public Topic topic() {
    return Topic.EBBS;
  }

  @Override
  public String titleKey() {
    return "steps.ebbs.title";
  }

  @Override
  public Telling tell(Visit visit, Leaf leaf) {
    return Ebbs.of(leaf).telling(visit);
  }
}
