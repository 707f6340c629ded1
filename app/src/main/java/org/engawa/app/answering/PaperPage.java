// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Wording;

/**
 * A paper sheet to type in.
 *
 * @param words those for staff, where some were brought, to answer by on this very page
 */
public record PaperPage(
    Frame frame, UUID of, PaperForm form, List<PaperForm.Trouble> troubles, Optional<Wording> words)
    implements Page {

  /** The name of the form, by which it is put aside when somebody leaves. */
  public static final String FORM = "sheet";

  @Override
  public String template() {
    return "answering/paper";
  }

  @Override
  public int status() {
    return troubles.isEmpty() ? 200 : 422;
  }

  public String action() {
    return "/desk/cases/" + of + "/instruments/" + form.card().id();
  }

  public List<Informant> informants() {
    return form.card().informants().stream().sorted().toList();
  }

  public String key(Informant who) {
    return "answering.informant." + who.name().toLowerCase(Locale.ROOT);
  }

  /** What to type; a total or a rating is one number. */
  public String range() {
    return frame.text(
        switch (form.card().entry()) {
          case ITEMS -> "answering.paper.range";
          case TOTAL -> "answering.paper.range.total";
          case RATING -> "answering.paper.range.rating";
        },
        Integer.toString(form.coding().from()),
        Integer.toString(form.coding().to()));
  }

  public boolean wrong(int item) {
    return troubles.stream()
        .anyMatch(t -> t instanceof PaperForm.Trouble.NotAnAnswer it && it.item() == item);
  }

  public List<String> said() {
    return troubles.stream().map(this::said).toList();
  }

  private String said(PaperForm.Trouble trouble) {
    return switch (trouble) {
      case PaperForm.Trouble.NotAnAnswer(int item, int from, int to) ->
          frame.text(
              "answering.paper.not-an-answer",
              Integer.toString(item),
              Integer.toString(from),
              Integer.toString(to));
      case PaperForm.Trouble.NoDay() -> frame.text("answering.paper.no-day");
      case PaperForm.Trouble.Empty() -> frame.text("answering.paper.empty");
      case PaperForm.Trouble.NoInformant() -> frame.text("answering.paper.no-informant");
    };
  }
}
