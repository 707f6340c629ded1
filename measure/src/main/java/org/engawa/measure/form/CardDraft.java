// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.FormCard.Drafted;
import org.engawa.measure.form.FormCard.Undrafted;
import org.engawa.measure.form.FormWording.Fits;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.CardReader;
import org.engawa.measure.instrument.CardReading.CardRead;
import org.engawa.measure.instrument.CardReading.CardRefused;
import org.engawa.measure.instrument.CardWriter;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Confidence;
import org.engawa.measure.instrument.Entry;
import org.engawa.measure.instrument.Key;
import org.engawa.measure.instrument.Licence;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;
import org.engawa.measure.instrument.QuietTitle;
import org.engawa.measure.instrument.RoomTitle;
import org.engawa.measure.instrument.Scale;
import org.engawa.measure.instrument.Wording;

/**
 * Drafts a card from a questionnaire of another tool.
 *
 * <p>Its items are the questions of its scores, in the order of the questionnaire; where it reckons
 * none, all questions whose answers count. What the other tool does not know is not invented: the
 * key is provisional, a scale is filed under no dimension, and an answer may not be missing.
 */
public final class CardDraft {

  private final String file;
  private final Form form;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> told = new ArrayList<>();

  private CardDraft(String file, Form form) {
    this.file = file;
    this.form = form;
  }

  /**
   * The card and its wordings.
   *
   * @param file its name, only used to say where a problem lies
   */
  public static FormCard of(String file, Form form) {
    return new CardDraft(file, form).card();
  }

  private FormCard card() {
    var items = items();
    var coding = items.isEmpty() ? Optional.<Coding>empty() : coding(items);
    if (coding.isEmpty()) {
      return new Undrafted(problems);
    }
    var scales = scales(items);
    if (!problems.isEmpty()) {
      return new Undrafted(problems);
    }
    String title = form.title().by().isEmpty() ? form.name() : form.title().orAny("en");
    var card =
        new Card(
            id(),
            title,
            RoomTitle.of(quiet(title)),
            form.source().isBlank() ? "not told; drafted from another tool's file" : form.source(),
            new Key(1, Confidence.PROVISIONAL),
            new Licence(false, form.licence()),
            Entry.ITEMS,
            items.size(),
            List.of(withReversed(coding.get(), items)),
            scales,
            List.of(),
            Set.of(),
            Set.of(Informant.SELF),
            true,
            List.of(
                "Drafted from another tool's file: its key has to be held against the source."));
    // What was drafted must stand by itself, so it is read as any card is.
    return switch (CardReader.read(file, CardWriter.write(card).getBytes(StandardCharsets.UTF_8))) {
      case CardRead(Card read) -> new Drafted(read, wordings(read), told);
      case CardRefused(List<Problem> refused) -> new Undrafted(refused);
    };
  }

  private String id() {
    String id =
        form.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return id.isEmpty() ? "draft" : id;
  }

  private static String quiet(String title) {
    return QuietTitle.wordIn(title).isPresent() ? "Some questions" : title;
  }

  private List<Question> items() {
    var named = new LinkedHashSet<String>();
    var scoreNames = form.scores().stream().map(FormScore::name).collect(Collectors.toSet());
    form.scores().stream()
        .flatMap(score -> score.of().stream())
        .filter(name -> !scoreNames.contains(name))
        .forEach(named::add);
    for (String name : named) {
      if (form.question(name).isEmpty()) {
        problem("a score is made of '" + name + "', which is no question here");
      }
    }
    var items =
        form.questions().stream()
            .filter(each -> named.isEmpty() ? each.span().isPresent() : named.contains(each.name()))
            .toList();
    form.questions().stream()
        .filter(each -> each.kind() != Question.Kind.INSTRUCTION && !items.contains(each))
        .forEach(each -> tell(each.name() + ": belongs to no score and was left out"));
    if (items.isEmpty() && problems.isEmpty()) {
      problem("expected questions whose answers count, there are none");
    }
    return problems.isEmpty() ? items : List.of();
  }

  /** The range that all items share; what lies apart from it is taken as no answer. */
  private Optional<Coding> coding(List<Question> items) {
    Map<Coding, String> codings = new LinkedHashMap<>();
    for (Question item : items) {
      if (item.span().isEmpty()) {
        problem(item.name() + ": expected answers that each count a whole number");
      } else {
        codings.putIfAbsent(coding(item), item.name());
      }
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    if (codings.size() > 1) {
      problem(
          "expected the same answers for all items, there are "
              + codings.entrySet().stream()
                  .map(
                      each ->
                          "%d to %d (%s)"
                              .formatted(each.getKey().from(), each.getKey().to(), each.getValue()))
                  .limit(5)
                  .collect(Collectors.joining(", ")));
      return Optional.empty();
    }
    var coding = codings.keySet().iterator().next();
    if (!coding.none().isEmpty()) {
      tell("the answers " + coding.none() + " lie apart and were taken as none: look at them");
    }
    return Optional.of(coding);
  }

  private static Coding coding(Question item) {
    var span = item.span().orElseThrow();
    var values = new TreeSet<Integer>();
    item.choices().forEach(choice -> choice.value().ifPresent(values::add));
    int end = span.from();
    while (values.contains(end + 1)) {
      end++;
    }
    Set<Integer> apart = Set.copyOf(values.tailSet(end, false));
    boolean gap = end > span.from() && !apart.isEmpty() && apart.size() <= 2;
    return gap
        ? new Coding(Coding.ONLY, span.from(), end, Set.of(), apart)
        : new Coding(Coding.ONLY, span.from(), span.to(), Set.of());
  }

  private Coding withReversed(Coding coding, List<Question> items) {
    return reversedEverywhere()
        .map(
            names ->
                new Coding(
                    coding.name(),
                    coding.from(),
                    coding.to(),
                    IntStream.rangeClosed(1, items.size())
                        .filter(item -> names.contains(items.get(item - 1).name()))
                        .boxed()
                        .collect(Collectors.toSet()),
                    coding.none()))
        .orElse(coding);
  }

  /** The reversed questions where each score that has one reverses it; empty where they differ. */
  private Optional<Set<String>> reversedEverywhere() {
    Set<String> reversed =
        form.scores().stream()
            .flatMap(score -> score.reversed().stream())
            .collect(Collectors.toSet());
    boolean alike =
        form.scores().stream()
            .allMatch(
                score ->
                    score.of().stream()
                        .allMatch(
                            name -> reversed.contains(name) == score.reversed().contains(name)));
    return alike ? Optional.of(reversed) : Optional.empty();
  }

  private List<Scale> scales(List<Question> items) {
    if (form.scores().isEmpty()) {
      tell("the file reckons no score; a plain sum of all items stands for it: look at it");
      return List.of(
          new DraftedScales(items, Optional.of(Set.of()))
              .scale(
                  FormScore.plain(
                      "total", items.stream().map(Question::name).toList(), Set.of(), Method.SUM),
                  Map.of()));
    }
    var drafting = new DraftedScales(items, reversedEverywhere());
    var drafted = drafting.of(form.scores());
    drafting.unmade().forEach(this::problem);
    form.scores().stream()
        .filter(score -> score.dimension().isEmpty())
        .forEach(
            score ->
                tell(
                    score.name()
                        + ": is filed under no dimension, so that no map draws it: file it"));
    form.scores().stream()
        .filter(score -> score.missing().isEmpty())
        .forEach(
            score ->
                tell(
                    score.name()
                        + ": the file does not say what it does without an answer: no score then"));
    return drafted;
  }

  private List<Wording> wordings(Card card) {
    var wordings = new ArrayList<Wording>();
    for (String language : form.languages()) {
      var in = new FormWordings.InLanguage(card.coding(), language);
      if (FormWordings.of(file, form, card, in) instanceof Fits(Wording wording, _)) {
        wordings.add(wording);
      } else if (form.questions().stream()
          .anyMatch(each -> each.words().in(language).isPresent())) {
        tell("the words in '" + language + "' are not there for every item and answer");
      }
    }
    return wordings;
  }

  private void problem(String expected) {
    problems.add(new Problem(file, 0, 0, expected));
  }

  private void tell(String what) {
    told.add(new Problem(file, 0, 0, what));
  }

  static Direction direction(FormScore score) {
    return score.direction().orElse(Direction.HIGHER_IS_MORE);
  }

  static MissingRule missing(FormScore score) {
    return score.missing().orElseGet(MissingRule.None::new);
  }
}
