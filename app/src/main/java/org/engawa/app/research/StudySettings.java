// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import org.engawa.study.disclosure.Threshold;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator may set about studies.
 *
 * @param threshold from how many people on a figure is shown; it can only be raised
 */
@ConfigurationProperties("engawa.study")
record StudySettings(@DefaultValue("11") int threshold) {

  StudySettings {
    // Refuses at the start what would show more.
    threshold = new Threshold(threshold).people();
  }

  Threshold limit() {
    return new Threshold(threshold);
  }
}
