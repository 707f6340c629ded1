// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding something on a board, and following it from outside. */
@Controller
final class FindingController {

  private static final int LONGEST = 100;

  private final BoardReading reading;
  private final BoardSearch search;
  private final ThreadPages pages;
  private final Sealing sealing;
  private final HouseSettings settings;

  FindingController(
      BoardReading reading,
      BoardSearch search,
      ThreadPages pages,
      Sealing sealing,
      HouseSettings settings) {
    this.reading = reading;
    this.search = search;
    this.pages = pages;
    this.sealing = sealing;
    this.settings = settings;
  }

  /** A form, so that what was looked for stands in no address and in no history. */
  @PostMapping("/boards/{id}/search")
  Page find(
      Viewer viewer,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "0") int from) {
    Board board = reading.board(viewer, new BoardId(id));
    if (!reading.stand(visit.language())) {
      return BoardsController.shut(visit);
    }
    String wanted = BoardSearch.folded(words).strip();
    Set<VoiceId> quiet = pages.quiet(viewer);
    BoardSearch.Found found =
        wanted.isEmpty() || wanted.length() > LONGEST || board.dawned()
            ? new BoardSearch.Found(List.of(), Optional.empty())
            : search.look(
                visit,
                board.id(),
                new BoardSearch.Wanted(
                    wanted,
                    Math.max(0, from),
                    reading.outlook(viewer, board),
                    post -> post.voice().filter(quiet::contains).isPresent()));
    return new FoundPage(
        visit.frame(Door.VERANDA, "veranda.search.found"),
        ThreadPages.entry(visit, board),
        words.length() > LONGEST ? "" : words,
        found.hits(),
        found.further().map(String::valueOf));
  }

  @GetMapping("/boards/{id}/feed")
  ResponseEntity<byte[]> feed(Viewer viewer, Visit visit, @PathVariable UUID id) {
    Board board = reading.board(new Viewer.Reader(), new BoardId(id));
    if (!reading.stand(visit.language())) {
      throw new NotThere();
    }
    List<BoardFeed.Entry> entries =
        reading.openings(board.id()).stream()
            .map(
                opening ->
                    new BoardFeed.Entry(
                        opening.thread().id().value().toString(),
                        pages.title(visit, opening.thread()),
                        sealing.words(opening.post()).orElse(""),
                        opening.post().writtenAt(),
                        address(visit, "/boards/threads/" + opening.thread().id().value())))
            .toList();
    BoardFeed feed =
        new BoardFeed(
            address(visit, "/boards/" + id + "/feed"),
            id.toString(),
            board.words(visit.language()).title(),
            entries,
            settings.zone());
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, BoardFeed.TYPE)
        .body(feed.xml().getBytes(StandardCharsets.UTF_8));
  }

  private URI address(Visit visit, String path) {
    return settings.base().resolve("/" + visit.language().code() + path);
  }
}
