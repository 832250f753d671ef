package org.copiste.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/**
 * A view of many documents together. It keeps only an extract of each, so that the memory it needs
 * grows with the names and letters, not with the texts. May be shared by threads.
 */
public final class CorpusView {
  private final Stylesheet extraction;
  private final Map<String, Stylesheet> files;

  private CorpusView(Stylesheet extraction, Map<String, Stylesheet> files) {
    this.extraction = extraction;
    this.files = files;
  }

  /**
   * The letters for correspSearch, in the Correspondence Metadata Interchange Format.
   *
   * @param parameters {@code url} the address of the file, {@code licence} that of its licence
   */
  public static CorpusView letters(Map<String, String> parameters) {
    return new CorpusView(
        Stylesheet.of("cmif-letter.xsl", Map.of()),
        Map.of("cmif.xml", Stylesheet.of("cmif.xsl", parameters)));
  }

  /**
   * The persons, as a page and as a table.
   *
   * @param version the program's version, which the page names
   */
  public static CorpusView persons(String version) {
    Map<String, Stylesheet> files = new LinkedHashMap<>();
    files.put("persons.html", Stylesheet.of("persons.xsl", Map.of("version", version)));
    files.put("persons.tsv", Stylesheet.of("persons-table.xsl", Map.of()));
    return new CorpusView(Stylesheet.of("persons-document.xsl", Map.of()), files);
  }

  /**
   * The pages about all letters: by date, correspondent and place, the registers, and the search.
   *
   * @param version the program's version, which the pages name
   * @param prefix what the names of their files begin with; usually nothing
   */
  public static CorpusView site(String version, String prefix) {
    Map<String, String> common = Map.of("version", version, "prefix", prefix);
    Map<String, Stylesheet> files = new LinkedHashMap<>();
    for (SitePage page : SitePage.values()) {
      files.put(prefix + page.file(), Stylesheet.of(page.stylesheet(), page.parameters(common)));
    }
    return new CorpusView(Stylesheet.of("site-document.xsl", Map.of()), files);
  }

  /** The names of the files that make up the view. */
  public List<String> files() {
    return List.copyOf(files.keySet());
  }

  /** What a view keeps of one document. */
  public static final class Extract {
    private final XdmNode node;

    private Extract(XdmNode node) {
      this.node = node;
    }

    XdmNode root() {
      return node.select(Steps.child()).asNode();
    }
  }

  /**
   * A remark about a file of the view.
   *
   * @param code a stable name for the kind of remark
   */
  public record Remark(String code, String message) {}

  /** A file of the view and the remarks about it. */
  public record Result(byte[] bytes, List<Remark> remarks) {
    /** Copies the remarks. */
    public Result {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Extracts from one document what the view needs.
   *
   * @param name the path of the document below the PATH argument, without extension
   * @throws RenderException if the bytes are not TEI
   */
  public Extract extract(byte[] tei, String name) throws RenderException {
    return new Extract(extraction.extract(TeiParser.parse(tei), name));
  }

  /**
   * Renders one of the files.
   *
   * @param extracts in the order of the documents
   * @throws RenderException if it cannot be rendered from these documents
   */
  public Result file(String name, List<Extract> extracts) throws RenderException {
    Stylesheet stylesheet = files.get(name);
    if (stylesheet == null) {
      throw new IllegalArgumentException(name);
    }
    List<Remark> remarks = new ArrayList<>();
    byte[] bytes = stylesheet.view(extracts.stream().map(p -> p.node).toList(), remarks);
    return new Result(bytes, remarks);
  }
}
