// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The header of an export of records from REDCap.
 *
 * @param id the column of the record id, from 0
 * @param carried columns that say which of several rows of a record this is, in their usual order
 */
public record RedcapHeader(List<String> names, int id, List<Integer> carried) {

  /** The column that names the event. */
  public static final String EVENT = "redcap_event_name";

  /** The column that counts what repeats. */
  public static final String INSTANCE = "redcap_repeat_instance";

  private static final List<String> WHICH_ROW =
      List.of(EVENT, "redcap_repeat_instrument", INSTANCE);
  private static final Set<String> OWN =
      Set.of("redcap_data_access_group", "redcap_survey_identifier");
  private static final Pattern COMPLETE = Pattern.compile("[a-z][a-z0-9_]*_complete");
  private static final Pattern CHECKBOX = Pattern.compile("(.+?)___(.+)");

  /**
   * Empty where it is none: nothing in it comes from REDCap, or it is a table of our own in which
   * no more than the end of a name is like REDCap.
   */
  static Optional<RedcapHeader> of(List<String> names) {
    boolean surely = names.stream().anyMatch(RedcapHeader::reserved);
    int own = firstOf(names, "id");
    boolean maybe =
        own <= 0 && names.stream().skip(1).anyMatch(name -> COMPLETE.matcher(name).matches());
    if (!surely && !maybe) {
      return Optional.empty();
    }
    return Optional.of(
        new RedcapHeader(
            names,
            id(names),
            WHICH_ROW.stream().map(names::indexOf).filter(at -> at >= 0).toList()));
  }

  /** The column of the record id: the first, unless R has put one that counts rows before it. */
  public static int id(List<String> names) {
    return names.getFirst().isEmpty() && names.size() > 1 ? 1 : 0;
  }

  /** Whether a column of that name is REDCap's own and no field. */
  static boolean reserved(String name) {
    return WHICH_ROW.contains(name) || OWN.contains(name);
  }

  /** Each column that may hold an answer. */
  public static List<Field> fields(List<String> names, int id) {
    var fields = new ArrayList<Field>();
    for (int column = 0; column < names.size(); column++) {
      if (column > id && !reserved(names.get(column))) {
        fields.add(field(column, names.get(column)));
      }
    }
    return fields;
  }

  private static Field field(int column, String name) {
    var checkbox = CHECKBOX.matcher(name);
    return checkbox.matches()
        ? new Field(column, checkbox.group(1), Optional.of(code(checkbox.group(2))))
        : new Field(column, name, Optional.empty());
  }

  /** In the name of a column a low line stands for a minus in front of a code. */
  private static String code(String ofColumn) {
    return ofColumn.startsWith("_") ? "-" + ofColumn.substring(1) : ofColumn;
  }

  private static int firstOf(List<String> names, String wanted) {
    return Stream.iterate(0, at -> at < names.size(), at -> at + 1)
        .filter(at -> names.get(at).equalsIgnoreCase(wanted))
        .findFirst()
        .orElse(-1);
  }

  /**
   * A column of a field.
   *
   * @param choice the code of the choice that is checked or not, where the column is for one
   */
  public record Field(int column, String name, Optional<String> choice) {}
}
