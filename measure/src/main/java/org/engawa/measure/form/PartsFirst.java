// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Predicate;

/** Goes through things that are made of one another, whatever their order, each after its parts. */
public final class PartsFirst<T> {

  private final Function<T, String> name;
  private final Function<T, Iterable<String>> parts;

  /** Of things by their names, and the names of their parts. */
  public PartsFirst(Function<T, String> name, Function<T, Iterable<String>> parts) {
    this.name = name;
    this.parts = parts;
  }

  /**
   * Takes each thing whose parts are all known; returns those that could not be taken.
   *
   * @param take answers whether the thing is known from now on by its name
   */
  public List<T> left(List<T> all, Predicate<String> known, Predicate<T> take) {
    var left = new ArrayList<T>();
    Map<String, List<Waiting<T>>> waiting = new HashMap<>();
    Queue<Waiting<T>> next = new ArrayDeque<>();
    all.forEach(each -> next.add(new Waiting<>(each, parts.apply(each).iterator())));
    while (!next.isEmpty()) {
      var thing = next.remove();
      var unknown = thing.unknown(known);
      if (unknown.isPresent()) {
        waiting.computeIfAbsent(unknown.get(), _ -> new ArrayList<>()).add(thing);
      } else if (take.test(thing.one())) {
        Optional.ofNullable(waiting.remove(name.apply(thing.one()))).ifPresent(next::addAll);
      } else {
        left.add(thing.one());
      }
    }
    waiting.values().forEach(those -> those.forEach(each -> left.add(each.one())));
    return left;
  }

  /** A thing and those of its parts that were not looked at yet. */
  private record Waiting<T>(T one, Iterator<String> parts) {

    Optional<String> unknown(Predicate<String> known) {
      while (parts.hasNext()) {
        String part = parts.next();
        if (!known.test(part)) {
          return Optional.of(part);
        }
      }
      return Optional.empty();
    }
  }
}
