// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.interop.Meaning.Amount;
import org.engawa.app.interop.Meaning.Answered;
import org.engawa.app.interop.Meaning.Answers;
import org.engawa.app.interop.Meaning.Codes;
import org.engawa.app.interop.Meaning.Count;
import org.engawa.app.interop.Meaning.Items;
import org.engawa.app.interop.Meaning.Nothing;
import org.engawa.app.interop.Meaning.Options;
import org.engawa.app.interop.Meaning.Other;
import org.engawa.app.interop.Meaning.Root;
import org.engawa.app.interop.Meaning.Sum;
import org.engawa.app.interop.Meaning.Text;
import org.engawa.app.interop.Meaning.Weights;

/**
 * Reads from a total's expression which items it adds up, and which of them must be answered.
 *
 * <p>Expressions are not run: a questionnaire that computes anything but a sum is answered with
 * {@link Other}, and its total is then left to whoever can run FHIRPath or CQL.
 */
final class SumReading {

  private static final int MOST_STEPS = 20_000;

  private final Sheet sheet;
  private final Map<String, String> variables;
  private final Map<String, Meaning> known = new HashMap<>();
  private final ItemFilter filter;
  private int steps;

  SumReading(Sheet sheet, Map<String, String> variables) {
    this.sheet = sheet;
    this.variables = variables;
    this.filter = new ItemFilter(this::constant);
  }

  /** A {@link Sum}, or {@link Other} with what stands in the way. */
  Meaning read(String expression) {
    return toSum(meaning(FhirPathParser.parse(expression), new Root()));
  }

  private Meaning meaning(FhirPath path, Meaning focus) {
    if (++steps > MOST_STEPS) {
      return new Other("more steps than a sum needs");
    }
    return switch (path) {
      case FhirPath.Text(String value) -> new Text(value);
      case FhirPath.Amount(var value) -> new Amount(value);
      case FhirPath.Empty() -> new Nothing();
      case FhirPath.Unreadable(String what) -> new Other(what);
      case FhirPath.Start(String name) -> start(name, focus);
      case FhirPath.Member(FhirPath of, String name) -> member(meaning(of, focus), name);
      case FhirPath.Pair(String operator, FhirPath left, FhirPath right) ->
          MeaningPairs.of(operator, meaning(left, focus), meaning(right, focus));
      case FhirPath.Call(FhirPath of, String function, List<FhirPath> arguments) ->
          function.equals("iif")
              ? choice(arguments, focus)
              : call(meaning(of, focus), function, arguments);
    };
  }

  private Meaning start(String name, Meaning focus) {
    return switch (name) {
      case "$this" -> focus;
      case "%resource", "%rootResource", "QuestionnaireResponse" -> new Root();
      case "%questionnaire" -> new Options(Set.of(), "questionnaire");
      default -> name.startsWith("%") ? variable(name.substring(1)) : member(focus, name);
    };
  }

  private Meaning variable(String name) {
    String expression = variables.get(name);
    if (expression == null) {
      return new Other("the unknown variable %" + name);
    }
    Meaning before = known.get(name);
    if (before != null) {
      return before;
    }
    known.put(name, new Other("the variable %" + name + ", which refers to itself"));
    Meaning found = meaning(FhirPathParser.parse(expression), new Root());
    known.put(name, found);
    return found;
  }

  private Optional<String> constant(FhirPath path) {
    return meaning(path, new Other("nothing")) instanceof Text(String value)
        ? Optional.of(value)
        : Optional.empty();
  }

  private Meaning member(Meaning of, String name) {
    return switch (of) {
      case Root() when name.equals("item") -> new Items(sheet.roots(), false);
      case Items(var ids, var named) when name.equals("item") ->
          new Items(sheet.childrenOf(ids), named);
      case Items(var ids, var named) when name.equals("answer") -> new Answers(ids, named);
      case Answers(var ids, var named) when name.equals("item") ->
          new Items(sheet.childrenOf(ids), named);
      case Answers answers when name.startsWith("value") -> answers;
      case Answers(var ids, var named) when name.equals("code") -> new Codes(ids);
      case Options options -> option(options, name);
      case Other other -> other;
      default -> new Other("." + name);
    };
  }

  private Meaning option(Options of, String name) {
    Set<String> ids = of.linkIds();
    return switch (of.step() + "." + name) {
      case "questionnaire.item" -> new Options(sheet.roots(), "item");
      case "item.item" -> new Options(sheet.childrenOf(ids), "item");
      case "item.answerOption" -> new Options(ids, "option");
      case "option.value", "option.valueCoding", "option.code" -> of;
      case "chosen.value", "chosen.valueCoding" -> of;
      case "chosen.extension" -> new Options(ids, "extension");
      case "weight.value", "weight.valueDecimal" -> new Weights(ids, true);
      default -> new Other("." + name + " of the questionnaire");
    };
  }

  private Meaning call(Meaning of, String function, List<FhirPath> arguments) {
    return switch (of) {
      case Other other -> other;
      case Root() ->
          switch (function) {
            case "descendants", "repeat" -> new Items(sheet.all(), false);
            case "answers" -> new Answers(sheet.all(), false);
            default -> new Other(function + "()");
          };
      case Items items -> callOnItems(items, function, arguments);
      case Answers(var ids, var named) ->
          switch (function) {
            case "ordinal", "weight", "ordinalValue" -> new Weights(ids, named);
            case "as", "ofType" -> of;
            case "select" -> only(arguments, of);
            case "extension" -> weightExtension(ids, arguments);
            default -> callOnMany(new Items(ids, named), of, function, arguments);
          };
      case Weights(var ids, var named) ->
          callOnMany(new Items(ids, named), of, function, arguments);
      case Options options -> callOnOptions(options, function, arguments);
      case Answered answered when function.equals("not") -> answered.not();
      case Sum sum when function.equals("toInteger") || function.equals("toDecimal") -> sum;
      default -> new Other(function + "()");
    };
  }

  private Meaning callOnItems(Items items, String function, List<FhirPath> arguments) {
    Set<String> ids = items.linkIds();
    return switch (function) {
      case "where" -> filter.keep(items, arguments);
      case "descendants", "repeat" -> new Items(sheet.below(ids), items.named());
      case "answers" -> new Answers(Meaning.union(ids, sheet.below(ids)), items.named());
      case "select" -> only(arguments, items);
      case "all" ->
          only(arguments, items) instanceof Answered(var answered, var all, var negated) && !negated
              ? new Answered(answered, true, false)
              : new Other("all()");
      case "exists", "empty", "count" -> callOnMany(items, items, function, arguments);
      default -> new Other(function + "()");
    };
  }

  private Meaning callOnMany(Items many, Meaning of, String function, List<FhirPath> arguments) {
    Set<String> ids = many.linkIds();
    boolean named = many.named();
    return switch (function) {
      case "sum" -> Sum.plain(ids, Set.of(), named);
      case "aggregate" ->
          FhirPathSums.adds(arguments)
              ? Sum.plain(ids, Set.of(), named)
              : new Other("aggregate() of something else than a sum");
      case "exists", "hasValue" -> new Answered(ids, ids.size() == 1, false);
      case "empty" -> new Answered(ids, ids.size() == 1, true);
      case "count" -> new Count(ids);
      case "select" -> only(arguments, of);
      case "combine" -> {
        Meaning more = only(arguments, new Root());
        yield of instanceof Weights && more instanceof Weights(var others, var alsoNamed)
            ? new Weights(Meaning.union(ids, others), named && alsoNamed)
            : new Other("combine()");
      }
      case "toDecimal", "toInteger", "first", "single" ->
          ids.size() == 1 ? of : new Other(function + "() of several items");
      default -> new Other(function + "()");
    };
  }

  private Meaning callOnOptions(Options of, String function, List<FhirPath> arguments) {
    return switch (of.step() + "." + function) {
      case "item.where" -> {
        Meaning kept = filter.keep(new Items(of.linkIds(), true), arguments);
        yield kept instanceof Items(var ids, var named) ? new Options(ids, "item") : kept;
      }
      case "questionnaire.descendants", "questionnaire.repeat" -> new Options(sheet.all(), "item");
      case "item.descendants", "item.repeat" -> new Options(sheet.below(of.linkIds()), "item");
      case "option.where" -> chosen(of, arguments);
      case "chosen.extension" -> weightExtension(of.linkIds(), arguments);
      case "extension.where" ->
          arguments.size() == 1
                  && arguments.getFirst() instanceof FhirPath.Pair(var is, var left, var right)
                  && is.equals("=")
                  && left.equals(new FhirPath.Start("url"))
              ? weightExtension(of.linkIds(), List.of(right))
              : new Other("where() on extensions");
      default -> new Other(function + "() on the questionnaire");
    };
  }

  /** The option that was answered: only when looked up within one and the same item. */
  private Meaning chosen(Options of, List<FhirPath> arguments) {
    if (of.linkIds().size() == 1
        && arguments.size() == 1
        && arguments.getFirst() instanceof FhirPath.Pair(var operator, var left, var right)
        && Set.of("=", "in", "~").contains(operator)
        && meaning(left, of) instanceof Options) {
      Set<String> answered =
          switch (meaning(right, new Root())) {
            case Codes(var ids) -> ids;
            case Answers(var ids, var named) -> ids;
            default -> Set.of();
          };
      if (answered.equals(of.linkIds())) {
        return new Options(of.linkIds(), "chosen");
      }
    }
    return new Other("a look-up of options across items");
  }

  private Meaning weightExtension(Set<String> ids, List<FhirPath> arguments) {
    boolean weight =
        arguments.size() == 1
            && constant(arguments.getFirst()).filter(Weighing.ADDRESSES::contains).isPresent();
    return weight ? new Options(ids, "weight") : new Other("another extension than a weight");
  }

  private Meaning only(List<FhirPath> arguments, Meaning focus) {
    return arguments.size() == 1
        ? meaning(arguments.getFirst(), focus)
        : new Other("several arguments");
  }

  private Meaning choice(List<FhirPath> arguments, Meaning focus) {
    if (arguments.size() < 2 || arguments.size() > 3) {
      return new Other("iif()");
    }
    Meaning then = meaning(arguments.get(1), focus);
    Meaning otherwise = arguments.size() == 3 ? meaning(arguments.get(2), focus) : new Nothing();
    if (!(meaning(arguments.getFirst(), focus) instanceof Answered condition)) {
      return new Other("a condition other than being answered");
    }
    Meaning met = condition.negated() ? otherwise : then;
    Meaning unmet = condition.negated() ? then : otherwise;
    boolean zero = unmet instanceof Amount(var value) && value.signum() == 0;
    if (zero && met instanceof Weights(var ids, var named) && ids.equals(condition.linkIds())) {
      return Sum.plain(ids, Set.of(), named);
    }
    if (!(zero || unmet instanceof Nothing)) {
      return new Other("two different results of iif()");
    }
    if (!(toSum(met) instanceof Sum(var terms, var required, var named))) {
      return toSum(met) instanceof Other other ? other : new Other("iif()");
    }
    return new Sum(
        terms, condition.all() ? Meaning.union(required, condition.linkIds()) : required, named);
  }

  static Meaning toSum(Meaning meaning) {
    return switch (meaning) {
      case Weights(var ids, var named) when ids.size() == 1 ->
          Sum.plain(ids, new LinkedHashSet<>(ids), named);
      case Amount(var value) -> new Sum(Terms.constant(value), Set.of(), true);
      case Sum sum -> sum;
      case Other other -> other;
      default -> new Other("no sum of weights");
    };
  }
}
