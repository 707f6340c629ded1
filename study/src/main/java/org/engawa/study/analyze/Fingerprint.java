// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.analyze;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.PlanRun;
import org.engawa.study.table.TableFiles;

/** SHA-256 in hexadecimal digits, by which somebody knows a file again. */
final class Fingerprint {

  private static final int SOME = 1 << 20;

  private Fingerprint() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** Begins that of the table of a plan beside the run; a plan without one has none. */
  static Future<String> begun(Plan plan, Path file) {
    var task =
        new FutureTask<>(
            () -> plan.data().isEmpty() ? "" : of(PlanRun.table(plan, file).orElseThrow()));
    Thread.ofPlatform().daemon().start(task);
    return task;
  }

  /** What was begun, once it is there. */
  static String got(Future<String> begun) throws IOException {
    try {
      return begun.get();
    } catch (ExecutionException unreadable) {
      throw new IOException(unreadable.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Of a table that is a folder, the fingerprint of its files put one behind the other. */
  private static String of(Path table) throws IOException {
    var digest = sha256();
    byte[] some = new byte[SOME];
    for (Path file : TableFiles.of(table)) {
      try (InputStream in = Files.newInputStream(file)) {
        for (int n = in.read(some); n > 0; n = in.read(some)) {
          digest.update(some, 0, n);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
