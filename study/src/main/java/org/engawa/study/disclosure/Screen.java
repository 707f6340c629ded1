// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import org.engawa.study.plan.Part;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.Result;
import org.engawa.study.plan.Step;

/** One kind of result: the people that it counts, and what of it is shown once that is decided. */
sealed interface Screen
    permits AgreementScreen,
        ChangeScreen,
        CompareScreen,
        CorrelateScreen,
        DescribeScreen,
        LogitScreen,
        MixedScreen,
        PrevalenceScreen,
        RegressScreen,
        ReliabilityScreen,
        Screen.PaperScreen,
        Screen.RowsScreen {

  /**
   * What is known when a result is screened.
   *
   * @param step of the plan whose result it is
   */
  record Asked(Plan plan, Step step, Cohort cohort) {}

  /** Puts every number of people that can be read from the result. */
  void count(Cells cells);

  /** The result without what is hidden. */
  Part shown(Cells cells);

  /** By its step; rows that are not people are no ground for a count of people. */
  static Screen of(Result result, Asked asked) {
    Part part = result.part();
    boolean people = asked.cohort().rowsArePeople();
    return switch (asked.step()) {
      case Step.OfPrinted _ -> new PaperScreen(part);
      case Step.Change change -> new ChangeScreen(part, change);
      case Step.Mixed mixed -> new MixedScreen(part, mixed, asked);
      case Step.Describe _ when people -> new DescribeScreen(part);
      case Step.Reliability _ when people -> new ReliabilityScreen(part);
      case Step.Compare _ when people -> new CompareScreen(part);
      case Step.Correlate _ when people -> new CorrelateScreen(part);
      case Step.Regress regress when people -> new RegressScreen(part, regress, asked);
      case Step.Logit logit when people -> new LogitScreen(part, logit, asked);
      case Step.Agreement _ when people -> new AgreementScreen(part);
      case Step.Prevalence _ when people -> new PrevalenceScreen(part);
      case Step.Describe _,
          Step.Reliability _,
          Step.Compare _,
          Step.Correlate _,
          Step.Regress _,
          Step.Logit _,
          Step.Agreement _,
          Step.Prevalence _ ->
          new RowsScreen(part);
    };
  }

  /** Figures of a paper, which are no secret of the house. */
  record PaperScreen(Part part) implements Screen {

    @Override
    public void count(Cells cells) {}

    @Override
    public Part shown(Cells cells) {
      return part;
    }
  }

  /** A step that counts rows of which several are one person's. */
  record RowsScreen(Part part) implements Screen {

    @Override
    public void count(Cells cells) {}

    @Override
    public Part shown(Cells cells) {
      return Veil.where(
          part, _ -> true, "several rows are one person's, so that it does not count people");
    }
  }
}
