// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.arrival;

import java.time.Instant;

/**
 * How far the boards have come to somebody who has hours for them.
 *
 * @param until the last of their hours, or when they chose them
 * @param next the next of their hours
 */
public record Come(Instant until, Instant next) {}
