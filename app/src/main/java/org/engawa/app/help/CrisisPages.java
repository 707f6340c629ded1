// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.PageWriter;
import org.engawa.app.shell.Visit;
import org.engawa.app.staffing.StaffHours;
import org.engawa.app.staffing.StaffHoursChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * One plain file of the crisis page for each language, written whenever it says something else,
 * which is looked at every minute, because checks expire and people of the house come and go; and
 * the same bytes in memory, so that serving it needs nothing that can break.
 */
@Component
final class CrisisPages {

  private static final Logger log = LoggerFactory.getLogger(CrisisPages.class);

  private final Contacts contacts;
  private final CrisisWords words;
  private final StaffHours hours;
  private final PageWriter writer;
  private final Path folder;
  private final Map<Language, byte[]> pages = new ConcurrentHashMap<>();

  CrisisPages(
      Contacts contacts,
      CrisisWords words,
      StaffHours hours,
      PageWriter writer,
      HouseSettings settings) {
    this.contacts = contacts;
    this.words = words;
    this.hours = hours;
    this.writer = writer;
    this.folder = settings.data().resolve("crisis");
  }

  byte[] page(Language language) {
    return pages.computeIfAbsent(language, this::unread);
  }

  @TransactionalEventListener(fallbackExecution = true)
  void rewriteAfter(ContactsChanged changed) {
    rewriteElsewhere();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void rewriteAfter(StaffHoursChanged changed) {
    rewriteElsewhere();
  }

  private void rewriteElsewhere() {
    // Elsewhere, because the connection of the transaction that has just ended is still held here.
    CompletableFuture.runAsync(this::rewrite, task -> Thread.ofVirtual().start(task)).join();
  }

  @EventListener(ApplicationReadyEvent.class)
  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
  synchronized void rewrite() {
    List<Contact> known = contacts.all();
    for (Language language : Language.values()) {
      byte[] page = writer.bytes(words.page(language, known, this::said));
      if (!Arrays.equals(page, pages.put(language, page))) {
        keep(language, page);
      }
    }
  }

  private Optional<String> said(Visit visit) {
    return hours.next().isPresent() ? Optional.of(hours.sentence(visit)) : Optional.empty();
  }

  /** What the file says from before, or a page without contacts, while the house is opening. */
  private byte[] unread(Language language) {
    try {
      return Files.readAllBytes(file(language));
    } catch (IOException e) {
      return writer.bytes(words.page(language, List.of(), _ -> Optional.empty()));
    }
  }

  private void keep(Language language, byte[] page) {
    try {
      Files.createDirectories(folder);
      Path beside = folder.resolve(language.code() + ".html.new");
      Files.write(beside, page);
      Files.move(
          beside,
          file(language),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      log.warn("The crisis page could not be written to a file; it is served from memory", e);
    }
  }

  private Path file(Language language) {
    return folder.resolve(language.code() + ".html");
  }
}
