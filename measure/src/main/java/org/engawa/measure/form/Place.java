// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

/**
 * Where something stands in a file.
 *
 * @param line from 1; 0 where the file as a whole is meant
 * @param column from 1; 0 where the line as a whole is meant
 */
record Place(int line, int column) {

  static final Place FILE = new Place(0, 0);

  static Place line(int line) {
    return new Place(line, 0);
  }
}
