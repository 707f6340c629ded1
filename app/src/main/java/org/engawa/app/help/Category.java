// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

/** What kind of help a contact gives, in the order in which pages show it. */
public enum Category {
  EMERGENCY,
  CRISIS,
  ABUSE,
  CHILD_PROTECTION,
  MEDICAL,
  FAMILY_GROUP,
  HIKIKOMORI_CENTRE,
  IBASHO,
  LEGAL,
  EMPLOYMENT
}
