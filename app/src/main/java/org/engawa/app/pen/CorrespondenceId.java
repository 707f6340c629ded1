// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.UUID;

/** Letters between two. */
public record CorrespondenceId(UUID value) {}
