// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks into files as a thief would who has the disk. The disk belongs to a program that runs, so
 * what goes away while one looks is gone, and no reason to stop looking.
 */
public final class Traces {

  private Traces() {}

  /** The files of a folder that hold this text, as it stands or encoded plainly. */
  public static List<Path> of(String text, Path folder) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    List<String> forms =
        List.of(
            new String(bytes, ISO_8859_1),
            new String(text.getBytes(UTF_16LE), ISO_8859_1),
            HexFormat.of().formatHex(bytes),
            Base64.getEncoder().withoutPadding().encodeToString(bytes).substring(0, 8));
    return files(folder).filter(file -> forms.stream().anyMatch(read(file)::contains)).toList();
  }

  /** The names of the files under a folder that hold these bytes as they stand. */
  public static List<String> of(byte[] wanted, Path folder) throws IOException {
    String needle = new String(wanted, ISO_8859_1);
    return files(folder)
        .filter(file -> read(file).contains(needle))
        .map(file -> folder.relativize(file).toString())
        .sorted()
        .toList();
  }

  public static Stream<Path> files(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes what) {
            if (what.isRegularFile()) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            return goneMeanwhile(file, why);
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException why) throws IOException {
            return why == null ? FileVisitResult.CONTINUE : goneMeanwhile(dir, why);
          }
        });
    return found.stream();
  }

  private static FileVisitResult goneMeanwhile(Path what, IOException why) throws IOException {
    if (why instanceof NoSuchFileException && Files.notExists(what)) {
      return FileVisitResult.CONTINUE;
    }
    throw why;
  }

  /** What was put into the folder of temporary files since this program runs. */
  public static List<Path> temporary() throws IOException {
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    try (Stream<Path> entries = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return entries.filter(entry -> made(entry) >= start).toList();
    }
  }

  private static long made(Path entry) {
    try {
      return Files.readAttributes(entry, BasicFileAttributes.class).creationTime().toMillis();
    } catch (IOException _) {
      return 0;
    }
  }

  /** What a file holds, byte for byte as characters; nothing when it has gone meanwhile. */
  public static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1);
    } catch (NoSuchFileException _) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
