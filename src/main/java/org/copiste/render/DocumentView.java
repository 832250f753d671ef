package org.copiste.render;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/** A view of one document, such as its plain text. May be shared by threads. */
public final class DocumentView {
  private final Stylesheet stylesheet;
  private final String extension;

  private DocumentView(Stylesheet stylesheet, String extension) {
    this.stylesheet = stylesheet;
    this.extension = extension;
  }

  /** The plain text as corrected. */
  public static DocumentView correctedText() {
    return new DocumentView(Stylesheet.of("text.xsl", Map.of("view", "corr")), ".txt");
  }

  /** The plain text as the OCR read it. */
  public static DocumentView textAsRead() {
    return new DocumentView(Stylesheet.of("text.xsl", Map.of("view", "sic")), ".txt");
  }

  /**
   * A reading edition: one page of HTML.
   *
   * @param version the program's version, which the page names
   */
  public static DocumentView readingEdition(String version) {
    return readingEdition(version, "");
  }

  /**
   * The same as a part of a site.
   *
   * @param prefix what the names of the site's own files begin with
   */
  public static DocumentView readingEdition(String version, String prefix) {
    return new DocumentView(
        Stylesheet.of("html.xsl", Map.of("version", version, "prefix", prefix)), ".html");
  }

  /** TEI in the subset of the Deutsches Textarchiv. */
  public static DocumentView dtabf() {
    return new DocumentView(Stylesheet.of("dtabf.xsl", Map.of()), ".dtabf.xml");
  }

  /**
   * A page that shows the TEI itself with CETEIcean.
   *
   * @param version the program's version, which the page names
   */
  public static DocumentView cetei(String version) {
    return new DocumentView(Stylesheet.of("cetei.xsl", Map.of("version", version)), ".cetei.html");
  }

  /** The file name extension of the view, such as {@code .txt}. */
  public String extension() {
    return extension;
  }

  /**
   * Renders one document.
   *
   * @param tei the bytes of a TEI file
   * @throws RenderException if the bytes are not TEI
   */
  public byte[] of(byte[] tei) throws RenderException {
    return of(tei, image -> Optional.empty(), Map.of());
  }

  /**
   * The same with what only the reading edition shows.
   *
   * @param images where an image of a page lies that the document names, as a reference in the
   *     page; empty where it is not to be had
   * @param neighbours the letters before and after it, as {@link SiteOrder#neighbours} says; empty
   *     for a page alone
   */
  public byte[] of(
      byte[] tei, Function<String, Optional<String>> images, Map<String, String> neighbours)
      throws RenderException {
    XdmNode document = TeiParser.parse(tei);
    Map<String, String> there = new TreeMap<>();
    document
        .select(Steps.descendant("graphic").then(Steps.attribute("url")))
        .map(XdmNode::getStringValue)
        .forEach(url -> images.apply(url).ifPresent(place -> there.put(url, place)));
    return stylesheet.view(document, Map.of("images", there, "neighbours", neighbours));
  }
}
