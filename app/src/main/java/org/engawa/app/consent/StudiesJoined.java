// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import org.engawa.app.account.Viewer;

/**
 * A person agreed to count in studies; published inside the writing transaction, so that whoever
 * keeps answers seals them so that the house can reckon with them.
 *
 * @param by the person, with what opens the words that are theirs alone
 */
public record StudiesJoined(Viewer.Person by) {}
