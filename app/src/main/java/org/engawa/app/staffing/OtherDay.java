// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.staffing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A day on which it is otherwise than in other weeks.
 *
 * @param hours those of that day; empty when nobody reads then
 */
public record OtherDay(UUID id, LocalDate day, Optional<Hours> hours) {}
