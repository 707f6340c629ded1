// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.util.UUID;

/** A place where somebody can be reached. */
public record ContactId(UUID value) {}
