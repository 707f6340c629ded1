// SPDX-License-Identifier: Apache-2.0
package org.engawa.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody signed in, who writes on a board. */
record Guest(String cookie, String token) {

  private static final Pattern HANDED = Pattern.compile("name=\"handed\" value=\"([^\"]+)\"");
  private static final Pattern WORD = Pattern.compile("<li>([a-z]+)</li>");
  private static final Pattern PLACE = Pattern.compile("Word (\\d)");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  /** Comes in under a new nickname and gives two of the return words back. */
  static Guest comeIn(Line line, String nickname) throws IOException {
    Line.Answer words = line.post("/come-in", "", "nickname=" + nickname);
    List<String> phrase = WORD.matcher(words.body()).results().map(each -> each.group(1)).toList();
    Line.Answer asked =
        line.post("/come-in/kept", "", "handed=" + encoded(one(HANDED, words.body())));
    List<Integer> places =
        PLACE.matcher(asked.body()).results().map(each -> Integer.valueOf(each.group(1))).toList();
    Line.Answer open =
        line.post(
            "/come-in/open",
            "",
            "handed="
                + encoded(one(HANDED, asked.body()))
                + "&word="
                + phrase.get(places.get(0) - 1)
                + "&word="
                + phrase.get(places.get(1) - 1));
    return of(line, open.cookie(), "/room/settings");
  }

  /** Somebody whose session was opened before. */
  static Guest of(Line line, String cookie, String page) throws IOException {
    return new Guest(cookie, one(TOKEN, line.get(page, cookie).body()));
  }

  Line.Answer write(Line line, String thread, String words) throws IOException {
    return post(
        line,
        "/room/boards/threads/" + thread + "/posts",
        "id=" + UUID.randomUUID() + "&to=" + thread + "&sign=name&note=&words=" + encoded(words));
  }

  Line.Answer post(Line line, String path, String form) throws IOException {
    return line.post(path, cookie, "_csrf=" + encoded(token) + "&" + form);
  }

  static String one(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    if (!found.find()) {
      throw new IllegalStateException("a page of the house lacks " + pattern);
    }
    return found.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Guest";
  }
}
