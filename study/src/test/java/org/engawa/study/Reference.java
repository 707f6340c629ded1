// SPDX-License-Identifier: Apache-2.0
package org.engawa.study;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.engawa.study.stat.Figure;
import org.engawa.study.stat.Figures;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Figures that were computed elsewhere; what made them stands in the README beside them. */
public final class Reference {

  private final Object node;
  private final String path;

  private Reference(Object node, String path) {
    this.node = node;
    this.path = path;
  }

  /** The figures of one file, such as {@code 1_real/bfi_tests.json}. */
  public static Reference json(String name) {
    // JSON is YAML, and the reader for it is at hand.
    var settings = LoadSettings.builder().setCodePointLimit(10_000_000).build();
    return new Reference(new Load(settings).loadFromString(text(name)), name);
  }

  /** One column of a table, NaN where a cell is empty. */
  public static double[] column(String csv, String column) {
    return rows(csv).stream()
        .map(row -> row.getField(column))
        .mapToDouble(
            cell -> cell.isEmpty() || cell.equals("NA") ? Double.NaN : Double.parseDouble(cell))
        .toArray();
  }

  /** One column of a table as it stands. */
  public static List<String> words(String csv, String column) {
    return rows(csv).stream().map(row -> row.getField(column)).toList();
  }

  private static List<NamedCsvRecord> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(text(csv)).stream().toList();
  }

  /** What stands under these keys, or at these places of a list from 0. */
  public Reference at(Object... keys) {
    Object found = node;
    for (Object key : keys) {
      found =
          found instanceof List<?> list
              ? list.get((Integer) key)
              : Objects.requireNonNull(((Map<?, ?>) found), path).get(key);
      assertThat(found).as(path + " " + List.of(keys)).isNotNull();
    }
    return new Reference(found, path + " " + List.of(keys));
  }

  /** What stands here as it was read: maps, lists, numbers, words, and null. */
  public Object node() {
    return node;
  }

  /** The keys here, in their order. */
  public List<String> keys() {
    return ((Map<?, ?>) node).keySet().stream().map(String.class::cast).toList();
  }

  /** The words of this list. */
  public List<String> list() {
    return ((List<?>) node).stream().map(String::valueOf).toList();
  }

  /** Whether something stands under this key. */
  public boolean has(String key) {
    return node instanceof Map<?, ?> map && map.get(key) != null;
  }

  /** The number here. */
  public double number() {
    return switch (node) {
      case Number number -> number.doubleValue();
      case String word -> Double.parseDouble(word);
      default -> throw new AssertionError(path + " is no number: " + node);
    };
  }

  /** The text here. */
  public String word() {
    return (String) node;
  }

  /** How many there are in this list. */
  public int size() {
    return ((List<?>) node).size();
  }

  /** Holds the figure of the same name to the number here, within this relative tolerance. */
  public void holds(Figures figures, String name, double tolerance) {
    close(figures.get(name), at(name).number(), path + " " + name, tolerance);
  }

  /** Holds a figure to the number here, within this relative tolerance. */
  public void holds(Figure figure, double tolerance) {
    close(figure, number(), path, tolerance);
  }

  private static void close(Figure figure, double expected, String of, double tolerance) {
    double found = figure.number().orElseThrow(() -> new AssertionError(of + ": " + figure));
    // Where the true value is 0 only an absolute distance can be asked for.
    double allowed = Math.max(Math.abs(expected) * tolerance, 1e-12);
    assertThat(Math.abs(found - expected))
        .as("%s: expected %s, found %s", of, expected, found)
        .isLessThanOrEqualTo(allowed);
  }

  private static String text(String name) {
    try (var in = Reference.class.getResourceAsStream("/reference/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
