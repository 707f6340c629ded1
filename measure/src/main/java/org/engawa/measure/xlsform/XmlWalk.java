// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Place;
import org.engawa.measure.document.Utf8Text;

/** Walks an XML part of a file within limits: no DTD, 200 levels, 1,000,000 elements. */
final class XmlWalk {

  private static final int DEEPEST = 200;
  private static final int MOST = 1_000_000;
  private static final String WITHIN = "expected well-formed XML without a DTD, within the limits";

  private XmlWalk() {}

  /** What is told of each element and text; {@code false} ends the walk. */
  interface Visitor {

    void open(XMLStreamReader element);

    void text(String text);

    void close(String name);

    boolean goesOn();
  }

  /** Whether all of it was walked; a problem otherwise, unless the visitor ended it. */
  static boolean over(byte[] part, Findings findings, Visitor visitor) {
    // Decoded first: the parser of the JDK prints broken bytes to the console.
    var text = Utf8Text.of(part, findings);
    if (text.isEmpty()) {
      return false;
    }
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text.get()));
      try {
        return walk(xml, findings, visitor);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException broken) {
      findings.refuse(Place.FILE, WITHIN);
      return false;
    }
  }

  private static boolean walk(XMLStreamReader xml, Findings findings, Visitor visitor)
      throws XMLStreamException {
    int depth = 0;
    int elements = 0;
    while (xml.hasNext() && visitor.goesOn()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          elements++;
          depth++;
          visitor.open(xml);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          visitor.close(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            visitor.text(xml.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> depth = DEEPEST + 1;
        default -> {}
      }
      if (depth > DEEPEST || elements > MOST) {
        findings.refuse(Place.FILE, WITHIN);
        return false;
      }
    }
    return visitor.goesOn();
  }

  // Of the JDK, whatever other parser lies on the class path.
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
