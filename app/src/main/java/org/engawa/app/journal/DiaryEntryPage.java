// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.util.List;
import java.util.Optional;
import org.engawa.app.drawer.WhoReads;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** One entry of the diary, to be changed or taken out. */
public record DiaryEntryPage(
    Frame frame, DiaryForm form, Optional<String> say, String sees, List<WhoReads.Choice> choices)
    implements Page {

  @Override
  public String template() {
    return "journal/diary-entry";
  }
}
