// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import java.time.Instant;
import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;

/**
 * Where everything can be taken along.
 *
 * @param parts what will be in it
 * @param later how it stands with taking it without words
 */
public record AlongPage(Frame frame, List<String> parts, boolean shut, WithoutWords later)
    implements Page {

  @Override
  public String template() {
    return "along/take";
  }

  /**
   * How it stands with taking it without words.
   *
   * @param text what is to be said
   */
  public record WithoutWords(boolean asked, boolean ready, String text) {

    static WithoutWords of(Later.Standing standing, Visit visit) {
      return switch (standing) {
        case Later.Standing.NotAsked() -> new WithoutWords(false, false, visit.text("along.later"));
        case Later.Standing.Waiting(Instant from) ->
            new WithoutWords(true, false, visit.text("along.later.set", visit.exact(from)));
        case Later.Standing.Ready(Instant until) ->
            new WithoutWords(true, true, visit.text("along.later.ready", visit.exact(until)));
      };
    }
  }
}
