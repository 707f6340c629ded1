// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.UUID;

/**
 * That somebody accompanies a person as a mentor, this time.
 *
 * @param value random, so that it tells nothing about either of the two
 */
public record MentorshipId(UUID value) {}
