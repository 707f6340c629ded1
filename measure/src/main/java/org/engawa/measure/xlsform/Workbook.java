// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Place;

/**
 * The sheets of an {@code .xlsx} workbook by name, lower case; every cell is text.
 *
 * <p>Source: ECMA-376 part 1, sections 18.2 (workbook), 18.3 (sheets), 18.4 (shared strings).
 */
final class Workbook {

  private static final String BOOK = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATION =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private final Map<String, byte[]> parts;
  private final String file;
  private final Findings findings;
  private final Map<String, String> pathOf = new HashMap<>();
  private final Map<String, String> relationOf = new LinkedHashMap<>();
  private final List<String> strings = new ArrayList<>();

  private Workbook(Map<String, byte[]> parts, String file, Findings findings) {
    this.parts = parts;
    this.file = file;
    this.findings = findings;
  }

  static Optional<Workbook> read(String file, byte[] bytes, Findings findings) {
    var parts = ZipParts.read(bytes, Workbook::wanted, findings);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    byte[] book = parts.get().get(BOOK);
    byte[] relations = parts.get().get(RELATIONS);
    if (book == null || relations == null) {
      findings.refuse(Place.FILE, "expected an Excel workbook (.xlsx), this is another zip");
      return Optional.empty();
    }
    var workbook = new Workbook(parts.get(), file, findings);
    byte[] strings = parts.get().get(STRINGS);
    boolean whole =
        XmlWalk.over(relations, findings, workbook.new Relations())
            && XmlWalk.over(book, findings, workbook.new Sheets())
            && (strings == null
                || XmlWalk.over(strings, findings, new SharedStrings(workbook.strings, findings)));
    return whole ? Optional.of(workbook) : Optional.empty();
  }

  /** The names of its sheets, as they stand. */
  Iterable<String> sheets() {
    return relationOf.keySet();
  }

  /** The sheet of that name, in lower case; empty where there is none, or a problem. */
  Optional<SheetRows> sheet(String name) {
    for (var sheet : relationOf.entrySet()) {
      if (called(sheet.getKey()).equals(name)) {
        byte[] part = parts.get(pathOf.getOrDefault(sheet.getValue(), ""));
        var inSheet = findings.in(file + ", " + name);
        if (part == null) {
          inSheet.refuse(Place.FILE, "the workbook names this sheet and does not hold it");
          return Optional.empty();
        }
        var rows = new SheetRows(strings, inSheet);
        return XmlWalk.over(part, inSheet, rows) ? Optional.of(rows) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  static String called(String sheet) {
    return sheet.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean wanted(String name) {
    return name.startsWith("xl/")
        && (name.equals(BOOK)
            || name.equals(RELATIONS)
            || name.equals(STRINGS)
            || name.startsWith("xl/worksheets/"));
  }

  private final class Relations implements XmlWalk.Visitor {

    @Override
    public void open(XMLStreamReader element) {
      String id = element.getAttributeValue(null, "Id");
      String target = element.getAttributeValue(null, "Target");
      if (element.getLocalName().equals("Relationship") && id != null && target != null) {
        pathOf.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }

    @Override
    public void text(String text) {}

    @Override
    public void close(String name) {}

    @Override
    public boolean goesOn() {
      return true;
    }
  }

  private final class Sheets implements XmlWalk.Visitor {

    @Override
    public void open(XMLStreamReader element) {
      String name = element.getAttributeValue(null, "name");
      String id = element.getAttributeValue(RELATION, "id");
      String relation = id == null ? element.getAttributeValue(STRICT_RELATION, "id") : id;
      if (element.getLocalName().equals("sheet") && name != null && relation != null) {
        relationOf.putIfAbsent(name, relation);
      }
    }

    @Override
    public void text(String text) {}

    @Override
    public void close(String name) {}

    @Override
    public boolean goesOn() {
      return true;
    }
  }
}
