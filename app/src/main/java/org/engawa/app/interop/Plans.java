// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.app.interop.Plan.Adds;
import org.engawa.app.interop.Plan.NotComputed;
import org.engawa.app.interop.Plan.Reckons;
import org.engawa.measure.form.FormScore;
import org.hl7.fhir.r4.model.Expression;

/** Decides which items make up a total: by its expression, else by a published key, else all. */
final class Plans {

  private static final Pattern DIFFICULTY =
      Pattern.compile("difficult|困難|erschwer", Pattern.CASE_INSENSITIVE);

  private final Sheet sheet;
  private final List<SheetItem> totals;
  private final List<SheetItem> candidates;
  private final Map<String, Plan> made = new HashMap<>();

  /**
   * @param weighedByAnswers items whose answers carry their own weight
   */
  Plans(Sheet sheet, Set<String> weighedByAnswers) {
    this.sheet = sheet;
    this.totals = sheet.items().stream().filter(SheetItem::total).toList();
    boolean none = sheet.items().stream().noneMatch(SheetItem::weighted);
    this.candidates =
        sheet.items().stream()
            .filter(item -> !item.total())
            .filter(
                item ->
                    item.weighted()
                        || weighedByAnswers.contains(item.linkId())
                        || none
                            && item.type().equals("choice")
                            && (!weighedByAnswers.isEmpty() || !item.missing().isEmpty()))
            .toList();
  }

  List<SheetItem> totals() {
    return totals;
  }

  Plan of(Optional<SheetItem> total) {
    return made.computeIfAbsent(total.map(SheetItem::linkId).orElse(""), linkId -> planOf(total));
  }

  private Plan planOf(Optional<SheetItem> total) {
    Optional<Expression> expression = total.flatMap(SheetItem::calculated);
    if (expression.isEmpty()) {
      return total.flatMap(this::ownScale).orElseGet(() -> byKey(total, List.of()));
    }
    String language = expression.get().getLanguage();
    String text = expression.get().getExpression();
    if ("text/cql".equals(language) || "text/cql-identifier".equals(language)) {
      return byKey(
          total, List.of("the expression is CQL (" + text + "), which cannot be run here"));
    }
    if (text == null || language != null && !language.equals("text/fhirpath")) {
      return new NotComputed("the total's expression is not FHIRPath");
    }
    var reading = new SumReading(sheet, sheet.variablesOf(total.get()));
    return switch (reading.read(text)) {
      case Meaning.Sum sum -> byExpression(sum);
      case Meaning.Other(String what) -> ownScale(total.get()).orElseGet(() -> notASum(what));
      default -> notASum("no sum of weights");
    };
  }

  private Optional<Plan> ownScale(SheetItem total) {
    return sheet
        .scales()
        .agreed(total)
        .map(score -> new Reckons(score, sheet.scales(), leaves(score)));
  }

  private List<SheetItem> leaves(FormScore score) {
    Set<String> leaves = sheet.scales().leaves(score);
    return sheet.items().stream().filter(item -> leaves.contains(item.linkId())).toList();
  }

  private static Plan notASum(String what) {
    return new NotComputed("the total's expression is not a plain sum of weights (" + what + ")");
  }

  private Plan byExpression(Meaning.Sum sum) {
    var notes = new ArrayList<String>();
    var items = new ArrayList<SheetItem>();
    for (SheetItem item : sheet.items()) {
      if (!sum.linkIds().contains(item.linkId())) {
        continue;
      }
      if (sum.named() && totals.contains(item)) {
        return new NotComputed("the total's expression adds other totals");
      }
      boolean scored = candidates.contains(item) || sum.named() && isNumber(item);
      if (scored && !sum.named() && Instrument.neverCounted(item)) {
        notes.add("left out: " + item.linkId() + " (functional difficulty)");
      } else if (scored) {
        items.add(item);
      }
    }
    if (items.isEmpty()) {
      return new NotComputed("no item of the total's expression has weights");
    }
    if (!sum.named() && unturned(items)) {
      return unturnedPlan();
    }
    Set<String> required = new LinkedHashSet<>(sum.required());
    if (required.retainAll(linkIds(items)) && !sum.terms().justAdds()) {
      return new NotComputed("an item of the total's expression has no weights");
    }
    return new Adds(items, sum.terms(), required, false, notes);
  }

  private boolean isNumber(SheetItem item) {
    return item.numeric() && !item.total();
  }

  private Plan byKey(Optional<SheetItem> total, List<String> before) {
    var notes = new ArrayList<>(before);
    var left = new ArrayList<SheetItem>();
    for (SheetItem item : candidates) {
      if (Instrument.neverCounted(item)) {
        notes.add("left out: " + item.linkId() + " (functional difficulty)");
      } else {
        left.add(item);
      }
    }
    if (left.isEmpty()) {
      return new NotComputed("no item of the questionnaire has weights");
    }
    Optional<Instrument> ofTotal = total.flatMap(item -> Instrument.ofTotal(item.loinc()));
    Map<Instrument, List<SheetItem>> coded =
        left.stream()
            .filter(item -> Instrument.ofItem(item).isPresent())
            .collect(Collectors.groupingBy(item -> Instrument.ofItem(item).orElseThrow()));
    if (ofTotal.isPresent() && coded.containsKey(ofTotal.get())) {
      return all(coded.get(ofTotal.get()), keyed(notes, ofTotal.get()));
    }
    if (coded.size() > 1) {
      return new NotComputed("the questionnaire holds several instruments and no total says which");
    }
    if (coded.size() == 1) {
      Instrument only = coded.keySet().iterator().next();
      return coded.getOrDefault(only, List.of()).size() == left.size()
          ? all(left, keyed(notes, only))
          : new NotComputed("which of the weighted items count is not declared");
    }
    return ofTotal
        .or(() -> Instrument.named(sheet))
        .map(instrument -> bySize(instrument, left, notes))
        .orElseGet(() -> unknown(left, notes));
  }

  /** The instrument is known by name or total, its items only by their number. */
  private Plan bySize(Instrument instrument, List<SheetItem> left, List<String> notes) {
    if (unturned(left)) {
      return unturnedPlan();
    }
    List<SheetItem> numbered = instrument.codesAreNumbers() ? withNumbered(left) : left;
    if (numbered.size() > left.size()) {
      notes.add("the codes of " + numbered.getLast().linkId() + " are its numbers");
      return Adds.all(numbered, true, keyed(notes, instrument));
    }
    if (left.size() <= instrument.size()) {
      return all(left, keyed(notes, instrument));
    }
    if (instrument.title().equals("AUDIT-C") && left.size() == 10) {
      return all(left.subList(0, 3), keyed(notes, instrument));
    }
    List<SheetItem> alike = sharingTheMostCommonScale(left);
    if (alike.size() != instrument.size()) {
      return new NotComputed(
          "%s has %d items, the questionnaire weighs %d and does not say which count"
              .formatted(instrument.title(), instrument.size(), left.size()));
    }
    left.stream()
        .filter(item -> !alike.contains(item))
        .forEach(item -> notes.add("left out: " + item.linkId() + " (another answer scale)"));
    return all(alike, keyed(notes, instrument));
  }

  private Plan unknown(List<SheetItem> left, List<String> notes) {
    if (Instrument.mayNeedTurning(sheet) && unturned(left)) {
      return unturnedPlan();
    }
    if (totals.size() > 1) {
      return new NotComputed("several totals, and no expression says which items belong to which");
    }
    List<SheetItem> more = withNumbered(left);
    if (more.size() > left.size()) {
      List<String> unsure =
          more.stream().filter(i -> !left.contains(i)).map(SheetItem::linkId).toList();
      return new NotComputed(
          "items numbered by their codes only, without weights: " + String.join(", ", unsure));
    }
    List<SheetItem> alike = sharingTheMostCommonScale(left);
    SheetItem last = left.getLast();
    if (alike.size() >= 5
        && alike.size() == left.size() - 1
        && !alike.contains(last)
        && DIFFICULTY.matcher(last.text()).find()) {
      notes.add("left out: " + last.linkId() + " (functional difficulty)");
      return all(alike, notes);
    }
    notes.add("no expression to follow: all weighted items are added");
    return all(left, notes);
  }

  private static Plan all(List<SheetItem> items, List<String> notes) {
    return Adds.all(items, false, notes);
  }

  private static List<String> keyed(List<String> notes, Instrument instrument) {
    var with = new ArrayList<>(notes);
    with.add("items by the key of " + instrument.title());
    return with;
  }

  private boolean unturned(List<SheetItem> items) {
    boolean suspect =
        Instrument.mayNeedTurning(sheet)
            || Instrument.named(sheet).filter(i -> !i.turned().isEmpty()).isPresent();
    boolean coded = items.stream().allMatch(item -> Instrument.ofItem(item).isPresent());
    boolean oneScale =
        items.stream().map(item -> new TreeSet<>(weights(item))).distinct().count() == 1;
    return suspect && !coded && oneScale;
  }

  private static Plan unturnedPlan() {
    return new NotComputed(
        "the instrument has items that are to be turned around, and the questionnaire weighs all"
            + " of them alike");
  }

  private static Set<String> weights(SheetItem item) {
    return item.choices().stream()
        .map(choice -> choice.code() + "=" + choice.weighing())
        .collect(Collectors.toSet());
  }

  private List<SheetItem> withNumbered(List<SheetItem> left) {
    Set<BigDecimal> scale =
        left.stream()
            .flatMap(item -> item.choices().stream())
            .flatMap(
                c ->
                    c.weighing() instanceof Weighing.Weighed(var w)
                        ? Stream.of(w.stripTrailingZeros())
                        : Stream.empty())
            .collect(Collectors.toSet());
    return sheet.items().stream()
        .filter(item -> left.contains(item) || numberedLike(item, scale))
        .toList();
  }

  private static boolean numberedLike(SheetItem item, Set<BigDecimal> scale) {
    return !item.choices().isEmpty()
        && !item.weighted()
        && item.choices().stream().allMatch(c -> c.code().matches("\\d{1,3}"))
        && item.choices().stream()
            .map(c -> new BigDecimal(c.code()).stripTrailingZeros())
            .collect(Collectors.toSet())
            .equals(scale);
  }

  private static List<SheetItem> sharingTheMostCommonScale(List<SheetItem> items) {
    return items.stream().collect(Collectors.groupingBy(SheetItem::codes)).values().stream()
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private static Set<String> linkIds(List<SheetItem> items) {
    return items.stream()
        .map(SheetItem::linkId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
