// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;

/**
 * The form with which words are brought.
 *
 * @param say the message key of what has to be done first, or empty
 * @param problems what is wrong with the file, each with its place
 */
public record WordingFormPage(
    Frame frame, Card card, WordingForm form, String say, List<String> problems) implements Page {

  @Override
  public String template() {
    return "house/wording-form";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : 422;
  }

  /** Where it is sent. */
  public String path() {
    return "/house/instruments/" + card.id() + "/wordings";
  }

  /** Whether this field is the one that is spoken of. */
  public boolean wrong(String field) {
    String about = say.substring(say.lastIndexOf('.') + 1);
    return field.equals(Set.of("refused", "too-long").contains(about) ? "file" : about);
  }

  /** For whom words can be. */
  public List<Informant> informants() {
    return card.informants().stream().sorted().toList();
  }

  /** Whom the words are for, in words. */
  public String words(Informant who) {
    return frame.text("house.wording.for." + who.name().toLowerCase(Locale.ROOT));
  }
}
