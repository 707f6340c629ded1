// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.UUID;

/**
 * One wording that was brought.
 *
 * @param value random; the preview carries it, so that a form sent twice is kept once
 */
public record WordingId(UUID value) {}
