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
import org.copiste.validate.catalog.Catalog.Way;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a catalog file. Public identifiers are passed over: a schema is not named by them. */
public final class CatalogReader extends DefaultHandler {
  /** The namespace of catalogs. */
  public static final String NAMESPACE = "urn:oasis:names:tc:entity:xmlns:xml:catalog";

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private record Form(Way way, String match, String target) {}

  private static final Map<String, Form> FORMS =
      Map.of(
          "uri", new Form(Way.EXACT, "name", "uri"),
          "system", new Form(Way.EXACT, "systemId", "uri"),
          "rewriteURI", new Form(Way.BEGINNING, "uriStartString", "rewritePrefix"),
          "rewriteSystem", new Form(Way.BEGINNING, "systemIdStartString", "rewritePrefix"),
          "uriSuffix", new Form(Way.END, "uriSuffix", "uri"),
          "systemSuffix", new Form(Way.END, "systemIdSuffix", "uri"),
          "delegateURI", new Form(Way.DELEGATE, "uriStartString", "catalog"),
          "delegateSystem", new Form(Way.DELEGATE, "systemIdStartString", "catalog"),
          "nextCatalog", new Form(Way.NEXT, "", "catalog"));

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
   * @param source with its absolute address as system identifier
   * @return absent where the file is XML and no catalog
   * @throws SAXException where it is not well-formed
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
    Form form = FORMS.get(local);
    if (form != null) {
      String match = Optional.ofNullable(attributes.getValue("", form.match())).orElse("");
      String target = attributes.getValue("", form.target());
      if (target != null && (!match.isEmpty() || form.way() == Way.NEXT)) {
        List<Entry> entries = local.contains("ystem") ? forSystemIdentifiers : forAddresses;
        resolved(target).ifPresent(to -> entries.add(new Entry(form.way(), match, to)));
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
