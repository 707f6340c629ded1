// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.Map;

/** Keeps, sealed, what somebody had typed into one kind of form when they left. */
public interface DraftKeeper {

  /** The value of the hidden field {@code _form} in the forms that it keeps. */
  String form();

  /** Keeps the fields; called before the session ends. */
  void keep(Viewer viewer, Map<String, String> fields);
}
