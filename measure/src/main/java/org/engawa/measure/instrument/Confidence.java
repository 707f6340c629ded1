// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

/** How sure it is that a key or a band is the published one. */
public enum Confidence {
  /** Seen in the article, on a page of its authors or their agency, or in open scoring code. */
  VERIFIED,
  /** Seen only in somebody else's account. */
  SECONDARY,
  /** Not settled; whatever rests on it is marked so wherever it is shown. */
  PROVISIONAL
}
