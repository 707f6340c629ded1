// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

/**
 * A survey as those find it who have its link.
 *
 * @param token what the link ends in
 */
record Running(SurveyId id, String token, Questionnaire survey, Standing standing) {

  String path() {
    return "/survey/" + token;
  }

  @Override
  public String toString() {
    return "Running[" + id.value() + "]";
  }
}
