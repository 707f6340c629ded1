// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

/** How the answers of a scale, reversed where the key says so, become one value. */
public enum Method {
  SUM,
  MEAN
}
