// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the house answered.
 *
 * @param headers by their names in small letters
 */
record Answer(int status, Map<String, List<String>> headers, String body) {

  private static final Pattern MASKED = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

  String header(String name) {
    return String.join(", ", headers.getOrDefault(name, List.of()));
  }

  String token() {
    Matcher token = MASKED.matcher(body);
    return token.find() ? token.group(1) : "";
  }

  /** The page without its token, which is masked anew each time. */
  String page() {
    return MASKED.matcher(body).replaceAll("");
  }

  String title() {
    return between("<title>", "</title>");
  }

  String between(String before, String after) {
    int from = body.indexOf(before);
    int to = from < 0 ? -1 : body.indexOf(after, from);
    return to < 0 ? "" : body.substring(from + before.length(), to);
  }

  List<String> all(String pattern) {
    return Pattern.compile(pattern).matcher(body).results().map(found -> found.group(1)).toList();
  }
}
