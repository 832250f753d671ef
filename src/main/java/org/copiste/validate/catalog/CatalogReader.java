package org.copiste.validate.catalog;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.validate.catalog.Catalog.Entry;
import org.copiste.validate.catalog.Catalog.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an XML catalog. Entries for public identifiers are skipped: no schema is named by one. */
public final class CatalogReader extends DefaultHandler {
  /** The namespace of XML catalogs. */
  public static final String NAMESPACE = "urn:oasis:names:tc:entity:xmlns:xml:catalog";

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private record EntryElement(Kind kind, String match, String target) {}

  private static final Map<String, EntryElement> ENTRY_ELEMENTS =
      Map.of(
          "uri", new EntryElement(Kind.EXACT, "name", "uri"),
          "system", new EntryElement(Kind.EXACT, "systemId", "uri"),
          "rewriteURI", new EntryElement(Kind.PREFIX, "uriStartString", "rewritePrefix"),
          "rewriteSystem", new EntryElement(Kind.PREFIX, "systemIdStartString", "rewritePrefix"),
          "uriSuffix", new EntryElement(Kind.SUFFIX, "uriSuffix", "uri"),
          "systemSuffix", new EntryElement(Kind.SUFFIX, "systemIdSuffix", "uri"),
          "delegateURI", new EntryElement(Kind.DELEGATE, "uriStartString", "catalog"),
          "delegateSystem", new EntryElement(Kind.DELEGATE, "systemIdStartString", "catalog"),
          "nextCatalog", new EntryElement(Kind.NEXT, "", "catalog"));

  private final List<Entry> forAddresses = new ArrayList<>();
  private final List<Entry> forSystemIdentifiers = new ArrayList<>();
  private final Deque<URI> base = new ArrayDeque<>();
  private boolean catalog;

  private CatalogReader(URI base) {
    this.base.push(base);
  }

  /**
   * Reads a catalog.
   *
   * @param source with an absolute system identifier
   * @return absent if the file is XML but not a catalog
   * @throws SAXException if it is not well-formed
   */
  public static Optional<Catalog> read(XMLReader parser, InputSource source)
      throws SAXException, IOException {
    CatalogReader reader = new CatalogReader(URI.create(source.getSystemId()));
    parser.setContentHandler(reader);
    parser.setErrorHandler(reader);
    parser.parse(source);
    List<Entry> entries = new ArrayList<>(reader.forAddresses);
    entries.addAll(reader.forSystemIdentifiers);
    return reader.catalog ? Optional.of(new Catalog(entries)) : Optional.empty();
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    URI above = base.element();
    String own = attributes.getValue(XML, "base");
    base.push(own == null ? above : resolved(own).orElse(above));
    if (!uri.equals(NAMESPACE)) {
      return;
    }
    catalog |= local.equals("catalog");
    EntryElement element = ENTRY_ELEMENTS.get(local);
    if (element != null) {
      String match = Optional.ofNullable(attributes.getValue("", element.match())).orElse("");
      String target = attributes.getValue("", element.target());
      if (target != null && (!match.isEmpty() || element.kind() == Kind.NEXT)) {
        List<Entry> entries = local.contains("ystem") ? forSystemIdentifiers : forAddresses;
        resolved(target).ifPresent(to -> entries.add(new Entry(element.kind(), match, to)));
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    base.pop();
  }

  private Optional<URI> resolved(String reference) {
    try {
      return Optional.of(base.element().resolve(reference));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
