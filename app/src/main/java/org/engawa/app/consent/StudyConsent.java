// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Instant;
import java.util.Optional;

/**
 * An agreement to count in studies.
 *
 * @param takenBack when it was taken back; empty while it stands
 */
record StudyConsent(Level level, Instant given, Optional<Instant> takenBack) {}
