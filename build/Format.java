// SPDX-License-Identifier: Apache-2.0
import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or applies the format of every source file: {@code java Format.java check|apply ROOT}.
 *
 * <p>Maven may run on a JDK that cannot parse our sources, so this runs on the toolchain's JDK.
 */
final class Format {

  public static void main(String[] args) throws IOException {
    boolean apply = args[0].equals("apply");
    Path root = Path.of(args[1]);
    List<Path> wrong =
        sources(root).parallelStream().filter(file -> !formatted(file, apply)).toList();
    if (apply) {
      System.out.println(wrong.size() + " files formatted");
    } else if (!wrong.isEmpty()) {
      wrong.forEach(file -> System.err.println("not formatted: " + root.relativize(file)));
      System.err.println("Run ./engawa format (or mvn -Pformat).");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !root.relativize(file).toString().matches("(.*/)?(target|\\..*)/.*"))
          .sorted()
          .toList();
    }
  }

  private static boolean formatted(Path file, boolean apply) {
    try {
      String source = Files.readString(file);
      String wanted = format(source);
      if (apply && !wanted.equals(source)) {
        Files.writeString(file, wanted);
      }
      return wanted.equals(source);
    } catch (FormatterException broken) {
      System.err.println("cannot be parsed by the formatter: " + file + ": " + firstLine(broken));
      return false;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String firstLine(Exception broken) {
    return broken.getMessage().lines().findFirst().orElse("");
  }

  private static String format(String source) throws FormatterException {
    String tidy =
        ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), Style.GOOGLE);
    return new Formatter().formatSource(tidy);
  }
}
