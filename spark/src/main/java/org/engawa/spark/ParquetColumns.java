// SPDX-License-Identifier: Apache-2.0
package org.engawa.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.engawa.measure.document.Problem;
import org.engawa.study.plan.StudyCells;

/**
 * The columns of a Parquet table that a plan knows, in the order of the table.
 *
 * @param header the names of all columns
 * @param places of those that are read, from 0
 * @param reads how each of these is read
 */
record ParquetColumns(List<String> header, List<Integer> places, List<Reads> reads)
    implements Serializable {

  /** Up to here a whole number is a double without loss. */
  private static final long EXACT = 1L << 53;

  /** How a cell comes out of a row. */
  enum Reads {
    WORDS,
    WHOLE,
    NUMBER,
    NOTHING
  }

  static ParquetColumns of(StructType schema, List<String> leftAlone) {
    var header = List.of(schema.fieldNames());
    List<Integer> places = new ArrayList<>();
    List<Reads> reads = new ArrayList<>();
    for (int place = 0; place < header.size(); place++) {
      if (!leftAlone.contains(header.get(place))) {
        places.add(place);
        reads.add(reads(schema.fields()[place].dataType()));
      }
    }
    return new ParquetColumns(header, List.copyOf(places), List.copyOf(reads));
  }

  private static Reads reads(DataType type) {
    return switch (type) {
      case StringType _, BooleanType _ -> Reads.WORDS;
      case LongType _ -> Reads.WHOLE;
      case NumericType _ -> Reads.NUMBER;
      default -> Reads.NOTHING;
    };
  }

  /** Those that can be read neither as numbers nor as words. */
  List<Problem> problems(StructType schema, String file) {
    List<Problem> problems = new ArrayList<>();
    for (int at = 0; at < places.size(); at++) {
      if (reads.get(at) == Reads.NOTHING) {
        StructField field = schema.fields()[places.get(at)];
        problems.add(
            new Problem(
                file,
                0,
                0,
                "%s: expected a column of numbers or words, this is %s"
                    .formatted(field.name(), field.dataType().sql())));
      }
    }
    return problems;
  }

  /** They, and behind them the place of the row in its file, from 0. */
  Column[] selected() {
    List<Column> columns = new ArrayList<>();
    for (int at = 0; at < places.size(); at++) {
      var column = functions.col("`" + header.get(places.get(at)).replace("`", "``") + "`");
      columns.add(
          switch (reads.get(at)) {
            case WORDS -> column.cast(DataTypes.StringType);
            case NUMBER -> column.cast(DataTypes.DoubleType);
            case WHOLE, NOTHING -> column;
          });
    }
    columns.add(functions.col("_metadata.row_index"));
    return columns.toArray(Column[]::new);
  }

  /** Hands on a row as it was selected. */
  void read(InternalRow row, StudyCells into) {
    into.row(row.getLong(places.size()) + 1);
    for (int at = 0; at < places.size(); at++) {
      if (!row.isNullAt(at)) {
        int place = places.get(at);
        switch (reads.get(at)) {
          case WORDS -> into.text(place, row.getUTF8String(at).toString());
          case NUMBER -> into.number(place, row.getDouble(at));
          case WHOLE -> whole(place, row.getLong(at), into);
          case NOTHING -> {}
        }
      }
    }
  }

  private static void whole(int place, long number, StudyCells into) {
    if (Math.abs(number) <= EXACT) {
      into.number(place, number);
    } else {
      into.text(place, String.valueOf(number));
    }
  }
}
