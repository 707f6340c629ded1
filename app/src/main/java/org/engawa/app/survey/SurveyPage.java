// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * One survey as researchers see it.
 *
 * @param link its address, once it has been open
 * @param plan a plan that describes its table; empty while a card is not installed
 * @param say a message key, or empty
 */
public record SurveyPage(
    Frame frame,
    UUID id,
    String title,
    Standing standing,
    Optional<String> link,
    List<Group> groups,
    List<String> log,
    Optional<String> plan,
    String say)
    implements Page {

  @Override
  public String template() {
    return "survey/survey";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : 422;
  }

  /** Where it is. */
  public String path() {
    return "/study/surveys/" + id;
  }

  /** What can be done next, in the order in which it is offered. */
  public List<Standing> next() {
    return standing.next().stream().sorted().toList();
  }

  /**
   * One group, how many answers are wanted, and how many there are, said so that it tells of
   * nobody.
   */
  public record Group(String name, String wanted, String given) {

    static Group of(Frame frame, Questionnaire.Quota quota, int given, Standing standing) {
      boolean finished = standing == Standing.CLOSED || given >= quota.wanted();
      int fewest = SurveyTable.FEWEST;
      String said =
          given < fewest
              ? frame.text("survey.given.few", Integer.toString(fewest))
              : finished
                  ? Integer.toString(given)
                  : frame.text("survey.given.some", Integer.toString(given / fewest * fewest));
      return new Group(quota.group(), Integer.toString(quota.wanted()), said);
    }
  }
}
