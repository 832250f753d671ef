package org.copiste.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.encode.Restored;
import org.copiste.encode.Software;
import org.copiste.encode.SourceRestorer;
import org.copiste.encode.TeiEncoder;
import org.copiste.ledger.DecisionsStage;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Line;
import org.copiste.model.Page;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.normalise.NormaliseStage;
import org.copiste.read.ReadException;
import org.copiste.read.SourceReader;
import org.copiste.read.SourceWriter;

/** The public API: one source in, one finished result out. Thread-safe. */
public final class Copiste {
  private final Settings settings;

  private Copiste(Settings settings) {
    this.settings = settings;
  }

  /** With these settings. */
  public static Copiste with(Settings settings) {
    return new Copiste(settings);
  }

  /** The whole pipeline. */
  public Encoded encode(String fileName, byte[] bytes) throws ReadException {
    Document document = document(fileName, bytes);
    TeiEncoder encoder = new TeiEncoder(settings.notes(), new Software("0.1.0", "6.8"));
    return new Encoded(document, encoder.encode(document));
  }

  /** Normalise and repair only. */
  public Repaired repair(String fileName, byte[] bytes) throws ReadException {
    Document document = document(fileName, bytes);
    return new Repaired(document, document.reading().text().getBytes(StandardCharsets.UTF_8));
  }

  /** The source from TEI alone. */
  public byte[] restore(byte[] tei) {
    Restored restored = SourceRestorer.restore(tei);
    return SourceWriter.bytes(restored.text(), restored.encoding());
  }

  private Document document(String fileName, byte[] bytes) throws ReadException {
    Source source = SourceReader.read(fileName, bytes);
    Document document = laidOut(Document.of(source, settings.metadata()));
    return new DecisionsStage(settings.decisions()).apply(new NormaliseStage().apply(document));
  }

  /** One page, and a paragraph for each run of lines. */
  private static Document laidOut(Document document) {
    Source source = document.source();
    List<Line> lines = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    int start = -1;
    int end = 0;
    for (int n = 1; n <= source.lines().count(); n++) {
      Span at = source.lines().content(n);
      boolean blank = source.at(at).isBlank();
      lines.add(new Line(n, at, blank ? Line.Role.BLANK : Line.Role.TEXT));
      if (blank && start >= 0) {
        blocks.add(paragraph(start, end));
      }
      start = blank ? -1 : start < 0 ? at.start() : start;
      end = at.end();
    }
    if (start >= 0) {
      blocks.add(paragraph(start, end));
    }
    Page page = new Page("1", new Span(0, source.text().length()), 1);
    return document
        .withLayout(List.of(page), lines, List.of())
        .withStructure(blocks, List.of(), List.of());
  }

  private static Block paragraph(int start, int end) {
    return new Block(Block.Kind.P, 0, Optional.empty(), List.of(new Span(start, end)));
  }
}
