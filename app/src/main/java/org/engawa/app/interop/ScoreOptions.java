// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command line of {@code engawa score} for FHIR. */
sealed interface ScoreOptions {

  String USAGE =
      """
      usage: engawa score --questionnaire Q.json --response R.json [--with FILE]... [--total LINKID] [-o OUT.json]
             engawa score --questionnaire Q.json --responses FOLDER|FILE.ndjson|BUNDLE.json [--with FILE]... [--total LINKID] [-o OUT.ndjson]""";

  record Given(
      Path questionnaire,
      Responses responses,
      List<Path> with,
      Optional<String> total,
      Optional<Path> out)
      implements ScoreOptions {}

  /** What is to be scored. */
  sealed interface Responses {
    record One(Path file) implements Responses {}

    record Many(Path place) implements Responses {}
  }

  record Wrong(String why) implements ScoreOptions {}

  static ScoreOptions of(List<String> arguments) {
    Optional<Path> questionnaire = Optional.empty();
    Optional<Responses> responses = Optional.empty();
    Optional<Path> out = Optional.empty();
    Optional<String> total = Optional.empty();
    var with = new ArrayList<Path>();
    try {
      for (int i = 0; i < arguments.size(); i += 2) {
        String name = arguments.get(i);
        if (i + 1 == arguments.size()) {
          return new Wrong("expected a value after " + name);
        }
        if (name.startsWith("--response") && responses.isPresent()) {
          return new Wrong("expected --response or --responses only once");
        }
        String value = arguments.get(i + 1);
        switch (name) {
          case "--questionnaire" -> questionnaire = Optional.of(Path.of(value));
          case "--response" -> responses = Optional.of(new Responses.One(Path.of(value)));
          case "--responses" -> responses = Optional.of(new Responses.Many(Path.of(value)));
          case "--with" -> with.add(Path.of(value));
          case "--total" -> total = Optional.of(value);
          case "-o" -> out = Optional.of(Path.of(value));
          default -> {
            return new Wrong("unknown option " + name);
          }
        }
      }
    } catch (InvalidPathException e) {
      return new Wrong("expected a file name, found " + e.getInput());
    }
    return questionnaire.isPresent() && responses.isPresent()
        ? new Given(questionnaire.get(), responses.get(), List.copyOf(with), total, out)
        : new Wrong("expected --questionnaire, and --response or --responses");
  }
}
