// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.app.veranda.Encounter;
import org.engawa.app.veranda.Signature;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asking the author of a post for letters; the page tells nothing of them but what the post does.
 */
@Controller
final class AskController {

  private static final String ASK = PenController.HERE + "/ask/{post}";

  private final Asks asks;
  private final Accounts accounts;

  AskController(Asks asks, Accounts accounts) {
    this.asks = asks;
    this.accounts = accounts;
  }

  @GetMapping(ASK)
  Page show(Viewer.Person person, Visit visit, @PathVariable UUID post) {
    return page(person, visit, post, new Chosen("name", Optional.empty()));
  }

  @PostMapping(ASK)
  Object ask(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID post,
      @RequestParam(defaultValue = "name") String sign) {
    Signature signature = sign.equals("none") ? Signature.NO_NAME : Signature.NICKNAME;
    return switch (asks.ask(person, post, signature)) {
      case Asked.OnItsWay() -> new Redirect(PenController.HERE + "?kept=asked");
      case Asked.Enough(var from) ->
          page(person, visit, post, chosen(sign, visit.text("pen.ask.enough", visit.day(from))));
      case Asked.WhilePaused(var until) ->
          page(person, visit, post, chosen(sign, visit.text("pen.ask.paused", visit.day(until))));
    };
  }

  private static Chosen chosen(String sign, String say) {
    return new Chosen(sign, Optional.of(say));
  }

  private Page page(Viewer.Person person, Visit visit, UUID post, Chosen chosen) {
    Encounter where = asks.at(person, post);
    return new AskPage(
        visit.frame(Door.ROOM, "pen.ask.title"),
        post.toString(),
        PenNames.called(visit, where.name()),
        where.title(),
        accounts.nickname(person.id()),
        where.nameless(),
        chosen.sign(),
        chosen.say());
  }

  private record Chosen(String sign, Optional<String> say) {}
}
