// SPDX-License-Identifier: Apache-2.0
/** The web program: one flat package for each feature, called downwards. */
@NullMarked
package org.engawa.app;

import org.jspecify.annotations.NullMarked;
