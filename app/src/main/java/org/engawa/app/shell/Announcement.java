// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.net.URI;
import java.util.List;

/** What a feature tells the operator on the terminal once the house is open. */
@FunctionalInterface
public interface Announcement {

  /** The lines, given the address of the house; none when there is nothing to tell. */
  List<String> lines(URI address);
}
