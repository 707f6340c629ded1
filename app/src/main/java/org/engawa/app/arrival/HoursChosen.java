// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.arrival;

import org.engawa.app.account.PersonId;

/** Somebody chose hours anew. Published inside the writing transaction. */
public record HoursChosen(PersonId person, Chosen chosen) {}
