// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.interop.Plan.Adds;
import org.engawa.app.interop.Plan.NotComputed;
import org.engawa.app.interop.Plan.Reckons;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question.Span;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;
import org.hl7.fhir.r4.model.Expression;

/** Makes a score of a total, from our own extension or from what its expression adds up. */
final class TotalReader {

  private final FormPlaces places;
  private final Scales scales;
  private final Plans plans;

  TotalReader(Sheet sheet, FormPlaces places) {
    this.places = places;
    this.scales = sheet.scales();
    this.plans = new Plans(sheet, Set.of());
  }

  /** Empty, and said so, where it is no sum or mean of items. */
  Optional<FormScore> score(SheetItem total) {
    Optional<FormScore> own = scales.agreed(total);
    if (own.isPresent()) {
      return own;
    }
    if (scales.scores().containsKey(total.linkId())) {
      drop(total, "what " + OwnScale.ADDRESS + " says, since the expression says otherwise");
    }
    Optional<String> language = total.calculated().map(Expression::getLanguage);
    if (total.calculated().isEmpty()) {
      drop(total, "it is no question, and does not say how it is reckoned");
      return Optional.empty();
    }
    if (!language.equals(Optional.of("text/fhirpath"))) {
      drop(total, "its expression, which is not FHIRPath");
      return Optional.empty();
    }
    return switch (plans.of(Optional.of(total))) {
      case Adds adds -> added(total, adds);
      case NotComputed(String reason) -> {
        drop(total, reason);
        yield Optional.empty();
      }
      case Reckons reckons -> Optional.of(reckons.score());
    };
  }

  private Optional<FormScore> added(SheetItem total, Adds adds) {
    var of = new ArrayList<String>();
    var reversed = new HashSet<String>();
    BigDecimal constant = BigDecimal.ZERO;
    Optional<BigDecimal> size = Optional.empty();
    for (SheetItem item : adds.items()) {
      BigDecimal factor = adds.terms().factor(item.linkId());
      boolean turns = factor.signum() < 0 || ItemNumbers.turns(item);
      if (factor.signum() == 0 || size.filter(f -> f.compareTo(factor.abs()) != 0).isPresent()) {
        return dropped(total, "its expression, which counts some items more than others");
      }
      size = Optional.of(factor.abs());
      of.add(item.linkId());
      if (turns) {
        reversed.add(item.linkId());
      }
      if (factor.signum() < 0) {
        Optional<Span> span = item.bounds();
        if (span.isEmpty()) {
          return dropped(total, "its expression, which turns an item without known bounds");
        }
        constant = constant.add(factor.abs().multiply(ends(span.get())));
      }
    }
    Optional<Method> method = size.flatMap(factor -> method(factor, of.size(), adds.terms()));
    if (method.isEmpty() || constant.compareTo(adds.terms().constant()) != 0) {
      return dropped(total, "its expression, which stretches the sum");
    }
    adds.notes().forEach(note -> drop(total, note));
    Optional<MissingRule> missing = Optional.empty();
    if (adds.required().containsAll(of)) {
      missing = Optional.of(new MissingRule.None());
    } else {
      drop(total, "that it adds what is answered and passes over the rest");
    }
    FormScore plain = FormScore.plain(total.linkId(), of, reversed, method.get());
    return Optional.of(with(plain, missing));
  }

  private static FormScore with(FormScore plain, Optional<MissingRule> missing) {
    return new FormScore(
        plain.name(),
        plain.of(),
        plain.reversed(),
        plain.method(),
        plain.transform(),
        missing,
        plain.dimension(),
        plain.direction(),
        plain.means());
  }

  private static BigDecimal ends(Span span) {
    return BigDecimal.valueOf(span.from() + span.to());
  }

  private static Optional<Method> method(BigDecimal factor, int items, Terms terms) {
    if (factor.compareTo(terms.divisor()) == 0) {
      return Optional.of(Method.SUM);
    }
    BigDecimal all = factor.multiply(BigDecimal.valueOf(items));
    return all.compareTo(terms.divisor()) == 0 ? Optional.of(Method.MEAN) : Optional.empty();
  }

  private Optional<FormScore> dropped(SheetItem total, String clause) {
    drop(total, clause);
    return Optional.empty();
  }

  private void drop(SheetItem total, String clause) {
    places.drop(total.linkId(), "total " + total.linkId() + ": " + clause);
  }
}
