// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

/** There is more to do than the house can do now; the page says so and leads to help. */
final class Overloaded extends RuntimeException {

  Overloaded() {
    super("too many at once");
  }
}
