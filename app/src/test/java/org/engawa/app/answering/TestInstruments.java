// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.engawa.app.shell.HouseSettings;

/** The instruments that ship, for tests of pages. */
public final class TestInstruments {

  private TestInstruments() {}

  /** A house that added none of its own. */
  public static Instruments shipped() {
    return in(Path.of("target/no-house"));
  }

  /** A house with cards of its own in this data folder. */
  public static Instruments in(Path data) {
    return new Instruments(
        new HouseSettings(
            data,
            data.resolveSibling("no-house.keys"),
            "",
            URI.create("http://localhost:8080"),
            ZoneId.of("Asia/Tokyo")));
  }
}
