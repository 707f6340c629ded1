// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the house can be read, by day and by night. */
class SheetContrastTests {

  private static final Pattern RULE = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*#([0-9a-f]{6})");

  private final List<Map<String, Integer>> themes = themes();

  @Test
  void nightIsTheSameForTheDeviceAndForTheRoom() {
    assertThat(themes).hasSize(3);
    assertThat(themes.get(1)).isEqualTo(themes.get(2));
    assertThat(themes.get(0).keySet()).isEqualTo(themes.get(1).keySet());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void textsReachFourAndAHalf(int theme) {
    for (String text : List.of("ink", "soft", "indigo", "indigo-near", "moss", "wood", "alarm")) {
      for (String ground : List.of("paper", "sheet")) {
        assertContrast(theme, text, ground, 4.5);
      }
    }
    assertContrast(theme, "ink", "board", 4.5);
    assertContrast(theme, "soft", "board", 4.5);
    for (String wash : List.of("wash-indigo", "wash-moss", "wash-wood")) {
      assertContrast(theme, "ink", wash, 4.5);
    }
    assertContrast(theme, "on-button", "indigo-button", 4.5);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void controlsReachThree(int theme) {
    for (String ground : List.of("paper", "sheet", "board")) {
      assertContrast(theme, "edge", ground, 3);
      assertContrast(theme, "indigo", ground, 3);
    }
  }

  private void assertContrast(int theme, String text, String ground, double least) {
    double one = luminance(themes.get(theme).get(text));
    double other = luminance(themes.get(theme).get(ground));
    double ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    assertThat(ratio).as("%s on %s in theme %s", text, ground, theme).isGreaterThanOrEqualTo(least);
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 255)
        + 0.7152 * linear(colour >> 8 & 255)
        + 0.0722 * linear(colour & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static List<Map<String, Integer>> themes() {
    try (InputStream stream =
        SheetContrastTests.class.getResourceAsStream("/static/css/tokens.css")) {
      String sheet = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      List<Map<String, Integer>> themes = new ArrayList<>();
      for (MatchResult rule : RULE.matcher(sheet).results().toList()) {
        Map<String, Integer> tokens = new HashMap<>();
        TOKEN
            .matcher(rule.group(1))
            .results()
            .forEach(token -> tokens.put(token.group(1), Integer.parseInt(token.group(2), 16)));
        themes.add(tokens);
      }
      return themes;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
