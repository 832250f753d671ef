package org.copiste.spark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.copiste.batch.Notice;
import org.copiste.model.Diagnostic;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.pipeline.EncodedDocument;
import org.copiste.pipeline.Pipeline;
import org.copiste.read.ReadException;
import org.copiste.settings.Settings;

/**
 * Turns rows of (id, content) into rows of (id, tei, diagnostics). A document that fails gives a
 * row without TEI whose diagnostics say why. The models are loaded once per executor, by the first
 * document that needs them, and shared by its tasks.
 */
final class EncodeRows implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** The schema of the input: the document's name with its folders, and its bytes. */
  static final StructType INPUT =
      new StructType()
          .add("id", DataTypes.StringType, false)
          .add("content", DataTypes.BinaryType, true);

  /** The schema of the output; {@code tei} is null where the document failed. */
  static final StructType OUTPUT =
      new StructType()
          .add("id", DataTypes.StringType, false)
          .add("tei", DataTypes.StringType, true)
          .add("diagnostics", DataTypes.createArrayType(DataTypes.StringType, false), false);

  private final Broadcast<JobSettings> settings;

  EncodeRows(Broadcast<JobSettings> settings) {
    this.settings = settings;
  }

  @Override
  public java.util.Iterator<Row> call(java.util.Iterator<Row> documents) {
    Settings shared = settings.value().forTask();
    return new java.util.Iterator<>() {
      @Override
      public boolean hasNext() {
        return documents.hasNext();
      }

      @Override
      public Row next() {
        Row row = documents.next();
        return encoded(row.getString(0), row.isNullAt(1) ? new byte[0] : row.getAs(1), shared);
      }
    };
  }

  private Row encoded(String id, byte[] bytes, Settings shared) {
    try {
      DocumentName name = new DocumentName(id);
      Settings own = shared.toBuilder().metadata(settings.value().metadata(name.name())).build();
      EncodedDocument encoded = Pipeline.with(own).encode(name.file(), bytes);
      boolean sound = encoded.faults().isEmpty();
      List<Diagnostic> said = sound ? encoded.document().diagnostics() : encoded.faults();
      List<Notice> notices =
          said.stream()
              .map(d -> Notice.of(id, encoded.document().source(), d))
              .sorted(Comparator.comparingInt(Notice::line).thenComparingInt(Notice::column))
              .toList();
      return row(id, sound ? new String(encoded.tei(), StandardCharsets.UTF_8) : null, notices);
    } catch (ReadException e) {
      Notice notice =
          new Notice(id, e.line(), e.column(), Severity.ERROR, e.getMessage(), e.code());
      return row(id, null, List.of(notice));
    } catch (RuntimeException | StackOverflowError e) {
      String what = "this is a fault of Copiste: " + e;
      return row(id, null, List.of(Notice.error(id, "internal-error", what)));
    }
  }

  private static Row row(
      String id, @org.jspecify.annotations.Nullable String tei, List<Notice> notices) {
    List<String> lines = new ArrayList<>();
    notices.forEach(notice -> lines.add(notice.toString()));
    return RowFactory.create(id, tei, lines.toArray(String[]::new));
  }
}
