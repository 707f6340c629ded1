// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engawa.study.stat.Term;

/** The terms of a regression once it is known what was selected. */
final class RegressTerms {

  private final List<String> selected;
  private final List<List<Term>> blocks = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private boolean usesSelected;

  RegressTerms(Step.Regress step, List<String> selected) {
    this.selected = selected;
    Set<Set<String>> known = new HashSet<>();
    for (int at = 0; at < step.steps().size(); at++) {
      List<Term> block = new ArrayList<>();
      for (Term term : step.steps().get(at).stream().flatMap(t -> of(t).stream()).toList()) {
        if (known.add(key(term))) {
          block.add(term);
        } else {
          notes.add("%s stands twice in the steps; it is entered once".formatted(term.name()));
        }
      }
      if (block.isEmpty()) {
        notes.add("step %d of the plan has no terms and is left out".formatted(at + 1));
      } else {
        blocks.add(block);
      }
    }
  }

  List<List<Term>> blocks() {
    return blocks;
  }

  List<Term> all() {
    return blocks.stream().flatMap(List::stream).toList();
  }

  List<String> notes() {
    return notes;
  }

  boolean usesSelected() {
    return usesSelected;
  }

  /** Whether a product of two can be looked at slope by slope: both stand by themselves too. */
  boolean sloped(Term product) {
    return product.columns().size() == 2
        && !product.columns().getFirst().equals(product.columns().getLast())
        && product.columns().stream().allMatch(each -> all().contains(Term.of(each)));
  }

  /** A square is no other term than the same column once, but one of its own. */
  private static Set<String> key(Term term) {
    var key = new HashSet<>(term.columns());
    if (key.size() < term.columns().size()) {
      key.add("");
    }
    return key;
  }

  private List<Term> of(Step.Term term) {
    return switch (term) {
      case Step.Term.Named(String name) -> List.of(Term.of(name));
      case Step.Term.Selected _ -> {
        usesSelected = true;
        yield selected.stream().map(Term::of).toList();
      }
      case Step.Term.Product(Step.Term one, Step.Term other) -> {
        List<Term> products = new ArrayList<>();
        for (Term left : of(one)) {
          for (Term right : of(other)) {
            var columns = new ArrayList<>(left.columns());
            columns.addAll(right.columns());
            products.add(new Term(columns));
          }
        }
        yield products;
      }
    };
  }
}
