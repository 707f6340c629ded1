// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.List;
import org.engawa.app.consent.Topic;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.LeafKind;
import org.engawa.app.drawer.Teller;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.Telling.Line;
import org.engawa.app.shell.Visit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells by which word a person wants to be called. */
@Component
@Order(6)
final class CalledTeller implements Teller {

  @Override
  public LeafKind kind() {
    return LeafKind.CALLED;
  }

  @Override
  public Topic topic() {
    return Topic.CALLED;
  }

  @Override
  public String titleKey() {
    return "people.called.title";
  }

  @Override
  public Telling tell(Visit visit, Leaf leaf) {
    return new Telling("", List.of(new Line("", leaf.said(Called.WORD))));
  }
}
