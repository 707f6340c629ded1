// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.BroughtWording;
import org.engawa.app.answering.CardViews;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.Switch;
import org.engawa.app.answering.Switches;
import org.engawa.app.answering.Wordings;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.Card;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The instruments of the house, and for whom each is switched on. */
@Controller
final class InstrumentsController {

  private final Instruments instruments;
  private final Wordings wordings;
  private final Switches switches;
  private final CardViews views;
  private final Accounts accounts;

  InstrumentsController(
      Instruments instruments,
      Wordings wordings,
      Switches switches,
      CardViews views,
      Accounts accounts) {
    this.instruments = instruments;
    this.wordings = wordings;
    this.switches = switches;
    this.views = views;
    this.accounts = accounts;
  }

  @GetMapping("/house/instruments")
  Page instruments(Viewer.Staff viewer, Visit visit) {
    InstrumentWords words = new InstrumentWords(visit, accounts, switches.now());
    List<BroughtWording> brought = wordings.brought();
    return new InstrumentsPage(
        visit.frame(Door.HOUSE, "house.instruments.title"),
        instruments.all().stream()
            .map(
                card ->
                    new InstrumentsPage.Row(
                        card.id(),
                        card.title(),
                        views.about(visit, card),
                        words.words(words.words(instruments.shipped(card), of(card, brought))),
                        words.on(card)))
            .toList(),
        instruments.refused().stream().map(Problem::sentence).toList());
  }

  @GetMapping("/house/instruments/{card}")
  Page instrument(Viewer.Staff viewer, Visit visit, @PathVariable("card") String id) {
    return page(visit, find(id), "");
  }

  @PostMapping("/house/instruments/{card}/switches")
  Object turn(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable("card") String id,
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String to) {
    Card card = find(id);
    Optional<Switch> which = named(Switch.values(), what);
    Optional<Switch.Position> position = named(Switch.Position.values(), to);
    if (which.isEmpty() || position.isEmpty()) {
      return page(visit, card, visit.text("house.switch.say.unknown"));
    }
    return switch (switches.turn(viewer.id(), card, which.get(), position.get())) {
      case DONE -> new Redirect("/house/instruments/" + card.id());
      case NEEDS_WORDING -> page(visit, card, visit.text("house.switch.say.needs-wording"));
      case NOT_FOR_THIS_CARD -> page(visit, card, visit.text("house.switch.say.not-for-this"));
    };
  }

  private Page page(Visit visit, Card card, String say) {
    InstrumentWords words = new InstrumentWords(visit, accounts, switches.now());
    List<InstrumentPage.Words> all = words.words(instruments.shipped(card), wordings.brought(card));
    return new InstrumentPage(
        visit.frame(Door.HOUSE, "house.instrument.title"),
        views.of(visit, card),
        words.switches(card, all),
        all,
        say);
  }

  private Card find(String id) {
    return instruments.card(id).orElseThrow(NotThere::new);
  }

  private static List<BroughtWording> of(Card card, List<BroughtWording> brought) {
    return brought.stream().filter(each -> card.answersTo(each.wording().card())).toList();
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }
}
