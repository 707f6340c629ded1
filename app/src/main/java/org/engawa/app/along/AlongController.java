// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.PageWriter;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class AlongController {

  static final String HERE = "/room/take-along";
  private static final String TITLE = "along.title";

  private final Belongings belongings;
  private final Later later;
  private final PageWriter pages;

  AlongController(Belongings belongings, Later later, PageWriter pages) {
    this.belongings = belongings;
    this.later = later;
    this.pages = pages;
  }

  @GetMapping(HERE)
  Page ask(Viewer.Person person, Visit visit) {
    return new AlongPage(
        visit.frame(Door.ROOM, TITLE),
        belongings.of(person, visit).stream().map(Section::title).toList(),
        person.alone().isEmpty(),
        AlongPage.WithoutWords.of(later.of(person.id()), visit));
  }

  @PostMapping(HERE + "/later")
  Redirect later(Viewer.Person person) {
    later.ask(person.id());
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/later/withdrawal")
  Redirect notLater(Viewer.Person person) {
    later.takeBack(person.id());
    return new Redirect(HERE);
  }

  /** Without a factor, once the three days are over; until then the page says until when. */
  @PostMapping(HERE + "/waited")
  void waited(Viewer.Person person, Visit visit, HttpServletResponse response) throws IOException {
    if (later.of(person.id()) instanceof Later.Standing.Ready) {
      take(person, visit, response);
    } else {
      pages.write(ask(person, visit), response);
    }
  }

  /** The name of the file says nothing about whose it is or where it is from. */
  @PostMapping(HERE)
  void take(Viewer.Person person, Visit visit, HttpServletResponse response) throws IOException {
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"pages.zip\"");
    new Bundle(pages, visit.frame(Door.ROOM, TITLE))
        .write(belongings.of(person, visit), response.getOutputStream());
  }
}
