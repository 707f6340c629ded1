// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every page that somebody can reach: all that need no id, and whatever they link to. */
record Tour(Map<String, Answer> pages) {

  static Tour of(Walker walker) {
    Deque<String> open =
        Oracle.accessTable().stream()
            .filter(route -> route.startsWith("GET ") && !route.contains("{"))
            .map(route -> route.substring(4))
            .filter(path -> !path.startsWith("/assets"))
            .collect(Collectors.toCollection(ArrayDeque::new));
    Map<String, Answer> pages = new LinkedHashMap<>();
    while (!open.isEmpty()) {
      String path = open.poll();
      if (!pages.containsKey(path)) {
        Answer page = walker.get(path);
        pages.put(path, page);
        open.addAll(links(page));
      }
    }
    pages.values().removeIf(page -> page.status() != 200);
    return new Tour(pages);
  }

  /** What stands on all of them. */
  String text() {
    return pages.values().stream().map(Answer::body).collect(Collectors.joining("\n"));
  }

  List<Form> forms() {
    return pages.values().stream().flatMap(page -> Form.on(page).stream()).distinct().toList();
  }

  private static List<String> links(Answer page) {
    return page.all("<a [^>]*href=\"(/[^\"#]*)\"").stream()
        .map(link -> link.replace("&amp;", "&"))
        .filter(link -> !link.matches("/(en|ja)(/.*)?|/assets/.*"))
        .toList();
  }
}
