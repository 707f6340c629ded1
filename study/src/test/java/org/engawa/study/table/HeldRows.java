// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Keeps the rows that are handed to it. */
final class HeldRows implements Consumer<Chunk> {

  private final Map<String, double[]> columns = new LinkedHashMap<>();
  private final List<String> ids = new ArrayList<>();
  private int rows;
  private int room;

  HeldRows(CodeBook book) {
    for (Variable each : book.variables()) {
      if (!(each.kind() instanceof Kind.Text)) {
        columns.put(each.name(), new double[0]);
      }
    }
  }

  @Override
  public void accept(Chunk chunk) {
    if (rows + chunk.rows() > room) {
      room = Math.max(rows + chunk.rows(), room + room / 2);
      columns.replaceAll((_, numbers) -> Arrays.copyOf(numbers, room));
    }
    columns.forEach(
        (name, numbers) -> System.arraycopy(chunk.column(name), 0, numbers, rows, chunk.rows()));
    ids.addAll(chunk.ids());
    rows += chunk.rows();
  }

  Table table(TableNotes notes) {
    columns.replaceAll((_, numbers) -> Arrays.copyOf(numbers, rows));
    return new Table(notes, columns, ids);
  }
}
