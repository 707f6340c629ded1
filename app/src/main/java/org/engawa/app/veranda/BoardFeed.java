// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A board as Atom (RFC 4287): titles and texts, nobody's name, and days instead of times.
 *
 * @param self the address of the feed
 */
record BoardFeed(URI self, String id, String title, List<Entry> entries, ZoneId zone) {

  static final String TYPE = "application/atom+xml;charset=utf-8";

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  String xml() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      out.setDefaultNamespace(ATOM);
      out.writeStartElement(ATOM, "feed");
      out.writeDefaultNamespace(ATOM);
      element(out, "id", "urn:uuid:" + id);
      element(out, "title", title);
      element(
          out, "updated", day(entries.stream().map(Entry::at).findFirst().orElse(Instant.EPOCH)));
      link(out, "self", self);
      out.writeStartElement(ATOM, "author");
      element(out, "name", title);
      out.writeEndElement();
      for (Entry entry : entries) {
        write(out, entry);
      }
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed could not be written", e);
    }
    return text.toString();
  }

  private void write(XMLStreamWriter out, Entry entry) throws XMLStreamException {
    out.writeStartElement(ATOM, "entry");
    element(out, "id", "urn:uuid:" + entry.id());
    element(out, "title", entry.title());
    element(out, "updated", day(entry.at()));
    link(out, "alternate", entry.link());
    out.writeStartElement(ATOM, "content");
    out.writeAttribute("type", "text");
    out.writeCharacters(written(entry.words()));
    out.writeEndElement();
    out.writeEndElement();
  }

  private static void element(XMLStreamWriter out, String name, String text)
      throws XMLStreamException {
    out.writeStartElement(ATOM, name);
    out.writeCharacters(written(text));
    out.writeEndElement();
  }

  private static void link(XMLStreamWriter out, String rel, URI to) throws XMLStreamException {
    out.writeEmptyElement(ATOM, "link");
    out.writeAttribute("rel", rel);
    out.writeAttribute("href", to.toString());
  }

  private String day(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        at.atZone(zone).toLocalDate().atStartOfDay(zone));
  }

  /** XML 1.0 has no control characters, not even escaped. */
  private static String written(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** The first post of a thread. */
  record Entry(String id, String title, String words, Instant at, URI link) {}
}
