// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.chime;

import java.util.OptionalInt;

/**
 * The number of studies that touch a domain, with the other figure where the review prints two.
 *
 * <p>A study may touch several domains, so these counts never add up to the number of studies.
 */
public record StudyCount(int count, OptionalInt reportedAlternative) {}
