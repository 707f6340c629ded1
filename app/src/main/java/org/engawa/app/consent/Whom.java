// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import org.engawa.app.account.StaffId;

/** To whom something was opened. */
public sealed interface Whom {

  /** One named member of staff, and nobody else. */
  record One(StaffId staff) implements Whom {}

  /** Those assigned to this case, apart from peer supporters. */
  record Team(CaseId team) implements Whom {}
}
