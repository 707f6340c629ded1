// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

/**
 * What one of the staff sets when they enrol.
 *
 * @param displayName used only for the first operator, whom nobody has named
 */
public record NewStaff(String displayName, String password, byte[] totp) {

  @Override
  public String toString() {
    return "NewStaff[kept secret]";
  }
}
