// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A questionnaire as another tool holds it, in terms that all of them share.
 *
 * @param name by which the tool knows it
 * @param source where it was published, as the tool says it; possibly empty
 * @param licence what the tool says of the right to use it; possibly empty
 * @param questions in their order
 * @param scores empty where the tool reckons none
 */
public record Form(
    String name,
    Words title,
    String source,
    String licence,
    List<Question> questions,
    List<FormScore> scores) {

  /** Keeps its own copies. */
  public Form {
    questions = List.copyOf(questions);
    scores = List.copyOf(scores);
  }

  /** What a form is called whose file does not say it: the file, without folders and ending. */
  public static String nameOf(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    String plain = name.replaceFirst("\\.[A-Za-z]{1,5}$", "");
    return plain.isBlank() ? file : plain;
  }

  /** The question of that name. */
  public Optional<Question> question(String named) {
    return questions.stream().filter(each -> each.name().equals(named)).findFirst();
  }

  /** Every language in which something stands. */
  public Set<String> languages() {
    var languages = new TreeSet<>(title.by().keySet());
    for (Question question : questions) {
      languages.addAll(question.words().by().keySet());
      question.choices().forEach(choice -> languages.addAll(choice.words().by().keySet()));
    }
    return languages;
  }
}
