// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What is said beside the results while many responses are scored. */
final class Told {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Whether somebody sits before the terminal. */
  enum Audience {
    PEOPLE,
    SCRIPT
  }

  private final PrintStream err;
  private final Audience audience;
  private long last = System.nanoTime();
  private long scored;
  private int shown;

  Told(PrintStream err, Audience audience) {
    this.err = err;
    this.audience = audience;
  }

  static Audience watched() {
    Console console = System.console();
    return console != null && console.isTerminal() ? Audience.PEOPLE : Audience.SCRIPT;
  }

  void problem(Object line) {
    wipe();
    err.println(line);
  }

  /** One more is done; every two seconds a line says how many there are. */
  void oneMore() {
    scored++;
    if (audience == Audience.PEOPLE && System.nanoTime() - last >= PATIENCE.toNanos()) {
      String line = String.format(Locale.ROOT, "%,d responses so far", scored);
      err.print("\r" + line);
      err.flush();
      shown = line.length();
      last = System.nanoTime();
    }
  }

  void wipe() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }
}
