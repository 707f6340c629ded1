// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/** Does once what people do first, so that the start-up cache of the JVM knows it. */
final class Training {

  private static final List<String> FIRST_PAGES = List.of("/en", "/ja", "/en/crisis", "/");

  private static final int LONG = 1 << 25;

  private Training() {}

  /**
   * Whether all went as it does for people; one round of each is enough. The made-up centre that is
   * told on the way stays in the folder, when one is named.
   */
  static boolean run(Optional<Path> centre) {
    try {
      Path folder = Files.createTempDirectory("engawa-training");
      try {
        boolean scored = score(folder);
        OpenHouse house = OpenHouse.open(new StartOptions(true, 0, centre, ""));
        for (String page : FIRST_PAGES) {
          visit(house.address().resolve(page));
        }
        return scored;
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean score(Path folder) throws IOException {
    String answers = sample(folder, "answers.csv");
    String questionnaire = sample(folder, "questionnaire.json");
    String response = sample(folder, "response.json");
    String plan = sample(folder, "plan.yaml");
    String rows = sample(folder, "rows.csv");
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    ScoreCommand command = new ScoreCommand(nowhere, nowhere);
    return command.run(List.of("k6", answers)) == 0
        && command.run(List.of("--questionnaire", questionnaire, "--response", response)) == 0
        && Engawa.analyze(nowhere, nowhere).run(List.of(plan)) == 0
        && analyze(Path.of(plan), Path.of(rows)) == 0;
  }

  /** A table long enough to be read in parts, so that the cache also knows where time is spent. */
  private static int analyze(Path plan, Path rows) throws IOException {
    var lines = Files.readAllLines(rows);
    String body = String.join("\n", lines.subList(1, lines.size())) + "\n";
    try (var table = Files.newBufferedWriter(rows)) {
      table.write(lines.getFirst() + "\n");
      for (int bytes = 0; bytes < LONG; bytes += body.length()) {
        table.write(body);
      }
    }
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    return Engawa.analyze(nowhere, nowhere).run(List.of(plan.toString()));
  }

  private static String sample(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream sample = new ClassPathResource("training/" + name).getInputStream()) {
      Files.copy(sample, file);
    }
    return file.toString();
  }

  private static void visit(URI page) throws IOException {
    HttpURLConnection visit = (HttpURLConnection) page.toURL().openConnection();
    visit.setRequestProperty("Accept", "text/html");
    if (visit.getResponseCode() < 400) {
      try (InputStream body = visit.getInputStream()) {
        body.readAllBytes();
      }
    }
  }
}
