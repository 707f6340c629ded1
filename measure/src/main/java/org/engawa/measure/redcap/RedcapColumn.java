// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.engawa.measure.document.CsvRow;

/** The columns of a data dictionary of REDCap in their order, as the web and the API title them. */
enum RedcapColumn {
  FIELD("Variable / Field Name", "field_name"),
  FORM("Form Name", "form_name"),
  SECTION("Section Header", "section_header"),
  TYPE("Field Type", "field_type"),
  LABEL("Field Label", "field_label"),
  CHOICES("Choices, Calculations, OR Slider Labels", "select_choices_or_calculations"),
  NOTE("Field Note", "field_note"),
  VALIDATION(
      "Text Validation Type OR Show Slider Number", "text_validation_type_or_show_slider_number"),
  MIN("Text Validation Min", "text_validation_min"),
  MAX("Text Validation Max", "text_validation_max"),
  IDENTIFIER("Identifier?", "identifier"),
  BRANCHING("Branching Logic (Show field only if...)", "branching_logic"),
  REQUIRED("Required Field?", "required_field"),
  ALIGNMENT("Custom Alignment", "custom_alignment"),
  QUESTION_NUMBER("Question Number (surveys only)", "question_number"),
  MATRIX("Matrix Group Name", "matrix_group_name"),
  RANKING("Matrix Ranking?", "matrix_ranking"),
  ANNOTATION("Field Annotation", "field_annotation");

  /** The columns for which there is no place here, whatever kind of field it is. */
  static final List<RedcapColumn> WITHOUT_PLACE =
      List.of(NOTE, IDENTIFIER, BRANCHING, REQUIRED, ALIGNMENT, QUESTION_NUMBER, RANKING);

  private final String title;
  private final String apiName;

  RedcapColumn(String title, String apiName) {
    this.title = title;
    this.apiName = apiName;
  }

  String title() {
    return title;
  }

  /** The number of the column in a file, from 1. */
  int number() {
    return ordinal() + 1;
  }

  static List<String> titles() {
    return Arrays.stream(values()).map(RedcapColumn::title).toList();
  }

  /** Whether a header is in the spelling of the API. */
  static boolean ofApi(CsvRow header) {
    return header.cell(0).equalsIgnoreCase(FIELD.apiName);
  }

  /** What is wrong with a header; the columns after the choices may be missing. */
  static List<Misplaced> misplaced(CsvRow header) {
    var wrong = new ArrayList<Misplaced>();
    for (RedcapColumn column : values()) {
      String stands = header.cell(column.ordinal());
      boolean right = stands.equalsIgnoreCase(column.title) || column.apiName.equals(stands);
      boolean optional = column.compareTo(CHOICES) > 0 && column.ordinal() >= header.cells().size();
      if (!right && !optional) {
        wrong.add(new Misplaced(column.number(), column.expected(stands)));
      }
    }
    for (int more = values().length; more < header.cells().size(); more++) {
      if (!header.cell(more).isEmpty()) {
        wrong.add(new Misplaced(more + 1, "expected no more than 18 columns"));
        return wrong;
      }
    }
    return wrong;
  }

  /** A row's cell in this column. */
  String of(CsvRow row) {
    return row.cell(ordinal());
  }

  private String expected(String stands) {
    return "expected the column '%s' or %s, %s"
        .formatted(
            title,
            apiName,
            stands.isEmpty() ? "there is none" : "this is " + RedcapText.quoted(stands));
  }

  /**
   * A column that is not what it should be.
   *
   * @param column from 1
   */
  record Misplaced(int column, String expected) {}
}
