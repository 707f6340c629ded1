// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.help.Blocklist;
import org.engawa.app.help.ContactBook;
import org.engawa.app.help.ContactDetails;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.engawa.measure.document.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Bringing a table of contacts, each of which then waits to be checked by a human. */
@Controller
final class DirectoryController {

  private static final String HERE = "/house/contacts/directory";
  private static final String FILE = "directory.csv";

  private final ContactBook contacts;
  private final Blocklist blocklist;

  DirectoryController(ContactBook contacts, Blocklist blocklist) {
    this.contacts = contacts;
    this.blocklist = blocklist;
  }

  @GetMapping(HERE)
  Page show(Viewer.Staff viewer, Visit visit) {
    return page(visit, "", List.of(), List.of());
  }

  @PostMapping(HERE)
  Page bring(Viewer.Staff viewer, Visit visit, @RequestParam("file") Optional<MultipartFile> file) {
    Optional<MultipartFile> sent = file.filter(each -> !each.isEmpty());
    if (sent.isEmpty()) {
      return page(visit, "house.directory.say.file", List.of(), List.of());
    }
    return switch (Directory.read(FILE, bytes(sent.get()))) {
      case Directory.Refused(List<Problem> problems) ->
          page(
              visit,
              "house.directory.say.refused",
              problems.stream().map(Problem::sentence).toList(),
              List.of());
      case Directory.Fits(List<ContactDetails> all) -> take(visit, all);
    };
  }

  private Page take(Visit visit, List<ContactDetails> all) {
    List<String> blocked =
        all.stream()
            .filter(details -> blocklist.against(details).isPresent())
            .map(details -> details.name() + ": " + visit.text("house.directory.blocked"))
            .toList();
    if (!blocked.isEmpty()) {
      return page(visit, "house.directory.say.refused", blocked, List.of());
    }
    contacts.addAll(all);
    return page(visit, "", List.of(), all.stream().map(ContactDetails::name).toList());
  }

  private static Page page(Visit visit, String say, List<String> problems, List<String> kept) {
    return new DirectoryPage(visit.frame(Door.HOUSE, "house.directory.title"), say, problems, kept);
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
