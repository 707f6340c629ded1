// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What can be done with a step: tried, made smaller or larger, put aside and taken up again. */
@Controller
class OneStepController {

  private static final String ONE = StepsController.HERE + "/{id}";

  private final Steps steps;
  private final Clock clock;

  OneStepController(Steps steps, Clock clock) {
    this.steps = steps;
    this.clock = clock;
  }

  @PostMapping(ONE + "/tries")
  Redirect tried(Viewer.Person person, @PathVariable UUID id) {
    return change(person, id, step -> step.tried(clock.instant()));
  }

  @PostMapping(ONE + "/tries/removal")
  Redirect untried(Viewer.Person person, @PathVariable UUID id) {
    return change(person, id, Step::withoutLastTry);
  }

  @PostMapping(ONE + "/smaller")
  Redirect smaller(Viewer.Person person, @PathVariable UUID id) {
    return change(person, id, Step::smaller);
  }

  @PostMapping(ONE + "/larger")
  Redirect larger(Viewer.Person person, @PathVariable UUID id) {
    return change(person, id, Step::larger);
  }

  @PostMapping(ONE + "/rest")
  Redirect putAside(Viewer.Person person, @PathVariable UUID id) {
    return change(person, id, step -> step.resting(Step.Rest.PUT_ASIDE));
  }

  @PostMapping(ONE + "/rest/removal")
  Redirect takeUp(Viewer.Person person, @PathVariable UUID id) {
    return change(person, id, step -> step.resting(Step.Rest.AT_HAND));
  }

  private Redirect change(Viewer.Person person, UUID id, UnaryOperator<Step> change) {
    if (!steps.change(person, id, change)) {
      throw new NotThere();
    }
    return new Redirect(StepsController.HERE);
  }
}
