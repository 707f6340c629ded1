// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Somebody at a browser without script; every response is held to what all must say. */
final class Walker {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final List<String> FROM_HERE = List.of("Sec-Fetch-Site", "same-origin");

  private static final String PART = "--b\r\nContent-Disposition: form-data; ";

  private final int port;
  private String cookie = "";
  private String token = "";

  Walker(int port) {
    this.port = port;
  }

  String cookie() {
    return cookie;
  }

  /** The same session after the house was opened again elsewhere. */
  Walker at(int port) {
    Walker moved = new Walker(port);
    moved.cookie = cookie;
    return moved;
  }

  Answer get(String path) {
    Answer answer = send("GET", path, List.of(), List.of());
    token = cookie.isEmpty() || answer.token().isEmpty() ? token : answer.token();
    return answer;
  }

  Answer head(String path) {
    return send("HEAD", path, List.of(), List.of());
  }

  /** Another method, with all that a page of the house would send. */
  Answer method(String method, String path) {
    return send(method, path, FROM_HERE, List.of("_csrf", token()));
  }

  /** Sends a form of a page of the house: names and values in turn. */
  Answer post(String path, String... fields) {
    return post(path, List.of(fields), FROM_HERE);
  }

  /** Sends a form that comes with a file, as browsers write it. */
  Answer upload(String path, String file, String words, String... fields) {
    StringBuilder body = new StringBuilder();
    List<String> all = new ArrayList<>(List.of(fields));
    all.addAll(List.of("_csrf", token()));
    for (int i = 0; i < all.size(); i += 2) {
      body.append(PART).append("name=\"%s\"\r\n\r\n".formatted(all.get(i)));
      body.append(all.get(i + 1)).append("\r\n");
    }
    body.append(PART).append("name=\"file\"; filename=\"%s\"\r\n".formatted(file));
    body.append("Content-Type: application/octet-stream\r\n\r\n");
    body.append(words).append("\r\n--b--\r\n");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept-Language", "en")
            .header("Content-Type", "multipart/form-data; boundary=b")
            .header("Sec-Fetch-Site", "same-origin");
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    Answer answer =
        answer(request.POST(HttpRequest.BodyPublishers.ofString(body.toString())).build());
    Promise.keptBy("POST " + path, answer);
    return answer;
  }

  /** Sends a form with these headers. */
  Answer post(String path, List<String> fields, List<String> headers) {
    List<String> form = new ArrayList<>(fields);
    if (!cookie.isEmpty()) {
      form.addAll(List.of("_csrf", token()));
    }
    return send("POST", path, headers, form);
  }

  /** Sends a form without fields, and takes the file that comes. */
  byte[] download(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .header("Cookie", cookie)
            .POST(HttpRequest.BodyPublishers.ofString(encoded(List.of("_csrf", token()))))
            .build();
    return CLIENT
        .sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
        .thenApply(HttpResponse::body)
        .join();
  }

  /** A check-in under this id, as the page sends it; its token was read before. */
  Answer postCheckIn(String id) {
    return post("/room/check-ins", "id", id, "asked-1", "1", "item-1", "2");
  }

  /** Sends a form with this token, or with none when it is empty. */
  Answer postBare(String path, String token, List<String> headers) {
    List<String> form = token.isEmpty() ? List.of("handed", "x") : List.of("_csrf", token);
    return send("POST", path, headers, form);
  }

  private String token() {
    if (!cookie.isEmpty() && token.isEmpty()) {
      get("/library");
    }
    return token;
  }

  private Answer send(String method, String path, List<String> headers, List<String> form) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept-Language", "en");
    for (int i = 0; i < headers.size(); i += 2) {
      request.header(headers.get(i), headers.get(i + 1));
    }
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    if (!form.isEmpty() || method.equals("POST")) {
      request.header("Content-Type", "application/x-www-form-urlencoded");
      request.method(method, HttpRequest.BodyPublishers.ofString(encoded(form)));
    } else {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    }
    Answer answer = answer(request.build());
    Promise.keptBy(method + " " + path, answer);
    if (cookie.isEmpty() && !method.equals("POST")) {
      assertThat(answer.header("set-cookie")).as("cookie for a reader of " + path).isEmpty();
    }
    keepCookie(answer.header("set-cookie"));
    return answer;
  }

  private void keepCookie(String given) {
    if (!given.isEmpty()) {
      cookie = given.contains("Max-Age=0") ? "" : given.split(";")[0];
      token = "";
    }
  }

  private static Answer answer(HttpRequest request) {
    try {
      HttpResponse<String> response =
          CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      Map<String, List<String>> headers = new TreeMap<>();
      response
          .headers()
          .map()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
      return new Answer(response.statusCode(), headers, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(List<String> fields) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < fields.size(); i += 2) {
      parts.add(encoded(fields.get(i)) + "=" + encoded(fields.get(i + 1)));
    }
    return String.join("&", parts);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
