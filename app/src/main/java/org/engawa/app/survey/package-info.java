// SPDX-License-Identifier: Apache-2.0
/**
 * A study's own survey: an anonymous link with explicit consent, quotas for groups, and answers
 * that lead to nobody.
 */
@ApplicationModule(allowedDependencies = {"shell", "gate", "vault", "account", "answering"})
@NullMarked
package org.engawa.app.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
