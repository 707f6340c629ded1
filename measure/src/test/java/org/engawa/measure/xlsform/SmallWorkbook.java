// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a workbook of a few sheets, part by part, so that a test can also put in a wrong part. */
public final class SmallWorkbook {

  private static final String SPREADSHEET =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** Rows of cells; an empty cell is left out, and told by the place of the next one. */
  public SmallWorkbook sheet(String name, List<List<String>> rows) {
    var xml = new StringBuilder();
    for (int row = 1; row <= rows.size(); row++) {
      xml.append("<row r=\"%d\">".formatted(row));
      List<String> cells = rows.get(row - 1);
      for (int column = 0; column < cells.size(); column++) {
        if (!cells.get(column).isEmpty()) {
          xml.append(
              "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                  .formatted('A' + column, row, escaped(cells.get(column))));
        }
      }
      xml.append("</row>");
    }
    return sheetOf(name, xml.toString());
  }

  /** The rows as they stand in the file. */
  SmallWorkbook sheetOf(String name, String rows) {
    return sheetXml(
        name, "<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(SPREADSHEET, rows));
  }

  SmallWorkbook sheetXml(String name, String xml) {
    sheets.put(name, xml);
    return this;
  }

  SmallWorkbook part(String path, byte[] bytes) {
    parts.put(path, bytes);
    return this;
  }

  SmallWorkbook strings(String items) {
    return part(
        "xl/sharedStrings.xml", "<sst %s>%s</sst>".formatted(SPREADSHEET, items).getBytes(UTF_8));
  }

  public byte[] bytes() {
    var book = new StringBuilder();
    var relations = new StringBuilder();
    int number = 0;
    for (String sheet : sheets.keySet()) {
      number++;
      book.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
              .formatted(escaped(sheet), number, number));
      relations.append(
          "<Relationship Id=\"rId%d\" Target=\"worksheets/sheet%d.xml\"/>"
              .formatted(number, number));
    }
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      put(zip, "xl/workbook.xml", workbook(book.toString()));
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships>%s</Relationships>".formatted(relations).getBytes(UTF_8));
      number = 0;
      for (String xml : sheets.values()) {
        number++;
        put(zip, "xl/worksheets/sheet%d.xml".formatted(number), xml.getBytes(UTF_8));
      }
      for (var part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  private static byte[] workbook(String sheets) {
    return ("<workbook %s xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets>%s</sheets></workbook>")
        .formatted(SPREADSHEET, sheets)
        .getBytes(UTF_8);
  }

  private static void put(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
