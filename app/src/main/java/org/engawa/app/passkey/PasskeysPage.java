// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The passkeys of an account.
 *
 * @param path of this page
 * @param list the oldest first
 * @param may what may be done here
 * @param said what is to be said
 */
public record PasskeysPage(Frame frame, String path, List<Line> list, May may, Said said)
    implements Page {

  /** The key of what stands in the place of the form where no passkey can be made. */
  public String hindrance() {
    return switch (may) {
      case ADD -> "";
      case NOT_MORE -> "passkey.enough";
      case NOT_TONIGHT -> "passkey.tonight";
      case NOT_HERE -> "passkey.not-here";
    };
  }

  @Override
  public String template() {
    return "passkey/list";
  }

  @Override
  public int status() {
    return said == Said.NOTHING_CAME ? 422 : 200;
  }

  /**
   * One passkey.
   *
   * @param added softly, when
   */
  public record Line(String id, String label, String added) {}

  /** Whether one more can be made. */
  public enum May {
    ADD,
    NOT_MORE,
    /** Nothing of a room for tonight is kept, so no way back to it either. */
    NOT_TONIGHT,
    /** The address of the house is none that passkeys can be bound to. */
    NOT_HERE
  }

  /** What was done just now. */
  public enum Said {
    NOTHING,
    CHANGED,
    CHANGED_WITH_OTHERS,
    NOTHING_CAME
  }
}
