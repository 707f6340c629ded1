// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import org.engawa.app.account.AccountErased;
import org.engawa.app.account.StaffReenrolled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Passkeys go with their account, and when staff set up anew how they sign in. */
@Component
final class PasskeyForgetting {

  private final PasskeyRows rows;

  PasskeyForgetting(PasskeyRows rows) {
    this.rows = rows;
  }

  @EventListener
  void erased(AccountErased event) {
    rows.removeAll(event.id());
  }

  @EventListener
  void reenrolled(StaffReenrolled event) {
    rows.removeAll(event.id());
  }
}
