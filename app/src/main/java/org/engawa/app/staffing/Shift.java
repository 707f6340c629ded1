// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.staffing;

import java.time.DayOfWeek;
import java.util.UUID;

/** Hours that come back every week. */
public record Shift(UUID id, DayOfWeek day, Hours hours) {}
