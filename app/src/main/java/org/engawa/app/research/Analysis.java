// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.time.Instant;
import java.util.Optional;

/**
 * One running of a plan, by whoever asked for it.
 *
 * @param ended when and how; empty while it waits or is reckoned
 */
record Analysis(AnalysisId id, Instant askedAt, Asked asked, Optional<AnalysisRows.Ended> ended) {}
