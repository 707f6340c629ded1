// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class LibraryController {

  private final Library library;

  LibraryController(Library library) {
    this.library = library;
  }

  @GetMapping("/library")
  LibraryPage list(Visit visit) {
    return list(visit, true);
  }

  @GetMapping("/library/{slug}")
  Page text(Visit visit, @PathVariable String slug) {
    Optional<LibraryText> text = library.text(visit.language(), slug);
    return text.isPresent() ? page(visit, text.get()) : list(visit, false);
  }

  @GetMapping("/library/paper/{theme}")
  Page paper(Visit visit, @PathVariable String theme) {
    Optional<LibraryText.Theme> shelf = LibraryText.Theme.of(theme);
    return shelf.isPresent() ? paper(visit, shelf.get()) : list(visit, false);
  }

  private LibraryPaperPage paper(Visit visit, LibraryText.Theme theme) {
    Frame frame = visit.frame(Door.VERANDA, "help.library.theme." + theme.key());
    return new LibraryPaperPage(frame, library.on(visit.language(), theme));
  }

  private LibraryPage list(Visit visit, boolean found) {
    Frame frame = visit.frame(Door.VERANDA, "help.library.title");
    List<LibraryPage.Shelf> shelves =
        Arrays.stream(LibraryText.Theme.values())
            .map(theme -> new LibraryPage.Shelf(theme, library.on(visit.language(), theme)))
            .toList();
    return new LibraryPage(frame, shelves, found);
  }

  private static LibraryTextPage page(Visit visit, LibraryText text) {
    return new LibraryTextPage(new Frame(visit, Door.VERANDA, text.title(), false), text);
  }
}
