// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.app.vault.Vault;
import org.engawa.study.disclosure.ShownCount;
import org.engawa.study.disclosure.Threshold;
import org.springframework.stereotype.Component;

/** About whom studies of this house were answered, and every count that was shown of them. */
@Component
final class CohortBook {

  private static final int FIELDS = 5;

  private final CohortRows rows;
  private final Vault vault;
  private final Clock clock;

  CohortBook(CohortRows rows, Vault vault, Clock clock) {
    this.rows = rows;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * A cohort that was answered.
   *
   * @param rows by what the house knows people across studies, and by what it knows their rows
   */
  record Entry(UUID id, StudyId study, Map<String, String> rows) {

    Entry {
      rows = Map.copyOf(rows);
    }

    Set<String> members() {
      return rows.keySet();
    }

    /** Whether it is the same people but for what stands in the rows of a few. */
    boolean changedIn(Map<String, String> now, Threshold threshold) {
      long both = rows.keySet().stream().filter(now::containsKey).count();
      long same = rows.entrySet().stream().filter(now.entrySet()::contains).count();
      return same > 0 && same < both && both - same < threshold.people();
    }
  }

  /** All of the house. */
  List<Entry> all() {
    return rows.all().stream().map(this::opened).toList();
  }

  /** The entry of this cohort in this study; a new one where there is none. */
  Entry entry(StudyId study, Drawn drawn) {
    return all().stream()
        .filter(each -> each.study().equals(study) && each.rows().equals(drawn.rows()))
        .findFirst()
        .orElseGet(() -> begun(study, drawn));
  }

  /** Every count that was shown of a cohort. */
  List<ShownCount> counts(Entry of) {
    return rows.counts(of.id())
        .map(kept -> vault.unseal(of.study().owner(), CohortRows.Row.ofCounts(of.id()), kept))
        .map(text -> text.lines().map(CohortBook::count).toList())
        .orElseGet(List::of);
  }

  /** Keeps what is shown beside what was, in the transaction of the caller. */
  void shown(Entry of, List<ShownCount> counts) {
    List<ShownCount> all = Stream.concat(counts(of).stream(), counts.stream()).distinct().toList();
    rows.count(of.id(), sealedCounts(of.study(), of.id(), all));
  }

  private Entry begun(StudyId study, Drawn drawn) {
    UUID id = UUID.randomUUID();
    String who =
        drawn.members().stream()
            .map(each -> each.lookup() + " " + each.row())
            .sorted()
            .collect(Collectors.joining("\n"));
    byte[] members = vault.seal(study.owner(), CohortRows.Row.ofMembers(id), who);
    byte[] none = sealedCounts(study, id, List.of());
    rows.add(new CohortRows.Row(id, study, members, none), clock.instant());
    return new Entry(id, study, drawn.rows());
  }

  private byte[] sealedCounts(StudyId study, UUID id, List<ShownCount> counts) {
    return vault.seal(
        study.owner(),
        CohortRows.Row.ofCounts(id),
        counts.stream().map(CohortBook::line).collect(Collectors.joining("\n")));
  }

  private Entry opened(CohortRows.Row row) {
    String members =
        vault.unseal(row.study().owner(), CohortRows.Row.ofMembers(row.id()), row.members());
    return new Entry(
        row.id(),
        row.study(),
        members
            .lines()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(line -> line[0], line -> line[1])));
  }

  private static String line(ShownCount count) {
    return Arrays.asList(
            count.of(), count.level(), count.by(), count.group(), Long.toString(count.people()))
        .stream()
        .map(each -> URLEncoder.encode(each, UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static ShownCount count(String line) {
    List<String> fields =
        Arrays.stream(line.split("&", FIELDS)).map(each -> URLDecoder.decode(each, UTF_8)).toList();
    return new ShownCount(
        fields.get(0), fields.get(1), fields.get(2), fields.get(3), Long.parseLong(fields.get(4)));
  }
}
