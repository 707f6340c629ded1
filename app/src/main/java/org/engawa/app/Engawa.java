// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.CannotStart;
import org.engawa.study.analyze.Analyze;
import org.engawa.study.plan.PlanRun;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The one program: the web house, and the commands that need no house. */
@SpringBootApplication(
    exclude = UserDetailsServiceAutoConfiguration.class,
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Engawa {

  private static final int REFUSED = 1;
  private static final int WRONG_USAGE = 2;

  /** Runs the command that comes first; the launcher explains them. */
  public static void main(String[] args) {
    String command = args.length == 0 ? "" : args[0];
    String[] rest = Arrays.copyOfRange(args, Math.min(1, args.length), args.length);
    switch (command) {
      case "demo", "serve" -> open(command, rest);
      case "score" -> System.exit(new ScoreCommand(System.out, System.err).run(List.of(rest)));
      case "instruments" ->
          System.exit(new InstrumentsCommand(System.out, System.err).run(List.of(rest)));
      case "analyze" -> System.exit(analyze(System.out, System.err).run(List.of(rest)));
      case "train" -> System.exit(Training.run(centre(rest)) ? 0 : REFUSED);
      default -> leave(WRONG_USAGE, "Engawa does not know the command '" + command + "'.");
    }
  }

  /** On this machine; the launcher knows the way to others. */
  static Analyze analyze(PrintStream out, PrintStream err) {
    Analyze.Ground here = (asked, begins) -> PlanRun.of(asked.plan(), asked.file(), begins);
    return new Analyze(out, err, on -> on.equals("local") ? Optional.of(here) : Optional.empty());
  }

  /** Starts nothing of Spring before the options are understood. */
  private static void open(String command, String[] rest) {
    Optional<StartOptions> options = StartOptions.read(command.equals("demo"), rest);
    if (options.isEmpty()) {
      leave(WRONG_USAGE, StartOptions.USAGE);
    } else {
      besideTheWriter();
      try {
        OpenHouse.open(options.get()).lines().forEach(System.out::println);
      } catch (CannotStart e) {
        leave(REFUSED, "Engawa cannot start. " + e.getMessage());
      }
    }
  }

  /**
   * What waits for the disk within SQLite holds the thread that carries it. Without some more of
   * them than cores, half of a small machine would wait along at each commit.
   */
  private static void besideTheWriter() {
    String key = "jdk.virtualThreadScheduler.parallelism";
    int cores = Runtime.getRuntime().availableProcessors();
    System.setProperty(key, System.getProperty(key, Integer.toString(cores + 2)));
  }

  private static Optional<Path> centre(String[] rest) {
    return Arrays.stream(rest).findFirst().map(Path::of);
  }

  private static void leave(int status, String line) {
    System.err.println(line);
    System.exit(status);
  }
}
