// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A card made up for tests, with a safety item and two codings. */
public final class TestCards {

  private TestCards() {}

  /** Puts the card {@code made-up} into a data folder. */
  public static void into(Path data) {
    try {
      Path folder = Files.createDirectories(data.resolve("instruments"));
      Files.writeString(folder.resolve("made-up.yaml"), CARD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words for it: in this language, by this coding. */
  public static byte[] words(String language, String coding) {
    String first = coding.equals("from-one") ? "" : "0: \"none: 0\", ";
    return """
        card: made-up
        language: %s
        coding: %s
        title: A made-up title in %s
        instruction: "Made-up: \\"read this\\" first."
        items: {1: first line, 2: second line, 3: third line}
        options: {%s1: a bit, 2: a lot}
        """
        .formatted(language, coding, language, first)
        .getBytes(UTF_8);
  }

  private static final String CARD =
      """
      id: made-up
      title: A made-up instrument
      room_title: A few lines
      source: nobody
      key: {version: 1, confidence: provisional}
      licence: {wording: bring, note: made up for tests}
      items: 3
      codings:
        from-nothing: {answers: {from: 0, to: 2}}
        from-one: {answers: {from: 1, to: 2}}
      safety: [3]
      informants: [self, family]
      scales:
        total: {items: 1..3, method: sum, range: {from-nothing: [0, 6], from-one: [3, 6]}, higher: worse, missing: none, dimension: meaning.experience}
      """;
}
