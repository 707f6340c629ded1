// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** A question about whoever answers, such as their age. */
public sealed interface Trait {

  /** The name of its column in the table. */
  String column();

  /** The question in each language of the survey. */
  Words words();

  /** The name of its field on a page. */
  default String field() {
    return "trait-" + column();
  }

  /** What was typed or chosen as the table has it; empty when it is no answer to this. */
  Optional<String> answer(String typed);

  /** A whole number within a range. */
  record Number(String column, Words words, int from, int to) implements Trait {

    @Override
    public Optional<String> answer(String typed) {
      String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
      return Optional.of(plain)
          .filter(text -> text.matches("-?[0-9]{1,6}"))
          .map(Integer::parseInt)
          .filter(number -> number >= from && number <= to)
          .map(number -> Integer.toString(number));
    }
  }

  /** One of several options, of which the table has the number, counted from one. */
  record Choice(String column, Words words, List<Words> options) implements Trait {

    @Override
    public Optional<String> answer(String typed) {
      return Optional.of(typed)
          .filter(text -> text.matches("[0-9]{1,2}"))
          .map(Integer::parseInt)
          .filter(number -> number >= 1 && number <= count())
          .map(number -> Integer.toString(number));
    }

    int count() {
      return options.size();
    }
  }
}
