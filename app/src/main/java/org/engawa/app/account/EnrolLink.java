// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.Optional;

/**
 * A link for enrolling that is still good.
 *
 * @param whom whom it is for; empty makes the first operator
 */
public record EnrolLink(Optional<StaffId> whom) {}
