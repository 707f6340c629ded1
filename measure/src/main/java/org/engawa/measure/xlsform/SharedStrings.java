// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Place;

/** Reads the strings to which the cells of a workbook point by number. */
final class SharedStrings implements XmlWalk.Visitor {

  private final List<String> strings;
  private final Findings findings;
  private final CellText text = new CellText();

  SharedStrings(List<String> strings, Findings findings) {
    this.strings = strings;
    this.findings = findings;
  }

  @Override
  public void open(XMLStreamReader element) {
    if (element.getLocalName().equals("si")) {
      text.clear();
    } else {
      text.open(element);
    }
  }

  @Override
  public void text(String more) {
    text.add(more);
  }

  @Override
  public void close(String name) {
    if (name.equals("si")) {
      if (text.tooLong()) {
        findings.refuse(
            Place.FILE, "expected cells of at most %d characters".formatted(CellText.LONGEST));
      }
      strings.add(text.text());
    } else {
      text.close(name);
    }
  }

  @Override
  public boolean goesOn() {
    return findings.none();
  }
}
