// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Language;

/** For whom something is made that arrives. */
public record Ear(Viewer viewer, Language language) {}
