// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks an XML text once before anything is built from it: no DTD, limits, namespace, kind. */
final class XmlGate {

  private static final String FHIR = "http://hl7.org/fhir";
  private static final int DEEPEST = 200;
  private static final int MOST_NODES = 1_000_000;
  private static final int LONGEST = 1_000_000;

  private XmlGate() {}

  static List<Refusal> check(String file, String text, ResourceKind kind) {
    int doctype = text.indexOf("<!DOCTYPE");
    if (doctype >= 0) {
      long line = 1 + text.substring(0, doctype).chars().filter(c -> c == '\n').count();
      long column = doctype - text.lastIndexOf('\n', doctype);
      return List.of(new Refusal(file, line, column, "expected XML without a DTD"));
    }
    var refusals = new ArrayList<Refusal>();
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
      String declared = xml.getCharacterEncodingScheme();
      if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
        return List.of(Refusal.of(file, "expected the encoding UTF-8, found " + declared));
      }
      walk(file, xml, kind, refusals);
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      String expected = "expected well-formed XML within the limits";
      return at == null ? List.of(Refusal.of(file, expected)) : List.of(place(file, at, expected));
    }
    return refusals;
  }

  private static void walk(
      String file, XMLStreamReader xml, ResourceKind kind, List<Refusal> refusals)
      throws XMLStreamException {
    var open = new ArrayDeque<String>();
    int nodes = 0;
    while (xml.hasNext() && refusals.isEmpty()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        open.pop();
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String name = xml.getLocalName();
      String value = xml.getAttributeValue(null, "value");
      if (++nodes > MOST_NODES || open.size() >= DEEPEST) {
        refusals.add(
            place(file, xml.getLocation(), "expected at most 200 levels, 1,000,000 nodes"));
      } else if (value != null && value.length() > LONGEST) {
        refusals.add(place(file, xml.getLocation(), "expected values of at most 1 MB"));
      } else if (value != null && Decimals.refused(name, value).isPresent()) {
        refusals.add(place(file, xml.getLocation(), Decimals.refused(name, value).orElseThrow()));
      } else if (open.isEmpty()) {
        root(file, xml, kind).ifPresent(refusals::add);
      } else {
        String parent = open.size() == 1 ? "" : open.peek();
        kind.foreign(parent, name, Optional.ofNullable(value))
            .ifPresent(why -> refusals.add(place(file, xml.getLocation(), why)));
      }
      open.push(name);
    }
  }

  private static Optional<Refusal> root(String file, XMLStreamReader xml, ResourceKind kind) {
    if (!FHIR.equals(xml.getNamespaceURI())) {
      return Optional.of(place(file, xml.getLocation(), "expected the namespace " + FHIR));
    }
    return kind.accepts(xml.getLocalName())
        ? Optional.empty()
        : Optional.of(place(file, xml.getLocation(), kind.insteadOf(xml.getLocalName())));
  }

  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private static Refusal place(String file, Location at, String expected) {
    return new Refusal(file, at.getLineNumber(), at.getColumnNumber(), expected);
  }
}
