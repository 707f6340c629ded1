// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

/** A person stepped down; published inside the writing transaction. */
record SteppedDown(Between who, Rung to) {}
