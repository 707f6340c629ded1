// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Transactions;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Wording;
import org.engawa.measure.instrument.WordingReader;
import org.engawa.measure.instrument.WordingReading.WordingRead;
import org.engawa.measure.instrument.WordingReading.WordingRefused;
import org.engawa.measure.instrument.WordingWriter;
import org.springframework.stereotype.Component;

/** The words of instruments: those that ship, and those that an operator brought. */
@Component
public final class Wordings {

  private final WordingRows rows;
  private final Instruments instruments;
  private final Transactions transactions;
  private final Clock clock;
  private final Map<WordingId, Optional<Wording>> read = new ConcurrentHashMap<>();

  Wordings(WordingRows rows, Instruments instruments, Transactions transactions, Clock clock) {
    this.rows = rows;
    this.instruments = instruments;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Brings words; the same sent twice are kept once. */
  public void bring(StaffId by, BringWording brought) {
    Wording wording = brought.wording();
    WordingRow row =
        new WordingRow(
            brought.id(),
            new WordingRow.About(wording.card(), wording.language(), wording.coding()),
            brought.informant(),
            WordingWriter.write(wording),
            brought.right(),
            by,
            clock.instant(),
            Optional.empty());
    transactions.write(() -> rows.add(row));
  }

  /** Takes words out of use; says false when there are none. Sheets that were kept keep them. */
  public boolean retire(StaffId by, UUID wording) {
    return transactions.write(() -> rows.retire(wording, by, clock.instant()));
  }

  /** What was brought for a card, the newest first, with the words that still fit it. */
  public List<BroughtWording> brought(Card card) {
    return brought().stream().filter(each -> card.answersTo(each.wording().card())).toList();
  }

  /** What was brought for any card that is installed, the newest first. */
  public List<BroughtWording> brought() {
    return transactions.read(rows::all).stream().flatMap(row -> brought(row).stream()).toList();
  }

  /** The words on which a new sheet is filled in, for whom and in this language. */
  public Optional<Wording> inUse(Card card, Informant informant, String language) {
    return inUse(brought(), card, informant).stream()
        .filter(each -> each.language().equals(language))
        .findFirst();
  }

  /** Whether there are any words for them, in whatever language. */
  public boolean any(Card card, Informant informant) {
    return !inUse(brought(), card, informant).isEmpty();
  }

  List<Wording> inUse(List<BroughtWording> brought, Card card, Informant informant) {
    Stream<Wording> ours =
        brought.stream()
            .filter(each -> each.inUse() && each.informant() == informant)
            .map(BroughtWording::wording);
    Stream<Wording> shipped =
        informant == Informant.SELF ? instruments.cards().wordings(card).stream() : Stream.empty();
    return Stream.concat(ours, shipped).filter(each -> card.answersTo(each.card())).toList();
  }

  /** The words of a sheet that was kept: its own coding, this language first, also retired ones. */
  Optional<Wording> toRead(Sheet sheet, String language) {
    List<BroughtWording> brought = brought(sheet.card());
    Stream<Wording> retired =
        brought.stream()
            .filter(each -> each.informant() == sheet.informant())
            .map(BroughtWording::wording);
    return Stream.concat(inUse(brought, sheet.card(), sheet.informant()).stream(), retired)
        .filter(each -> sheet.coding().name().equals(each.coding()))
        .filter(each -> each.items().size() == sheet.answers().items())
        .min(Comparator.comparing(each -> !each.language().equals(language)));
  }

  private Optional<BroughtWording> brought(WordingRow row) {
    return read.computeIfAbsent(row.id(), _ -> wording(row))
        .map(
            wording ->
                new BroughtWording(
                    row.id(),
                    wording,
                    row.informant(),
                    row.right(),
                    row.by(),
                    row.at(),
                    row.retired()));
  }

  /** Empty where the card is not there, or has another key that these words do not fit. */
  private Optional<Wording> wording(WordingRow row) {
    return instruments
        .card(row.about().card())
        .flatMap(
            card ->
                switch (WordingReader.read(
                    row.id().value().toString(), row.yaml().getBytes(UTF_8), card)) {
                  case WordingRead(Wording wording) -> Optional.of(wording);
                  case WordingRefused _ -> Optional.empty();
                });
  }
}
