// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader of the result should know about how the table was read.
 *
 * @param rows without the header
 * @param leftAlone columns that the code book does not know
 */
public record TableNotes(Form form, long rows, List<String> leftAlone) implements Serializable {

  /** Keeps its own copy. */
  public TableNotes {
    leftAlone = List.copyOf(leftAlone);
  }

  /** Of no table. */
  public static TableNotes none() {
    var text = new Form.Text(Encoding.UTF_8, Delimiter.COMMA, DecimalMark.NONE);
    return new TableNotes(text, 0, List.of());
  }

  /** Of parts that are one table; empty where they have no row, or two marks before fractions. */
  public static Optional<TableNotes> joined(List<TableNotes> parts) {
    long all = parts.stream().mapToLong(TableNotes::rows).sum();
    var forms = parts.stream().map(TableNotes::form).distinct().toList();
    var marked = forms.stream().filter(TableNotes::marked).toList();
    return all == 0 || marked.size() > 1
        ? Optional.empty()
        : Stream.concat(marked.stream(), forms.stream())
            .findFirst()
            .map(form -> new TableNotes(form, all, parts.getFirst().leftAlone));
  }

  private static boolean marked(Form form) {
    return form instanceof Form.Text(_, _, var decimal) && decimal != DecimalMark.NONE;
  }

  /** As what it stands in its file. */
  public sealed interface Form extends Serializable {

    /** Characters in lines. */
    record Text(Encoding encoding, Delimiter delimiter, DecimalMark decimal) implements Form {}

    /** Columns of numbers and words. */
    record Parquet() implements Form {}
  }

  /** What stands before the fraction of a number; one table has one. */
  public enum DecimalMark {
    POINT,
    COMMA,
    /** No number has a fraction. */
    NONE
  }
}
