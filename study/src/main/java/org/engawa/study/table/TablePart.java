// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.io.Serializable;

/**
 * Some rows of a table of text, as bytes of its file, to be read by whoever has that file.
 *
 * @param size of the whole file, by which it is known again
 * @param header where the row of names ends that stands before all parts
 * @param from where the first row begins
 * @param to where the last row ends
 */
public record TablePart(String file, Encoding encoding, long size, long header, long from, long to)
    implements Serializable {}
