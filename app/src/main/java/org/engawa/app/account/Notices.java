// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.List;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** All that the first page behind the own door has to say before all else. */
@Component
public final class Notices {

  private final List<Notice> notices;

  Notices(List<Notice> notices) {
    this.notices = List.copyOf(notices);
  }

  /** What is to be said to them now. */
  public List<Notice.Line> of(Viewer viewer, Visit visit) {
    return notices.stream().flatMap(notice -> notice.of(viewer, visit).stream()).toList();
  }
}
