package org.copiste.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;

/**
 * A view of many documents together. From each it keeps only what it needs, so that memory is a
 * matter of names and letters, not of texts. Used by several threads at a time.
 */
public final class CorpusView {
  private final Stylesheet part;
  private final Map<String, Stylesheet> files;

  private CorpusView(Stylesheet part, Map<String, Stylesheet> files) {
    this.part = part;
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

  /** The names of the files it is made of. */
  public List<String> files() {
    return List.copyOf(files.keySet());
  }

  /** What a view keeps of one document. */
  public static final class Part {
    private final XdmNode node;

    private Part(XdmNode node) {
      this.node = node;
    }
  }

  /**
   * A remark about a file.
   *
   * @param code a stable name for the sort of remark
   */
  public record Remark(String code, String message) {}

  /** A file and what there is to say about it. */
  public record Result(byte[] bytes, List<Remark> remarks) {
    /** Copies the remarks. */
    public Result {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Keeps what is needed of one document.
   *
   * @param name of the document, without extension, with the folders below the PATH
   * @throws RenderException if the bytes are no TEI
   */
  public Part part(byte[] tei, String name) throws RenderException {
    return new Part(part.extract(TeiTree.of(tei, DocumentName.address(name))));
  }

  /**
   * Makes one of the files.
   *
   * @param parts in the order of the documents
   * @throws RenderException if it cannot be made of these documents
   */
  public Result file(String name, List<Part> parts) throws RenderException {
    Stylesheet stylesheet = files.get(name);
    if (stylesheet == null) {
      throw new IllegalArgumentException(name);
    }
    List<Remark> remarks = new ArrayList<>();
    byte[] bytes = stylesheet.view(parts.stream().map(p -> p.node).toList(), remarks);
    return new Result(bytes, remarks);
  }
}
