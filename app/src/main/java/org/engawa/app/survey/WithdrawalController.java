// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.engawa.app.gate.Pace;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking back what was given to a survey, by the code that was shown. */
@Controller
class WithdrawalController {

  private final Giving giving;
  private final Pace pace;

  WithdrawalController(Giving giving, Pace pace) {
    this.giving = giving;
    this.pace = pace;
  }

  @GetMapping("/survey/{token}/withdrawal")
  Page ask(Visit visit, @PathVariable String token) {
    Running running = giving.find(token).orElseThrow(NotThere::new);
    return page(visit, running, "", "");
  }

  @PostMapping("/survey/{token}/withdrawal")
  Page takeBack(
      Visit visit,
      HttpServletRequest request,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String code) {
    Running running = giving.find(token).orElseThrow(NotThere::new);
    pace.before(request);
    Optional<WithdrawalCode> read = WithdrawalCode.parse(code);
    if (read.isEmpty()) {
      return page(visit, running, code, "survey.take-back.say.no-code");
    }
    return giving.takeBack(running, read.get())
        ? EndPage.of(frame(visit, running), running, "taken-back")
        : page(visit, running, code, "survey.take-back.say.nothing");
  }

  private static Page page(Visit visit, Running running, String typed, String say) {
    Frame frame = frame(visit, running);
    return running.standing() == Standing.CLOSED
        ? EndPage.of(frame, running, "closed")
        : new TakeBackPage(frame, running.path(), typed, say);
  }

  private static Frame frame(Visit visit, Running running) {
    return Stranger.frame(visit, running, Stranger.language(visit, running.survey()));
  }
}
