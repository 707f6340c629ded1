// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.Optional;
import java.util.Set;

/** Which resource is expected in a file, and by which elements another FHIR version shows. */
enum ResourceKind {
  QUESTIONNAIRE("Questionnaire"),
  RESPONSE("QuestionnaireResponse"),
  CODES("ValueSet", "CodeSystem");

  private final Set<String> names;

  ResourceKind(String... names) {
    this.names = Set.of(names);
  }

  boolean accepts(String resourceType) {
    return names.contains(resourceType);
  }

  String names() {
    return String.join(" or ", names.stream().sorted().toList());
  }

  String insteadOf(String resourceType) {
    String shown = resourceType.length() > 60 ? resourceType.substring(0, 60) : resourceType;
    return "expected a " + names() + ", found " + shown;
  }

  /**
   * Says what was expected where an element belongs to another FHIR version.
   *
   * @param parent the element that holds it, empty at the root
   * @param value its simple value, empty when it is an object
   */
  Optional<String> foreign(String parent, String name, Optional<String> value) {
    if (this == QUESTIONNAIRE && parent.equals("item")) {
      return switch (name) {
        case "option" -> Optional.of("expected FHIR R4 answerOption; option is STU3");
        case "answerConstraint", "disabledDisplay" ->
            Optional.of("expected FHIR R4; " + name + " is R5");
        case "type" ->
            value
                .filter("coding"::equals)
                .map(v -> "expected the FHIR R4 type choice or open-choice; coding is R5");
        default -> Optional.empty();
      };
    }
    boolean reference = parent.isEmpty() && name.equals("questionnaire") && value.isEmpty();
    return this == RESPONSE && reference
        ? Optional.of("expected a canonical address; a reference is STU3")
        : Optional.empty();
  }
}
