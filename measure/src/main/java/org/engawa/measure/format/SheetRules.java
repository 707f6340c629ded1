// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;

/** By what a table of answers is read. */
public record SheetRules(Card card, Coding coding, MissingCodes missing) {}
