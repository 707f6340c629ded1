// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.engawa.app.vault.AuditVerdict;

/**
 * What is set up in the house, in sentences.
 *
 * @param missing what has to be done before people can rely on the house
 * @param present what is set up
 * @param head the signed head of the audit chain; empty before its first line
 * @param walked what the walk along the chain found, when there was one
 * @param notAnAnchor what was typed instead of an anchor
 */
public record HousePage(
    Frame frame,
    List<Missing> missing,
    List<String> present,
    Optional<String> head,
    Optional<Walked> walked,
    Optional<String> notAnAnchor)
    implements Page {

  @Override
  public String template() {
    return "house/house";
  }

  @Override
  public int status() {
    return notAnAnchor.isPresent() ? 422 : 200;
  }

  static Walked words(Visit visit, AuditVerdict verdict) {
    return switch (verdict) {
      case AuditVerdict.Whole(long lines) ->
          new Walked(true, visit.text("house.chain.whole", Long.toString(lines)));
      case AuditVerdict.Broken(long seq, AuditVerdict.Breach breach) ->
          new Walked(
              false,
              visit.text(
                  "house.chain.broken",
                  Long.toString(seq),
                  visit.text("house.chain." + breach.name().toLowerCase(Locale.ROOT))));
    };
  }

  /**
   * Something that has to be done.
   *
   * @param say what is so
   * @param path where it is done, or empty
   * @param act the words of the link
   */
  public record Missing(String say, String path, String act) {}

  /** What a walk along the chain found. */
  public record Walked(boolean whole, String say) {}
}
