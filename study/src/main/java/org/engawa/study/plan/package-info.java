// SPDX-License-Identifier: Apache-2.0

/** The study file: what will be done, written down before it is done, and the running of it. */
@NullMarked
package org.engawa.study.plan;

import org.jspecify.annotations.NullMarked;
