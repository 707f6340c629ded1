// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without script, as far as these tests need one. */
final class Browser {

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private String cookie = "";

  Browser(int port) {
    this.port = port;
  }

  String cookie() {
    return cookie;
  }

  void cookie(String value) {
    cookie = value;
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> head(String path) {
    return send(request(path).HEAD());
  }

  /** Sends a form from a page of the house: names and values in turn. */
  HttpResponse<String> post(String path, String... fields) {
    return send(form(path, fields).header("Sec-Fetch-Site", "same-origin"));
  }

  /** Sends a form with these headers instead. */
  HttpResponse<String> postFrom(String path, List<String> headers) {
    HttpRequest.Builder form = form(path);
    for (int i = 0; i < headers.size(); i += 2) {
      form.header(headers.get(i), headers.get(i + 1));
    }
    return send(form);
  }

  HttpResponse<String> method(String method, String path) {
    return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  static String field(HttpResponse<String> page, String name) {
    Matcher field =
        Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
    if (!field.find()) {
      throw new AssertionError("no field " + name + " in\n" + page.body());
    }
    return field.group(1);
  }

  static List<String> all(HttpResponse<String> page, String pattern) {
    return Pattern.compile(pattern).matcher(page.body()).results().map(r -> r.group(1)).toList();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept-Language", "en");
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private HttpRequest.Builder form(String path, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(encoded(fields[i]))
          .append('=')
          .append(encoded(fields[i + 1]));
    }
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      Optional<String> given = response.headers().firstValue("Set-Cookie");
      given.ifPresent(set -> cookie = set.contains("Max-Age=0") ? "" : set.split(";")[0]);
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
