// SPDX-License-Identifier: Apache-2.0
package org.engawa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs a command as a process of its own, and says how long it took and how much it held. */
final class Whole {

  private static final long LOOK_MILLIS = 5;

  private Whole() {}

  /** First what the line is called, then the command. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> command = Arrays.asList(args).subList(1, args.length);
    long begin = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peak(process.pid()));
      Thread.sleep(LOOK_MILLIS);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (process.exitValue() != 0) {
      System.err.println(args[0] + ": ended with status " + process.exitValue());
      System.exit(1);
    }
    System.out.printf("%-40s %8.2f s %8d MB%n", args[0], seconds, peak / 1024);
  }

  /** The most that was resident so far, in kB; 0 where the system does not tell. */
  private static long peak(long process) throws IOException {
    try {
      return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (NoSuchFileException _) {
      return 0;
    }
  }
}
