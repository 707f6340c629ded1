// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import org.engawa.app.account.AccountErased;
import org.engawa.app.account.StaffId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the analyses of a researcher go with the account. */
@Component
final class ResearchForgetting {

  private final AnalysisRows analyses;

  ResearchForgetting(AnalysisRows analyses) {
    this.analyses = analyses;
  }

  @EventListener
  void on(AccountErased erased) {
    if (erased.id() instanceof StaffId staff) {
      analyses.removeAll(staff);
    }
  }
}
