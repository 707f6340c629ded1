// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import org.engawa.app.vault.OwnerId;

/** A voice is gone with its person. Published inside the erasing transaction. */
public record VoiceForgotten(OwnerId voice) {}
