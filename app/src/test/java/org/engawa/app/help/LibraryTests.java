// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.engawa.app.shell.Language;
import org.junit.jupiter.api.Test;

class LibraryTests {

  private final Library library = new Library();

  @Test
  void hasEveryTextInEveryLanguage() {
    assertThat(slugs(Language.EN)).containsExactly("night-and-day", "begin-at-home");
    assertThat(slugs(Language.JA)).isEqualTo(slugs(Language.EN));
  }

  @Test
  void saysAtTheEndWhereItComesFrom() {
    for (Language language : Language.values()) {
      String heading = language == Language.EN ? "Where this comes from" : "この文章について";
      for (LibraryText text : library.in(language)) {
        List<LibraryText.Block> blocks = text.blocks();
        assertThat(blocks.get(blocks.size() - 2)).isEqualTo(new LibraryText.Block(true, heading));
      }
    }
  }

  @Test
  void knowsNoOtherText() {
    assertThat(library.text(Language.EN, "night-and-day")).isPresent();
    assertThat(library.text(Language.EN, "night-and-day.en")).isEmpty();
  }

  @Test
  void readsHeadingsAndParagraphs() {
    LibraryText text =
        LibraryText.parse(
            "a", Language.JA, "place: 1\nfor: family\ntitle: あ\nlead: い\n\n## う\nえ\nお\n\nか\n");
    assertThat(text.blocks())
        .containsExactly(
            new LibraryText.Block(true, "う"),
            new LibraryText.Block(false, "えお"),
            new LibraryText.Block(false, "か"));
    assertThat(text.reader()).isEqualTo(LibraryText.Reader.FAMILY);
  }

  @Test
  void refusesATextWithoutALead() {
    assertThatThrownBy(
            () -> LibraryText.parse("a", Language.EN, "place: 1\nfor: person\ntitle: b\n\nc"))
        .hasMessageContaining("a: begins with four lines");
  }

  private List<String> slugs(Language language) {
    return library.in(language).stream().map(LibraryText::slug).toList();
  }
}
