// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

/**
 * Where a response stands.
 *
 * @param line from 1; 0 where the file holds only this one
 */
record Place(String file, long line) {}
