// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.document;

/**
 * Where something stands in a file.
 *
 * @param line from 1; 0 where the file as a whole is meant
 * @param column from 1; 0 where the line as a whole is meant
 */
public record Place(int line, int column) {

  /** The file as a whole. */
  public static final Place FILE = new Place(0, 0);

  /** A line as a whole. */
  public static Place line(int line) {
    return new Place(line, 0);
  }
}
