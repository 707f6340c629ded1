// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Place;

/**
 * The wanted entries of a zip, all of which is read once and counted while it is read: what an
 * entry declares of its size is not believed, and its name is never a path.
 */
final class ZipParts {

  private static final int MOST_ENTRIES = 1_000;
  private static final int LONGEST_NAME = 255;
  private static final int MOST_UNPACKED = 100_000_000;
  private static final int MOST_KEPT = 20_000_000;
  private static final int RATIO = 100;
  private static final String WHOLE = "expected a whole zip that is not encrypted";
  private static final Pattern PATH_OUTSIDE =
      Pattern.compile("(^|/)\\.\\.(/|$)|^/|\\\\|^[A-Za-z]:");
  private static final int END_RECORD = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int RATIO_FROM = 100_000;

  private final byte[] bytes;
  private final Predicate<String> wanted;
  private final Findings findings;
  private final ByteArrayInputStream packed;
  private final Map<String, byte[]> kept = new HashMap<>();
  private final byte[] chunk = new byte[1 << 16];
  private long unpacked;
  private long keptBytes;

  private ZipParts(byte[] bytes, Predicate<String> wanted, Findings findings) {
    this.bytes = bytes;
    this.wanted = wanted;
    this.findings = findings;
    this.packed = new ByteArrayInputStream(bytes);
  }

  static Optional<Map<String, byte[]>> read(
      byte[] bytes, Predicate<String> wanted, Findings findings) {
    return new ZipParts(bytes, wanted, findings).read();
  }

  private Optional<Map<String, byte[]>> read() {
    try (var zip = new ZipInputStream(packed)) {
      Set<String> names = new HashSet<>();
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (names.size() == MOST_ENTRIES) {
          return refused("expected at most %d files in it".formatted(MOST_ENTRIES));
        }
        if (name.length() > LONGEST_NAME) {
          return refused("expected names of at most %d characters in it".formatted(LONGEST_NAME));
        }
        if (PATH_OUTSIDE.matcher(name).find()) {
          return refused("expected names in it that stay inside of it");
        }
        if (!names.add(name)) {
          return refused("the file '%s' stands in it twice".formatted(Findings.shown(name)));
        }
        Optional<String> fault = entry(zip, name);
        if (fault.isPresent()) {
          return refused(fault.get());
        }
      }
      return isWhole(names.size()) ? Optional.of(kept) : refused(WHOLE);
    } catch (IOException | IllegalArgumentException broken) {
      return refused(WHOLE);
    }
  }

  private Optional<String> entry(ZipInputStream zip, String name) throws IOException {
    var out = wanted.test(name) ? new ByteArrayOutputStream() : null;
    for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
      unpacked += read;
      if (unpacked > MOST_UNPACKED) {
        return Optional.of("unpacked it has more than %d bytes".formatted(MOST_UNPACKED));
      }
      if (unpacked > RATIO_FROM && unpacked > RATIO * (long) (bytes.length - packed.available())) {
        return Optional.of("unpacked it is more than %d times as large".formatted(RATIO));
      }
      if (out != null) {
        keptBytes += read;
        if (keptBytes > MOST_KEPT) {
          return Optional.of("its sheets have more than %d bytes".formatted(MOST_KEPT));
        }
        out.write(chunk, 0, read);
      }
    }
    if (out != null) {
      kept.put(name, out.toByteArray());
    }
    return Optional.empty();
  }

  // The list at its end says how many there are: a file that was cut between two has no list.
  private boolean isWhole(int entries) {
    int last = bytes.length - END_RECORD;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
        return entries > 0 && entries == (bytes[at + 10] & 0xFF) + 256 * (bytes[at + 11] & 0xFF);
      }
    }
    return false;
  }

  private Optional<Map<String, byte[]>> refused(String expected) {
    findings.refuse(Place.FILE, expected);
    return Optional.empty();
  }
}
