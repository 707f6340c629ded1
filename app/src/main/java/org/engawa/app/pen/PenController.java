// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In the room: who asks for letters, and with whom one writes. */
@Controller
final class PenController {

  static final String HERE = "/room/pen";
  static final String WITH = HERE + "/with/";

  private final AskSwitch turn;
  private final Asks asks;
  private final Correspondences correspondences;
  private final PenNames names;
  private final PenNotice notice;

  PenController(
      AskSwitch turn,
      Asks asks,
      Correspondences correspondences,
      PenNames names,
      PenNotice notice) {
    this.turn = turn;
    this.asks = asks;
    this.correspondences = correspondences;
    this.names = names;
    this.notice = notice;
  }

  @GetMapping(HERE)
  Page pen(Viewer.Person person, Visit visit, @RequestParam(defaultValue = "") String kept) {
    List<Ask> came = asks.to(person);
    List<Seat> seats = correspondences.of(person);
    Page page =
        new PenPage(
            visit.frame(Door.ROOM, "pen.title"),
            List.of("asked", "on", "off", "answered", "taken-back").contains(kept)
                ? visit.text("pen.kept." + kept)
                : "",
            turn.isThere(person),
            turn.isOn(person),
            came.stream().map(ask -> came(visit, ask)).toList(),
            asks.by(person).stream().map(ask -> asked(visit, ask)).toList(),
            seats.stream()
                .filter(seat -> !seat.isOver(visit.now()))
                .map(seat -> entry(visit, seat))
                .toList(),
            seats.stream()
                .filter(seat -> seat.isOver(visit.now()))
                .map(seat -> entry(visit, seat))
                .toList());
    notice.came(person, came);
    return page;
  }

  private PenPage.Entry came(Visit visit, Ask ask) {
    return new PenPage.Entry(
        ask.id().value().toString(),
        visit.text("pen.came.asks", names.called(visit, ask.from())),
        names.where(visit, ask.post()));
  }

  private PenPage.Entry asked(Visit visit, Ask ask) {
    return new PenPage.Entry(
        ask.id().value().toString(),
        names.called(visit, ask.to()),
        visit.text("pen.asked.fades", visit.day(ask.fadesAt())));
  }

  private PenPage.Entry entry(Visit visit, Seat seat) {
    return new PenPage.Entry(
        seat.in().id().value().toString(),
        names.called(visit, seat.other().voice()),
        seat.rests() ? visit.text("pen.rests") : names.where(visit, seat.in().post()));
  }

  @PostMapping(HERE + "/switch")
  Redirect turn(Viewer.Person person, @RequestParam(defaultValue = "") String to) {
    switch (to) {
      case "on" -> turn.turnOn(person);
      case "off" -> turn.turnOff(person);
      default -> {
        return new Redirect(HERE);
      }
    }
    return new Redirect(HERE + "?kept=" + to);
  }

  @PostMapping(HERE + "/asks/{id}/answer")
  Redirect answer(
      Viewer.Person person, @PathVariable UUID id, @RequestParam(defaultValue = "") String answer) {
    Optional<Answer> chosen = Answer.of(answer);
    if (chosen.isEmpty()) {
      asks.requireCame(person, new AskId(id));
      return new Redirect(HERE);
    }
    Optional<CorrespondenceId> begun = asks.answer(person, new AskId(id), chosen.get());
    return new Redirect(begun.map(with -> WITH + with.value()).orElse(HERE + "?kept=answered"));
  }

  @PostMapping(HERE + "/asks/{id}/withdrawal")
  Redirect takeBack(Viewer.Person person, @PathVariable UUID id) {
    asks.takeBack(person, new AskId(id));
    return new Redirect(HERE + "?kept=taken-back");
  }
}
