// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormReading;
import org.engawa.measure.form.Written;

/**
 * The data dictionary of a REDCap project: a table with a row for each field, as its web pages and
 * its API hand it out.
 */
public final class RedcapDictionary {

  private RedcapDictionary() {}

  /**
   * Reads a dictionary. Its texts are in a language that is not told; a calculated field is a score
   * where it is the sum or the mean of questions and scores, and dropped otherwise.
   */
  public static FormReading read(String file, byte[] bytes) {
    return new RedcapReader(file).read(bytes);
  }

  /**
   * Writes a dictionary of one form, in English where there is English. A score is blank where an
   * answer is missing, as everywhere in REDCap; what REDCap has no word for stands in annotations.
   */
  public static Written write(Form form) {
    return new RedcapWriter(form).written();
  }
}
