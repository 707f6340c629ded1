// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Goes through responses wherever they lie: a folder, lines of JSON, a Bundle, a single file. */
final class ManyResponses {

  /** Takes each response as it comes. */
  interface Taker {
    void take(Place place, Reading reading);

    /** So many entries of a Bundle were other resources. */
    void passedOver(String file, long entries);
  }

  private final Taker taker;
  private final Collection<Path> apart;

  /**
   * @param apart files that are no responses, should they lie in the same folder
   */
  ManyResponses(Taker taker, Collection<Path> apart) {
    this.taker = taker;
    this.apart = apart;
  }

  void in(Path place) {
    if (!Files.isDirectory(place)) {
      file(place);
      return;
    }
    try (Stream<Path> entries = Files.list(place)) {
      List<Path> files =
          entries
              .filter(each -> each.toString().matches("(?is).*\\.(json|xml|ndjson|jsonl)"))
              .filter(each -> Files.isRegularFile(each) && !setApart(each))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        refuse(place, "expected a folder with .json, .xml or .ndjson files");
      }
      files.forEach(this::file);
    } catch (IOException e) {
      refuse(place, "expected a folder that can be read");
    }
  }

  private void file(Path file) {
    if (!Files.isRegularFile(file)) {
      refuse(file, "expected a file or folder that can be read");
    } else if (file.toString().matches("(?is).*\\.(ndjson|jsonl)")) {
      new ResponseLines(taker).in(file);
    } else if (JsonBundle.isBundle(file)) {
      new JsonBundle(taker).in(file);
    } else if (XmlBundle.isBundle(file)) {
      new XmlBundle(taker).in(file);
    } else {
      taker.take(new Place(file.toString(), 0), FhirFiles.read(file, ResourceKind.RESPONSE));
    }
  }

  private boolean setApart(Path file) {
    return apart.stream()
        .anyMatch(
            each -> each.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize()));
  }

  private void refuse(Path place, String expected) {
    String file = place.toString();
    taker.take(new Place(file, 0), Reading.refused(Refusal.of(file, expected)));
  }
}
