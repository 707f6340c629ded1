// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import org.engawa.app.account.PersonId;
import org.engawa.app.vault.OwnerId;

/** Somebody does not want to read a voice any more. Published inside the writing transaction. */
public record VoiceIgnored(PersonId by, OwnerId voice) {}
