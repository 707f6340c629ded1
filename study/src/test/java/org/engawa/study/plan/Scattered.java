// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engawa.measure.document.Problem;
import org.engawa.study.stat.Gathering;
import org.engawa.study.table.Delimiter;
import org.engawa.study.table.Encoding;
import org.engawa.study.table.Reading;
import org.engawa.study.table.TableNotes;

/**
 * Rows in small parts, each gathered apart and carried as bytes, as several machines would do it.
 *
 * @param lines of cells without quotes, the header first
 */
record Scattered(Plan plan, List<String> lines, int size) implements StudyRows {

  @Override
  public <G extends Gathering<G>> Reading<Pass<G>> pass(G empty) {
    var header = List.of(lines.getFirst().split(",", -1));
    Optional<G> all = Optional.empty();
    for (int from = 1; from < lines.size(); from += size) {
      var cells = ((Reading.Read<StudyCells>) StudyCells.of(plan, header, "scattered")).what();
      G part = carried(empty);
      for (int at = from; at < Math.min(lines.size(), from + size); at++) {
        cells.row(at + 1);
        var row = Arrays.asList(lines.get(at).split(",", -1));
        for (int place = 0; place < row.size(); place++) {
          cells.text(place, row.get(place));
        }
        if (cells.full() || at % 3 == 0) {
          part.add(cells.block());
        }
      }
      part.add(cells.block());
      if (!cells.problems().isEmpty()) {
        return new Reading.Refused<>(List.<Problem>copyOf(cells.problems()));
      }
      G behind = carried(part);
      all.ifPresent(before -> before.merge(behind));
      all = all.or(() -> Optional.of(behind));
    }
    var notes =
        new TableNotes(
            new TableNotes.Form.Text(Encoding.UTF_8, Delimiter.COMMA, TableNotes.DecimalMark.POINT),
            lines.size() - 1L,
            List.of());
    return new Reading.Read<>(new Pass<>(all.orElseThrow(), notes));
  }

  @SuppressWarnings("unchecked")
  private static <G> G carried(G gathering) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(gathering);
      out.flush();
      return (G) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (ClassNotFoundException absent) {
      throw new AssertionError(absent);
    }
  }
}
