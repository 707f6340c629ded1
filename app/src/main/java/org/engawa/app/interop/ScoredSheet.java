// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.List;

/**
 * What a response comes to.
 *
 * @param id of the response, empty where it has none
 * @param all every total of the questionnaire
 * @param status of the response, empty where it says none
 */
record ScoredSheet(String id, Score main, List<Score> all, String status, List<String> notes) {

  /** A response that could not be read. */
  static ScoredSheet refused(String reason) {
    return new ScoredSheet("", Score.none(reason), List.of(), "", List.of());
  }
}
