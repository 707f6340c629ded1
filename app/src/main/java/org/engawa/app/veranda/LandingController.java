// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
final class LandingController {

  @GetMapping("/")
  LandingPage landing(Visit visit) {
    return new LandingPage(visit.frame(Door.VERANDA, "veranda.title"));
  }
}
