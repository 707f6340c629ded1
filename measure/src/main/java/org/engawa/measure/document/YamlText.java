// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.document;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes YAML as our own files look: small things on one line, in the order they are given. */
public final class YamlText {

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.AUTO)
          .setDereferenceAliases(true)
          .setWidth(100_000)
          .setSplitLines(false)
          .build();

  private YamlText() {}

  /** The text of a file. */
  public static String of(Map<String, Object> top) {
    return new Dump(SETTINGS).dumpToString(top);
  }

  /** A number without a fraction where it has none. */
  public static Object number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return (long) value;
    }
    return value;
  }

  /** Puts a number where there is one. */
  public static void put(Map<String, Object> map, String key, OptionalDouble value) {
    value.ifPresent(number -> map.put(key, number(number)));
  }

  /** Puts a whole number where there is one. */
  public static void put(Map<String, Object> map, String key, OptionalInt value) {
    value.ifPresent(number -> map.put(key, number));
  }
}
