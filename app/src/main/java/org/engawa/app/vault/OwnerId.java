// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.util.UUID;

/** Whose words: each owner has a key of their own. */
public record OwnerId(UUID value) {}
