// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.UUID;

/** An ask for letters. */
public record AskId(UUID value) {}
