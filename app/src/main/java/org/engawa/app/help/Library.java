// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All that there is to read, from {@code library/<slug>.<language>.txt}. */
@Component
final class Library {

  private final List<LibraryText> texts = new ArrayList<>();

  Library() {
    PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    try {
      for (Language language : Language.values()) {
        String end = "." + language.code() + ".txt";
        for (Resource resource : resources.getResources("classpath*:library/*" + end)) {
          String name = String.valueOf(resource.getFilename());
          String slug = name.substring(0, name.length() - end.length());
          String text = resource.getContentAsString(StandardCharsets.UTF_8);
          texts.add(LibraryText.parse(slug, language, text));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    texts.sort(Comparator.comparingInt(LibraryText::place));
  }

  List<LibraryText> in(Language language) {
    return texts.stream().filter(text -> text.language() == language).toList();
  }

  List<LibraryText> on(Language language, LibraryText.Theme theme) {
    return in(language).stream().filter(text -> text.theme() == theme).toList();
  }

  Optional<LibraryText> text(Language language, String slug) {
    return in(language).stream().filter(text -> text.slug().equals(slug)).findFirst();
  }
}
