// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.util.UUID;

/** The receipt of an erasure; it leads to nobody. */
public record Erasure(UUID id) {}
