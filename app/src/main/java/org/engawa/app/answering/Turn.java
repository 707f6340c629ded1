// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.Instant;
import org.engawa.app.account.StaffId;

/**
 * A switch that was turned.
 *
 * @param card id of the card
 */
public record Turn(String card, Switch what, Switch.Position to, StaffId by, Instant at) {}
