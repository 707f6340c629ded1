// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

/** What one kind of people does in the story. */
interface Acts {

  /** Says false when this is nothing that they do. */
  boolean play(Moment moment, Cast cast);
}
