// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;
import org.springframework.stereotype.Component;

/** Keeps what somebody was about to ask the centre when they leave. */
@Component
final class AskDrafts implements DraftKeeper {

  private final UnsentForms unsent;

  AskDrafts(UnsentForms unsent) {
    this.unsent = unsent;
  }

  @Override
  public String form() {
    return CentrePage.FORM;
  }

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    if (viewer instanceof Viewer.Family family && !AskForm.of(fields).isEmpty()) {
      unsent.keep(family, CentrePage.FORM, fields);
    }
  }

  Optional<AskForm> of(Viewer.Family family) {
    return unsent.of(family, CentrePage.FORM).map(AskForm::of);
  }

  void forget(Viewer.Family family) {
    unsent.forget(family, CentrePage.FORM);
  }
}
