// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.http.HttpServletRequest;

/** Whose device somebody says they sit at; it decides how long a session stays open. */
enum Device {
  SHARED,
  USUAL,
  OWN;

  /** When both are ticked, the careful one counts. */
  static Device of(HttpServletRequest request) {
    if (request.getParameter("shared") != null) {
      return SHARED;
    }
    return request.getParameter("own") != null ? OWN : USUAL;
  }
}
