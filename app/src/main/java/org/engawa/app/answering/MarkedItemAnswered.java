// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import org.engawa.app.account.PersonId;

/**
 * A person kept a sheet in which an item that its card marks has more than the lowest answer.
 *
 * @param card the id of the card; which item it was, and the answer, are not told
 */
public record MarkedItemAnswered(PersonId person, SheetId sheet, String card) {}
