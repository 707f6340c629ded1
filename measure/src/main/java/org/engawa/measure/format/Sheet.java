// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import org.engawa.measure.instrument.Answers;

/**
 * One filled-in sheet of a table.
 *
 * @param id as it stands in the table; several sheets may share it
 * @param line the line of the file on which it begins, from 1
 */
public record Sheet(String id, long line, Answers answers) {}
