// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.help.ContactBook;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditEntry;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** The boards of the house, and who opens them. */
@Component
public final class Boards {

  private final BoardRows rows;
  private final ContactBook contacts;
  private final Vault vault;
  private final AuditChain audit;
  private final Transactions transactions;
  private final Clock clock;

  Boards(
      BoardRows rows,
      ContactBook contacts,
      Vault vault,
      AuditChain audit,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.contacts = contacts;
    this.vault = vault;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Opens a board; empty, and nothing is opened, while nobody has checked the crisis contacts of
   * this house in any language.
   */
  public Optional<BoardId> open(Viewer.Staff by, OpenBoard board) {
    if (!standInSome()) {
      return Optional.empty();
    }
    BoardId id = new BoardId(UUID.randomUUID());
    transactions.write(
        () -> {
          vault.admit(id.owner());
          rows.add(id, board, by.id(), clock.instant());
          board
              .words()
              .forEach((language, words) -> rows.addWords(id, sealed(id, language, words)));
          note(by, "board.opened", id);
        });
    return Optional.of(id);
  }

  /** Closes a board: it stays to be read, and nobody writes on it until it is opened again. */
  public boolean close(Viewer.Staff by, BoardId id) {
    return turn(by, id, "board.closed");
  }

  /** Opens a closed board again. */
  public boolean reopen(Viewer.Staff by, BoardId id) {
    return turn(by, id, "board.reopened");
  }

  /** All boards, the oldest first, for those who look after them. */
  public List<Board> all() {
    return transactions.read(() -> rows.all().stream().map(this::opened).toList());
  }

  Optional<Board> find(BoardId id) {
    return rows.find(id).map(this::opened);
  }

  /** A board without the words that stand over it, which need to be opened. */
  Optional<Board> bare(BoardId id) {
    return rows.find(id).map(row -> board(row, Map.of()));
  }

  /**
   * Whether a thread is of a night that is over, though its words may lie there a moment longer.
   */
  boolean forgets(SealedThread thread) {
    return thread.sitting()
        && bare(thread.board())
            .filter(board -> board.room().dawn().isPresent())
            .filter(board -> board.sitting().filter(thread.id()::equals).isEmpty())
            .isPresent();
  }

  /** As it is now, and stays until the transaction of the caller is over. */
  void hold(BoardId id) {
    rows.hold(id);
  }

  /** Whether whoever reads this language finds somebody in a crisis; else no board stands open. */
  boolean stand(Language language) {
    return contacts.ready(language);
  }

  boolean standInSome() {
    return Arrays.stream(Language.values()).anyMatch(contacts::ready);
  }

  /** Says when somebody reads what waits; an empty text takes back what was said. */
  public void sayHours(Viewer.Staff by, Language language, String words) {
    transactions.write(
        () -> {
          if (words.isBlank()) {
            rows.forgetHours(language.code());
          } else {
            byte[] sealed = vault.seal(by.id().owner(), hoursPlace(by.id().value()), words.strip());
            rows.sayHours(new BoardRows.Hours(language.code(), sealed, by.id()), clock.instant());
          }
        });
  }

  /** When somebody reads what waits, as somebody of the staff has said it. */
  public Optional<String> hours(Language language) {
    return transactions.read(
        () ->
            rows.hours(language.code())
                .map(
                    said ->
                        vault.unseal(
                            said.by().owner(), hoursPlace(said.by().value()), said.words())));
  }

  Map<Language, String> saidHours() {
    Map<Language, String> said = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      hours(language).ifPresent(words -> said.put(language, words));
    }
    return said;
  }

  private boolean turn(Viewer.Staff by, BoardId id, String kind) {
    return transactions.write(
        () -> {
          boolean known =
              rows.close(
                  id,
                  kind.equals("board.closed") ? Optional.of(clock.instant()) : Optional.empty());
          if (known) {
            note(by, kind, id);
          }
          return known;
        });
  }

  private void note(Viewer.Staff by, String kind, BoardId id) {
    audit.append(AuditEntry.ofHouse(kind, by.id().value(), id.value().toString()));
  }

  private Board opened(BoardRows.Row row) {
    Map<Language, BoardWords> words = new EnumMap<>(Language.class);
    for (BoardRows.Sealed sealed : rows.words(row.id())) {
      Language.of(sealed.language())
          .ifPresent(language -> words.put(language, unsealed(row.id(), sealed)));
    }
    return board(row, words);
  }

  private Board board(BoardRows.Row row, Map<Language, BoardWords> words) {
    return new Board(
        row.id(),
        row.circle(),
        row.reading(),
        words,
        row.closedAt(),
        row.room(),
        row.runsAt(clock.instant()));
  }

  private BoardRows.Sealed sealed(BoardId id, Language language, BoardWords words) {
    String code = language.code();
    return new BoardRows.Sealed(
        code,
        vault.seal(id.owner(), id.words("title_sealed", code), words.title().strip()),
        vault.seal(id.owner(), id.words("about_sealed", code), words.about().strip()),
        words.times().isBlank()
            ? Optional.empty()
            : Optional.of(
                vault.seal(id.owner(), id.words("times_sealed", code), words.times().strip())));
  }

  private BoardWords unsealed(BoardId id, BoardRows.Sealed sealed) {
    return new BoardWords(
        vault.unseal(id.owner(), id.words("title_sealed", sealed.language()), sealed.title()),
        vault.unseal(id.owner(), id.words("about_sealed", sealed.language()), sealed.about()),
        sealed
            .times()
            .map(
                times ->
                    vault.unseal(id.owner(), id.words("times_sealed", sealed.language()), times))
            .orElse(""));
  }

  private static Place hoursPlace(UUID by) {
    return new Place("board_hours", "words_sealed", by);
  }
}
