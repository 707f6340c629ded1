// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** All that one's browser gets to know: each response to the last byte, and each live frame. */
final class Overheard {

  /** The clock of the house, and whether the browser may use the connection again. */
  private static final Set<String> NOT_OF_ANYBODY = Set.of("date", "connection", "keep-alive");

  /** What is drawn by chance for each form, so that it is taken once, and the token of the form. */
  private static final Pattern DRAWN =
      Pattern.compile("(?<=name=\"(id|handed|_csrf)\" value=\")[^\"]*");

  /** The end of one's own session, which one's own steps put off. */
  private static final Pattern OWN_END = Pattern.compile("until [^.<]* when nothing more comes");

  /** Scripts and styles are the same for all, and the browser may have them already. */
  private static final Pattern SAME_FOR_ALL = Pattern.compile(".*/(assets/|webjars/|favicon).*");

  private final List<Response> answers = new ArrayList<>();
  private final List<String> frames = new ArrayList<>();

  Overheard(Page page) {
    page.onResponse(answers::add);
    CDPSession browser = page.context().newCDPSession(page);
    browser.on("Network.eventSourceMessageReceived", said -> frames.add(frame(said)));
    browser.send("Network.enable");
  }

  /**
   * What came until now is not asked for; once a page is left, its words cannot be read any more.
   */
  void forget() {
    answers.clear();
    frames.clear();
  }

  /** What came since it was asked last, in an order that does not depend on what was faster. */
  List<String> sinceLast() {
    List<String> all = new ArrayList<>();
    List.copyOf(answers).stream()
        .filter(answer -> !SAME_FOR_ALL.matcher(answer.url()).matches())
        .map(Overheard::whole)
        .sorted()
        .forEach(all::add);
    all.addAll(frames);
    forget();
    return all;
  }

  private static String whole(Response answer) {
    Map<String, String> headers = new TreeMap<>(answer.allHeaders());
    headers.keySet().removeAll(NOT_OF_ANYBODY);
    String body = hasBody(answer) ? answer.text() : "";
    return String.join(
        "\n",
        answer.request().method() + " " + answer.url() + " " + answer.status(),
        headers.toString(),
        OWN_END.matcher(DRAWN.matcher(body).replaceAll("")).replaceAll(""));
  }

  /** What a line says does not end; its frames are heard one by one. */
  private static boolean hasBody(Response answer) {
    boolean line = answer.headers().getOrDefault("content-type", "").contains("event-stream");
    return !line && answer.status() / 100 != 3 && answer.status() != 204;
  }

  private static String frame(JsonObject said) {
    return "frame "
        + said.get("eventName").getAsString()
        + " "
        + said.get("eventId").getAsString()
        + "\n"
        + said.get("data").getAsString();
  }
}
