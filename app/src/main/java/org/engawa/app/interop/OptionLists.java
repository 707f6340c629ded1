// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;

/**
 * Finds value sets and code systems: contained in the questionnaire, given beside it, or lying in
 * its folder. Never on a network.
 */
final class OptionLists {

  private static final int MOST_NEIGHBOURS = 500;

  private final Map<String, ValueSet> valueSets = new LinkedHashMap<>();
  private final Map<String, CodeSystem> codeSystems = new LinkedHashMap<>();
  private final Map<String, Boolean> searched = new HashMap<>();
  private final Optional<Path> folder;

  OptionLists(List<Resource> contained, List<Resource> given, Optional<Path> folder) {
    this.folder = folder;
    contained.forEach(
        resource -> {
          String id = "#" + resource.getIdElement().getIdPart();
          if (resource instanceof ValueSet set) {
            valueSets.putIfAbsent(id.replace("##", "#"), set);
          }
        });
    contained.forEach(this::add);
    given.forEach(this::add);
  }

  private void add(Resource resource) {
    if (resource instanceof ValueSet set && set.hasUrl()) {
      valueSets.putIfAbsent(set.getUrl(), set);
    } else if (resource instanceof CodeSystem codes && codes.hasUrl()) {
      codeSystems.putIfAbsent(codes.getUrl(), codes);
    }
  }

  /** The options of a value set, or empty when the value set is not at hand. */
  Optional<List<Choice>> options(String canonical) {
    String address = withoutVersion(canonical);
    if (!valueSets.containsKey(address) && !address.startsWith("#")) {
      search(address);
    }
    return Optional.ofNullable(valueSets.get(address)).map(this::options);
  }

  /** The number a code system gives to a code. */
  Weighing weighing(String system, String code) {
    if (system.isEmpty()) {
      return new Weighing.Unweighed();
    }
    String address = withoutVersion(system);
    if (!codeSystems.containsKey(address)) {
      search(address);
    }
    CodeSystem codes = codeSystems.get(address);
    if (codes == null) {
      return new Weighing.Unweighed();
    }
    return flat(codes.getConcept())
        .filter(concept -> code.equals(concept.getCode()))
        .map(OptionLists::weighing)
        .findFirst()
        .orElse(new Weighing.Unweighed());
  }

  private List<Choice> options(ValueSet set) {
    var found = new ArrayList<Choice>();
    for (ConceptSetComponent part : set.getCompose().getInclude()) {
      String system = part.hasSystem() ? part.getSystem() : "";
      for (var concept : part.getConcept()) {
        Weighing own = Weighing.of(concept);
        found.add(choice(system, concept.getCode(), concept.getDisplay(), own));
      }
      if (!part.hasConcept() && !part.hasFilter() && !system.isEmpty()) {
        found.addAll(allOf(system));
      }
    }
    expanded(set.getExpansion().getContains(), found);
    return found;
  }

  private List<Choice> allOf(String system) {
    weighing(system, "");
    CodeSystem codes = codeSystems.get(withoutVersion(system));
    return codes == null
        ? List.of()
        : flat(codes.getConcept())
            .map(c -> choice(system, c.getCode(), c.getDisplay(), weighing(c)))
            .toList();
  }

  private void expanded(List<ValueSetExpansionContainsComponent> contains, List<Choice> found) {
    for (var option : contains) {
      String system = option.hasSystem() ? option.getSystem() : "";
      Choice choice = choice(system, option.getCode(), option.getDisplay(), Weighing.of(option));
      boolean known =
          found.stream()
              .anyMatch(
                  c ->
                      c.system().equals(choice.system())
                          && c.code().equals(choice.code())
                          && (choice.weighing() instanceof Weighing.Unweighed
                              || c.weighing().equals(choice.weighing())));
      if (option.hasCode() && !known) {
        found.add(choice);
      }
      expanded(option.getContains(), found);
    }
  }

  private Choice choice(String system, String code, String display, Weighing own) {
    String name = code == null ? "" : code;
    return new Choice(system, name, display == null ? "" : display, own.or(weighing(system, name)));
  }

  private static Weighing weighing(ConceptDefinitionComponent concept) {
    return Weighing.of(concept)
        .or(
            concept.getProperty().stream()
                .filter(property -> "itemWeight".equals(property.getCode()))
                .map(
                    property ->
                        switch (property.getValue()) {
                          case DecimalType decimal -> new Weighing.Weighed(decimal.getValue());
                          case IntegerType integer ->
                              new Weighing.Weighed(BigDecimal.valueOf(integer.getValue()));
                          case null, default -> new Weighing.NotANumber();
                        })
                .map(Weighing.class::cast)
                .findFirst()
                .orElse(new Weighing.Unweighed()));
  }

  private static Stream<ConceptDefinitionComponent> flat(
      List<ConceptDefinitionComponent> concepts) {
    return concepts.stream().flatMap(c -> Stream.concat(Stream.of(c), flat(c.getConcept())));
  }

  private void search(String address) {
    if (folder.isEmpty() || searched.put(address, true) != null) {
      return;
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      files
          .filter(file -> file.toString().matches("(?i).*\\.(json|xml)"))
          .sorted()
          .limit(MOST_NEIGHBOURS)
          .filter(file -> mentions(file, address))
          .map(file -> FhirFiles.read(file, ResourceKind.CODES))
          .forEach(
              reading -> {
                if (reading instanceof Reading.Read(Resource resource, var notes)) {
                  add(resource);
                }
              });
    } catch (IOException e) {
      // A folder that cannot be listed holds nothing for us; the item says what is missing.
    }
  }

  private static boolean mentions(Path file, String address) {
    return Utf8Text.of(file) instanceof Utf8Text.Decoded(String text)
        && text.contains(address)
        && (text.contains("ValueSet") || text.contains("CodeSystem"));
  }

  private static String withoutVersion(String canonical) {
    int bar = canonical.indexOf('|');
    return bar < 0 ? canonical : canonical.substring(0, bar);
  }
}
