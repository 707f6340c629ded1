// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.time.Instant;

/** How far an erasure is. */
public sealed interface ErasureState {

  /** The key no longer opens anything here; its last traces on the disk are being removed. */
  record Finishing(Instant since) implements ErasureState {}

  /** No trace of the key is left in the data folder. */
  record Gone(Instant at) implements ErasureState {}

  /** No erasure is known under this receipt. */
  record Unknown() implements ErasureState {}
}
