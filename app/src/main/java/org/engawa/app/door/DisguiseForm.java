// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.util.Map;
import java.util.Optional;
import org.engawa.app.shell.Disguise;

/**
 * What the tab of the browser is to show, as a form holds it.
 *
 * @param kind the key of a kind, or empty
 * @param word of one's own, or empty
 */
public record DisguiseForm(String kind, String word) {

  static final String KIND = "disguise";
  private static final String WORD = "disguise-word";

  static DisguiseForm of(Optional<Disguise> chosen) {
    return new DisguiseForm(
        chosen.map(disguise -> disguise.kind().key()).orElse(""),
        chosen.map(Disguise::word).orElse(""));
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static DisguiseForm of(Map<String, String> fields) {
    return new DisguiseForm(
        fields.getOrDefault(KIND, ""),
        fields.getOrDefault(WORD, "").strip().replaceAll("\\p{Cntrl}", " "));
  }

  boolean tooLong() {
    return word.length() > Disguise.LONGEST;
  }

  /** A word of one's own needs a picture beside it: when none was chosen, the plain sheet. */
  Optional<Disguise> chosen() {
    Optional<Disguise.Kind> named = Disguise.Kind.of(kind);
    return word.isEmpty()
        ? named.map(each -> new Disguise(each, ""))
        : Optional.of(new Disguise(named.orElse(Disguise.Kind.NOTES), word));
  }

  @Override
  public String toString() {
    return "DisguiseForm";
  }
}
