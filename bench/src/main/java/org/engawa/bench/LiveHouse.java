// SPDX-License-Identifier: Apache-2.0
package org.engawa.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program in a process of its own, as the launcher starts it, and a browser at its pages. */
final class LiveHouse implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final int port;

  private LiveHouse(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static LiveHouse open(String command, int port, Path data) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "./engawa", command, "--port", Integer.toString(port), "--data", data.toString());
    builder.environment().put("ENGAWA_LIMITS_FACTOR", "1000");
    builder.environment().put("ENGAWA_LIMITS_WRITING", "20000");
    builder.environment().put("ENGAWA_LIVE_PERSOURCE", "20000");
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    BufferedReader said = process.inputReader();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith("Engawa is ready")) {
        // What it says last, such as why it ended, is for whoever measures.
        Thread.ofVirtual().start(() -> said.lines().forEach(System.err::println));
        return new LiveHouse(process, port);
      }
    }
    throw new IOException(command + " did not open");
  }

  int port() {
    return port;
  }

  /** What is held in memory, with its share of what processes have in common, in MB. */
  double resident() throws IOException {
    return kilobytes("Pss:") / 1_024.0;
  }

  /** How long its threads have run on some core, in milliseconds. */
  double processor() {
    return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
  }

  private long kilobytes(String which) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/smaps_rollup")).stream()
        .filter(line -> line.startsWith(which))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }

  /** The cookie of somebody of the made-up centre. */
  String signIn(String name) throws IOException, InterruptedException {
    HttpResponse<String> in = post("", "/demo/as/" + name);
    return in.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
  }

  String get(String cookie, String path) throws IOException, InterruptedException {
    return CLIENT.send(request(cookie, path).build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  HttpResponse<String> post(String cookie, String path, String... fields)
      throws IOException, InterruptedException {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(fields[i]).append('=');
      form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8)).append('&');
    }
    HttpRequest.Builder request =
        request(cookie, path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
    HttpResponse<String> answer =
        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 303) {
      throw new IOException("POST " + path + " answered " + answer.statusCode());
    }
    return answer;
  }

  private HttpRequest.Builder request(String cookie, String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept-Language", "en");
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  static List<String> all(String pattern, String page) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    return found.results().map(each -> each.group(1)).toList();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
