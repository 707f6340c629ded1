// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.List;
import org.engawa.app.account.Notice;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Transactions;
import org.engawa.app.shell.Visit;
import org.engawa.app.talk.Arrival;
import org.engawa.app.talk.Postbox;
import org.springframework.stereotype.Component;

/** That something lies on this page, once and without a number, for whoever wants that line. */
@Component
final class PenNotice implements Notice {

  private final Asks asks;
  private final Correspondences correspondences;
  private final PenLetters letters;
  private final Rows rows;
  private final Postbox postbox;
  private final Transactions transactions;

  PenNotice(
      Asks asks,
      Correspondences correspondences,
      PenLetters letters,
      Rows rows,
      Postbox postbox,
      Transactions transactions) {
    this.asks = asks;
    this.correspondences = correspondences;
    this.letters = letters;
    this.rows = rows;
    this.postbox = postbox;
    this.transactions = transactions;
  }

  @Override
  public List<Line> of(Viewer viewer, Visit visit) {
    return viewer instanceof Viewer.Person person && wants(person) && isOneThere(person)
        ? List.of(new Line("", PenController.HERE, visit.text("pen.first-page")))
        : List.of();
  }

  private boolean wants(Viewer.Person person) {
    return postbox.of(person.id()).firstPage() == Arrival.FirstPage.SAYS_ONE_IS_THERE;
  }

  private boolean isOneThere(Viewer.Person person) {
    return transactions.read(
        () ->
            rows.asks().isOneToNotice(ids(asks.to(person)))
                || correspondences.of(person).stream()
                    .anyMatch(seat -> rows.letters().isOneToNotice(come(person, seat))));
  }

  private static List<AskId> ids(List<Ask> some) {
    return some.stream().map(Ask::id).toList();
  }

  private List<PenLetterId> come(Viewer.Person person, Seat seat) {
    return letters.of(person, seat).stream()
        .filter(letter -> !letter.own())
        .map(PenLetter::id)
        .toList();
  }

  /** The person came across these; kept only for the line that they want. */
  void came(Viewer.Person person, List<Ask> some) {
    if (wants(person) && transactions.read(() -> rows.asks().isOneToNotice(ids(some)))) {
      transactions.write(() -> rows.asks().notice(ids(some)));
    }
  }

  /** The same for letters. */
  void read(Viewer.Person person, Seat seat) {
    List<PenLetterId> come = come(person, seat);
    if (wants(person) && transactions.read(() -> rows.letters().isOneToNotice(come))) {
      transactions.write(() -> rows.letters().notice(come));
    }
  }

  /** In which it stands what somebody came across. */
  @Component
  record Rows(AskRows asks, PenLetterRows letters) {}
}
