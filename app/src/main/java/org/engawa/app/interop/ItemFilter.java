// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Applies {@code where(linkId …)} to items whose linkIds are known from the questionnaire. */
final class ItemFilter {

  private static final FhirPath LINK_ID = new FhirPath.Start("linkId");
  private static final FhirPath OWN_LINK_ID =
      new FhirPath.Member(new FhirPath.Start("$this"), "linkId");

  private final Function<FhirPath, Optional<String>> constant;

  ItemFilter(Function<FhirPath, Optional<String>> constant) {
    this.constant = constant;
  }

  Meaning keep(Meaning.Items items, List<FhirPath> arguments) {
    if (arguments.size() != 1) {
      return new Meaning.Other("where()");
    }
    var kept = new LinkedHashSet<String>();
    for (String linkId : items.linkIds()) {
      Optional<Boolean> holds = holds(arguments.getFirst(), linkId);
      if (holds.isEmpty()) {
        return new Meaning.Other("where() on something else than linkId");
      }
      if (holds.get()) {
        kept.add(linkId);
      }
    }
    return new Meaning.Items(kept, items.named() || names(arguments.getFirst()));
  }

  private Optional<Boolean> holds(FhirPath path, String linkId) {
    return switch (path) {
      case FhirPath.Pair(String operator, FhirPath left, FhirPath right) ->
          switch (operator) {
            case "and" -> holds(left, linkId).flatMap(a -> holds(right, linkId).map(b -> a && b));
            case "or" -> holds(left, linkId).flatMap(a -> holds(right, linkId).map(b -> a || b));
            case "=" -> compared(left, right).map(linkId::equals);
            case "!=" -> compared(left, right).map(other -> !linkId.equals(other));
            case "in" ->
                isLinkId(left) ? among(right).map(ids -> ids.contains(linkId)) : Optional.empty();
            default -> Optional.empty();
          };
      case FhirPath.Call(FhirPath of, String function, List<FhirPath> arguments) ->
          called(of, function, arguments, linkId);
      default -> Optional.empty();
    };
  }

  private Optional<Boolean> called(
      FhirPath of, String function, List<FhirPath> arguments, String linkId) {
    if (function.equals("not")) {
      return holds(of, linkId).map(held -> !held);
    }
    if (function.equals("exists") && of.equals(new FhirPath.Start("answer"))) {
      return Optional.of(true);
    }
    if (!isLinkId(of) || arguments.size() != 1) {
      return Optional.empty();
    }
    return constant
        .apply(arguments.getFirst())
        .flatMap(
            text ->
                switch (function) {
                  case "startsWith" -> Optional.of(linkId.startsWith(text));
                  case "endsWith" -> Optional.of(linkId.endsWith(text));
                  case "contains" -> Optional.of(linkId.contains(text));
                  default -> Optional.empty();
                });
  }

  private Optional<String> compared(FhirPath left, FhirPath right) {
    if (isLinkId(left)) {
      return constant.apply(right);
    }
    return isLinkId(right) ? constant.apply(left) : Optional.empty();
  }

  private Optional<Set<String>> among(FhirPath path) {
    if (path instanceof FhirPath.Pair(String operator, FhirPath left, FhirPath right)
        && operator.equals("|")) {
      return among(left).flatMap(some -> among(right).map(more -> Meaning.union(some, more)));
    }
    return constant.apply(path).map(Set::of);
  }

  private static boolean isLinkId(FhirPath path) {
    return path.equals(LINK_ID) || path.equals(OWN_LINK_ID);
  }

  /** Whether the filter spells out what it wants, and not only what it leaves out. */
  private static boolean names(FhirPath path) {
    return switch (path) {
      case FhirPath.Pair(String operator, FhirPath left, FhirPath right) ->
          operator.equals("=")
              || operator.equals("in")
              || (operator.equals("and") || operator.equals("or")) && (names(left) || names(right));
      default -> false;
    };
  }
}
