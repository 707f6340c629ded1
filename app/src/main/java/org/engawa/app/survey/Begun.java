// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.FormText;
import org.engawa.app.shell.Language;

/**
 * What somebody who said yes has answered so far. It travels sealed inside the page; nothing of it
 * is stored before they give it.
 *
 * @param id under which it would be kept, drawn at random
 * @param code with which it could be taken back, drawn beside it
 * @param option the chosen answer to the question about the group, counted from one; 0 before
 * @param said an answer, or {@link #SKIP}, by the name of its field
 */
record Begun(UUID id, String code, Language language, int option, Map<String, String> said) {

  /** Left out: an answer of its own. */
  static final String SKIP = "skip";

  private static final String OWN = "_";

  Begun {
    said = Map.copyOf(said);
  }

  static Begun in(Language language, SecureRandom random) {
    return new Begun(UUID.randomUUID(), WithdrawalCode.draw(random).text(), language, 0, Map.of());
  }

  Begun chose(int number) {
    return new Begun(id, code, language, number, said);
  }

  Begun saying(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(said);
    all.putAll(more);
    return new Begun(id, code, language, option, all);
  }

  String text() {
    Map<String, String> fields = new HashMap<>(said);
    fields.put(OWN + "id", id.toString());
    fields.put(OWN + "code", code);
    fields.put(OWN + "language", language.code());
    fields.put(OWN + "option", Integer.toString(option));
    return FormText.write(fields);
  }

  static Optional<Begun> read(String text) {
    Map<String, String> fields = FormText.read(text);
    Map<String, String> said = new HashMap<>(fields);
    said.keySet().removeIf(name -> name.startsWith(OWN));
    return Language.of(fields.getOrDefault(OWN + "language", ""))
        .map(
            language ->
                new Begun(
                    UUID.fromString(fields.getOrDefault(OWN + "id", "")),
                    fields.getOrDefault(OWN + "code", ""),
                    language,
                    Integer.parseInt(fields.getOrDefault(OWN + "option", "0")),
                    said));
  }

  @Override
  public String toString() {
    return "Begun[kept secret]";
  }
}
