// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import java.util.UUID;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.measure.instrument.Card;

/** Which instrument to enter from paper. */
public record ChoosePage(Frame frame, UUID of, List<Card> cards, List<Card> begun) implements Page {

  @Override
  public String template() {
    return "answering/choose";
  }

  public String about(Card card) {
    String items =
        switch (card.entry()) {
          case ITEMS -> frame.text("answering.items", Integer.toString(card.items()));
          case TOTAL -> frame.text("answering.entry.total");
          case RATING -> frame.text("answering.entry.rating");
        };
    return card.key().provisional() ? items + " " + frame.text("answering.provisional") : items;
  }
}
