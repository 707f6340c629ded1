// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.ReceiptWords;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.engawa.app.staffing.StaffHours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Takes words from the crisis page, and shows the answers to them. */
@Component
final class CrisisWordPages {

  private static final Logger log = LoggerFactory.getLogger(CrisisWordPages.class);
  private static final String ASK = "help.word.answer.title";

  private final WordsComing coming;
  private final CrisisWordBook book;
  private final StaffHours hours;
  private final Accounts accounts;
  private final SecureRandom random = new SecureRandom();

  CrisisWordPages(WordsComing coming, CrisisWordBook book, StaffHours hours, Accounts accounts) {
    this.coming = coming;
    this.book = book;
    this.hours = hours;
    this.accounts = accounts;
  }

  /** Keeps words, and shows by which others an answer to them is read. */
  Page take(Visit visit, String words) {
    Optional<String> trouble = trouble(words);
    if (trouble.isPresent()) {
      return again(visit, words, trouble.get(), 422);
    }
    ReceiptWords receipt = ReceiptWords.draw(visit.language(), random);
    try {
      coming.keep(words, book.lookup(receipt));
    } catch (DataAccessException | TransactionException | IllegalStateException e) {
      log.error("words from the crisis page could not be kept: {}", e.getClass().getName());
      return again(visit, words, "help.word.not-now", 503);
    }
    return new CrisisReceiptPage(
        visit.frame(Door.CRISIS, "help.word.kept.title"), receipt.words(), hours.sentence(visit));
  }

  Page ask(Visit visit) {
    return new CrisisAnswerPage(visit.frame(Door.CRISIS, ASK), List.of(), "", 200);
  }

  /** The answers under the words that were typed. */
  Page answer(Visit visit, String typed) {
    Optional<List<AskedToRead.Answer>> found = ReceiptWords.parse(typed).flatMap(book::answers);
    if (found.isEmpty()) {
      String say = visit.text("help.word.answer.unknown");
      return new CrisisAnswerPage(visit.frame(Door.CRISIS, ASK), List.of(), say, 422);
    }
    List<CrisisAnswerPage.Answer> answers =
        found.get().stream().map(each -> answer(visit, each)).toList();
    String say =
        answers.isEmpty() ? visit.text("help.word.answer.none") + " " + hours.sentence(visit) : "";
    return new CrisisAnswerPage(visit.frame(Door.CRISIS, ASK), answers, say, 200);
  }

  private CrisisAnswerPage.Answer answer(Visit visit, AskedToRead.Answer each) {
    return new CrisisAnswerPage.Answer(
        visit.text("help.word.answer.by", accounts.displayName(each.by()), visit.soft(each.at())),
        SafetyForms.paragraphs(each.words()));
  }

  private static Page again(Visit visit, String words, String say, int status) {
    return new CrisisWordPage(
        visit.frame(Door.CRISIS, "help.word"), words, visit.text(say), status);
  }

  private static Optional<String> trouble(String words) {
    if (words.isBlank()) {
      return Optional.of("help.word.nothing");
    }
    return words.length() > AskedToRead.LONGEST
        ? Optional.of("help.word.too-long")
        : Optional.empty();
  }
}
