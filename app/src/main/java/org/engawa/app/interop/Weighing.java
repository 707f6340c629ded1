// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;

/** The number of an option: how it is written in FHIR, and when there is none. */
sealed interface Weighing {

  /** {@code ordinalValue} (R4, now deprecated) and its successor; both occur, also in one file. */
  Set<String> ADDRESSES =
      Set.of(
          "http://hl7.org/fhir/StructureDefinition/ordinalValue",
          "http://hl7.org/fhir/StructureDefinition/itemWeight");

  record Weighed(BigDecimal weight) implements Weighing {}

  /** Marked as a weight, and yet no number ("NA"). */
  record NotANumber() implements Weighing {}

  record Unweighed() implements Weighing {}

  static Weighing of(Element element) {
    return of(element.getExtension());
  }

  static Weighing of(List<Extension> extensions) {
    for (Extension extension : extensions) {
      if (ADDRESSES.contains(extension.getUrl())) {
        return switch (extension.getValue()) {
          case DecimalType decimal when decimal.hasValue() -> new Weighed(decimal.getValue());
          case IntegerType integer when integer.hasValue() ->
              new Weighed(BigDecimal.valueOf(integer.getValue()));
          case null, default -> new NotANumber();
        };
      }
    }
    return new Unweighed();
  }

  /** This one, or the other where this place says nothing. */
  default Weighing or(Weighing other) {
    return this instanceof Unweighed ? other : this;
  }
}
