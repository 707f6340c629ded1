// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * Where a sealed text stands; moved to any other place it does not open.
 *
 * @param table the table
 * @param column the column
 * @param row the id of the row
 */
public record Place(String table, String column, UUID row) {

  byte[] boundTo(OwnerId owner, byte kind) {
    return Framed.of(
        new byte[] {kind},
        table.getBytes(UTF_8),
        column.getBytes(UTF_8),
        row.toString().getBytes(UTF_8),
        owner.value().toString().getBytes(UTF_8));
  }
}
