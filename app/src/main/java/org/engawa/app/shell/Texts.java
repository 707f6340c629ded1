// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All that the program says, in every language, from {@code messages/<feature>_<code>}. */
@Component
public final class Texts {

  private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

  Texts() {
    PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    for (Language language : Language.values()) {
      Map<String, String> all = new HashMap<>();
      try {
        String pattern = "classpath*:messages/*_" + language.code() + ".properties";
        for (Resource resource : resources.getResources(pattern)) {
          read(resource, all);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      texts.put(language, all);
    }
  }

  /** The text of a key; numbers and names fill {@code {0}}, {@code {1}} … as they are given. */
  public String get(Language language, String key, Object... arguments) {
    String text = texts.getOrDefault(language, Map.of()).get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key + " in " + language.code());
    }
    return arguments.length == 0
        ? text
        : new MessageFormat(text.replace("'", "''"), language.locale()).format(arguments);
  }

  /** Whether there is a text, for keys that are made from data such as a card's id. */
  public boolean has(Language language, String key) {
    return texts.getOrDefault(language, Map.of()).containsKey(key);
  }

  private static void read(Resource resource, Map<String, String> into) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    properties.forEach((key, text) -> into.put((String) key, (String) text));
  }
}
