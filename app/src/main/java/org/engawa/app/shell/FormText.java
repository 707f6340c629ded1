// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fields of a form as one text, so that an unfinished form can be sealed and put aside. */
public final class FormText {

  private FormText() {}

  /** The fields as one text. */
  public static String write(Map<String, String> fields) {
    return new TreeMap<>(fields)
        .entrySet().stream()
            .map(
                each ->
                    URLEncoder.encode(each.getKey(), UTF_8)
                        + "="
                        + URLEncoder.encode(each.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
  }

  /** The fields of a text that was written here. */
  public static Map<String, String> read(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    Arrays.stream(text.split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(
            pair ->
                fields.put(URLDecoder.decode(pair[0], UTF_8), URLDecoder.decode(pair[1], UTF_8)));
    return fields;
  }
}
