// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.engawa.app.interop.Reading.Refused;

/** A Bundle in XML, walked through entry by entry, so that it may be longer than memory. */
final class XmlBundle {

  private static final int LONGEST = 2 * 1024 * 1024;
  private static final int DEEPEST = 200;

  private final ManyResponses.Taker taker;
  private long others;

  XmlBundle(ManyResponses.Taker taker) {
    this.taker = taker;
  }

  /** Whether the root is a Bundle; what it is otherwise is not judged. */
  static boolean isBundle(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = XmlGate.factory().createXMLStreamReader(in, "UTF-8");
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return xml.getLocalName().equals("Bundle");
        }
      }
      return false;
    } catch (IOException | XMLStreamException e) {
      return false;
    }
  }

  void in(Path path) {
    String file = path.toString();
    try (InputStream in = Files.newInputStream(path)) {
      walk(file, XmlGate.factory().createXMLStreamReader(in, "UTF-8"));
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      String expected = "expected well-formed XML; the rest was not read";
      refuse(
          at == null
              ? Refusal.of(file, expected)
              : new Refusal(file, at.getLineNumber(), at.getColumnNumber(), expected));
    } catch (IOException e) {
      refuse(Refusal.of(file, "expected a file that can be read"));
    }
    if (others > 0) {
      taker.passedOver(file, others);
    }
  }

  private void walk(String file, XMLStreamReader xml) throws XMLStreamException {
    int depth = 0;
    boolean entry = false;
    boolean resource = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> {
          refuse(at(file, xml, "expected XML without a DTD"));
          return;
        }
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          entry = depth == 2 ? xml.getLocalName().equals("entry") : entry;
          resource = depth == 3 ? xml.getLocalName().equals("resource") : resource;
          if (depth == 4 && entry && resource) {
            resource(at(file, xml, "expected a response of at most 2 MB and 200 levels"), xml);
            depth--;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  private void resource(Refusal tooLong, XMLStreamReader xml) throws XMLStreamException {
    boolean response = ResourceKind.RESPONSE.accepts(xml.getLocalName());
    var text = new StringBuilder();
    int depth = 0;
    int deepest = 0;
    do {
      if (xml.isStartElement()) {
        depth++;
        deepest = Math.max(deepest, depth);
      }
      if (text.length() <= LONGEST) {
        copy(xml, text);
      }
      if (xml.isEndElement()) {
        depth--;
      }
    } while (depth > 0 && xml.next() > 0);
    if (!response) {
      others++;
    } else if (text.length() > LONGEST || deepest > DEEPEST) {
      refuse(tooLong);
    } else {
      take(tooLong, text.toString());
    }
  }

  private void take(Refusal entry, String text) {
    var decoded = new Utf8Text.Decoded(text);
    Reading reading = FhirFiles.read(entry.file(), decoded, ResourceKind.RESPONSE);
    taker.take(
        new Place(entry.file(), entry.line()),
        reading instanceof Refused(List<Refusal> refusals) ? entry.around(refusals) : reading);
  }

  private static void copy(XMLStreamReader xml, StringBuilder text) {
    if (xml.isStartElement()) {
      text.append('<').append(xml.getLocalName());
      String space = xml.getNamespaceURI();
      text.append(" xmlns=\"").append(escaped(space == null ? "" : space)).append('"');
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        if (xml.getAttributeNamespace(i) == null || xml.getAttributeNamespace(i).isEmpty()) {
          text.append(' ').append(xml.getAttributeLocalName(i)).append("=\"");
          text.append(escaped(xml.getAttributeValue(i))).append('"');
        }
      }
      text.append('>');
    } else if (xml.isEndElement()) {
      text.append("</").append(xml.getLocalName()).append('>');
    } else if (xml.isCharacters()) {
      text.append(escaped(xml.getText()));
    }
  }

  private static String escaped(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;")
        .replace("\n", "&#10;")
        .replace("\r", "&#13;")
        .replace("\t", "&#9;");
  }

  private static Refusal at(String file, XMLStreamReader xml, String expected) {
    Location at = xml.getLocation();
    return new Refusal(file, at.getLineNumber(), at.getColumnNumber(), expected);
  }

  private void refuse(Refusal refusal) {
    taker.take(new Place(refusal.file(), refusal.line()), Reading.refused(refusal));
  }
}
