// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/**
 * A JSON object whose values are asked for by name and kind. What does not fit is a problem; what
 * nobody asked for is told by {@link #tellRest}. A name with {@code null} counts as absent.
 */
public final class JsonMap {

  private final String path;
  private final Json.Members members;
  private final Findings findings;
  private final SequencedMap<String, Json> values = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();

  JsonMap(String path, Json.Members members, Findings findings) {
    this.path = path;
    this.members = members;
    this.findings = findings;
    members
        .by()
        .forEach(
            (name, value) -> {
              if (!(value instanceof Json.Nothing)) {
                values.put(name, value);
              }
            });
  }

  /** The names that stand in it, in their order. */
  public SequencedSet<String> names() {
    return values.sequencedKeySet();
  }

  /** Whether something other than {@code null} has this name. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value as it stands, where its kind says what it means. */
  public Optional<Json> any(String name) {
    asked.add(name);
    return Optional.ofNullable(values.get(name));
  }

  /** Where the object stands. */
  public Place at() {
    return members.at();
  }

  /** Where the value of this name stands, or the object where the name is absent. */
  public Place at(String name) {
    Json value = values.get(name);
    return value == null ? members.at() : value.at();
  }

  /** What this name holds is not read for this reason. */
  public void refuse(String name, String expected) {
    findings.refuse(at(name), called(name) + ": " + expected);
  }

  /** What this name holds is left behind, or read otherwise than it stands. */
  public void tell(String name, String what) {
    findings.tell(at(name), called(name) + ": " + what);
  }

  /** By which names it is reached. */
  public String path() {
    return path;
  }

  /** Tells every name that nobody asked for. */
  public void tellRest() {
    for (String name : values.keySet()) {
      if (!asked.contains(name)) {
        findings.noPlace(at(name), called(name));
      }
    }
  }

  /** Text that must be there and not blank; otherwise a problem, and empty text. */
  public String text(String name) {
    var text = optionalText(name);
    if (!has(name)) {
      refuse(name, "is needed here");
    } else if (values.get(name) instanceof Json.Text && text.isEmpty()) {
      refuse(name, "expected text, this is empty");
    }
    return text.orElse("");
  }

  /** Text that may be absent or blank. */
  public Optional<String> optionalText(String name) {
    return any(name)
        .flatMap(
            value -> {
              if (value instanceof Json.Text text) {
                return Optional.of(text.text().strip()).filter(each -> !each.isEmpty());
              }
              refuse(name, "expected text, not " + value.kind());
              return Optional.empty();
            });
  }

  /** A whole number that may be absent. */
  public OptionalInt optionalInteger(String name) {
    var value = any(name);
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    var number = integer(value.get());
    if (number.isEmpty()) {
      refuse(name, "expected a whole number of up to six digits, not " + value.get().kind());
    }
    return number;
  }

  /** A whole number, also where it is written {@code 4.0}. */
  public static OptionalInt integer(Json value) {
    return value instanceof Json.Numeral numeral
            && numeral.digits().matches("-?\\d{1,6}(\\.0{1,6})?")
        ? OptionalInt.of((int) Double.parseDouble(numeral.digits()))
        : OptionalInt.empty();
  }

  /** A finite number; empty for anything else. */
  public static OptionalDouble number(Json value) {
    if (value instanceof Json.Numeral numeral) {
      double number = Double.parseDouble(numeral.digits());
      if (Double.isFinite(number)) {
        return OptionalDouble.of(number);
      }
    }
    return OptionalDouble.empty();
  }

  /** A number that may be absent. */
  public OptionalDouble optionalNumber(String name) {
    var value = any(name);
    if (value.isEmpty()) {
      return OptionalDouble.empty();
    }
    var number = number(value.get());
    if (number.isEmpty()) {
      refuse(name, "expected a number, not " + value.get().kind());
    }
    return number;
  }

  /** An object that must be there; otherwise a problem, and none. */
  public Optional<JsonMap> map(String name) {
    if (!has(name)) {
      refuse(name, "is needed here");
    }
    return optionalMap(name);
  }

  /** An object that may be absent. */
  public Optional<JsonMap> optionalMap(String name) {
    return any(name)
        .flatMap(
            value -> {
              if (value instanceof Json.Members object) {
                return Optional.of(new JsonMap(called(name), object, findings));
              }
              refuse(name, "expected an object, not " + value.kind());
              return Optional.empty();
            });
  }

  /** The objects of a list; none where it is absent. */
  public List<JsonMap> maps(String name) {
    var maps = new ArrayList<JsonMap>();
    for (Json each : list(name)) {
      if (each instanceof Json.Members object) {
        maps.add(new JsonMap(called(name), object, findings));
      } else {
        findings.refuse(each.at(), called(name) + ": expected an object, not " + each.kind());
      }
    }
    return maps;
  }

  /** The texts of a list; none where it is absent. */
  public List<String> texts(String name) {
    var texts = new ArrayList<String>();
    for (Json each : list(name)) {
      if (each instanceof Json.Text text) {
        texts.add(text.text().strip());
      } else {
        findings.refuse(each.at(), called(name) + ": expected text, not " + each.kind());
      }
    }
    return texts;
  }

  /** The values of a list; none where it is absent. */
  public List<Json> list(String name) {
    var value = any(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof Json.Elements elements) {
      return elements.all();
    }
    refuse(name, "expected a list, not " + value.get().kind());
    return List.of();
  }

  /** An object that stands in a list of this name. */
  public JsonMap inside(String name, Json.Members object) {
    return new JsonMap(called(name), object, findings);
  }

  private String called(String name) {
    String shown = Findings.shown(name);
    return path.isEmpty() ? shown : path + "." + shown;
  }
}
