// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

/** How it went when somebody wrote a letter. */
public sealed interface Posted {

  /** It is on its way, or there. */
  record Sent() implements Posted {}

  /** It is kept as a draft, as was wished. */
  record Kept() implements Posted {}

  /** It is kept as a draft, since as many were sent as one day holds. */
  record KeptForLater() implements Posted {}

  /** The person has not opened letters to this supporter; nothing is kept. */
  record NotOpened() implements Posted {}
}
