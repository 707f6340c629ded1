// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

/** Contacts were entered, checked or retired. */
public record ContactsChanged() {}
