// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engawa.measure.document.Problem;

/** Where the items of a questionnaire stand in its file, and what of them is left behind. */
final class FormPlaces {

  private final String file;
  private final Map<String, Refusal> items;
  private final List<Problem> dropped = new ArrayList<>();

  FormPlaces(String file, Utf8Text text) {
    this.file = file;
    this.items =
        text instanceof Utf8Text.Decoded(String json) && json.stripLeading().startsWith("{")
            ? JsonGate.places(file, json, "linkId")
            : Map.of();
  }

  /** A problem at an item; an empty linkId, or one in XML, means the file as a whole. */
  Problem at(String linkId, String clause) {
    Refusal place = items.get(linkId);
    return place == null
        ? new Problem(file, 0, 0, clause)
        : new Problem(file, (int) place.line(), (int) place.column(), clause);
  }

  void drop(String linkId, String clause) {
    dropped.add(at(linkId, clause));
  }

  /** In the order of the file. */
  List<Problem> dropped() {
    return dropped.stream().sorted(Problem.IN_ORDER).toList();
  }
}
