package org.copiste.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.copiste.batch.Notice;
import org.copiste.model.Diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document or another file: a row of (id, tei, diagnostics), and behind them what
 * is only counted.
 */
final class ResultRow {
  /** The schema of what is written; {@code tei} is null where there is none. */
  static final StructType WRITTEN =
      new StructType()
          .add("id", DataTypes.StringType, false)
          .add("tei", DataTypes.StringType, true)
          .add("diagnostics", DataTypes.createArrayType(DataTypes.StringType, false), false);

  /** The same with whether it is a document, and whether there are errors in it. */
  static final StructType COUNTED =
      WRITTEN
          .add("document", DataTypes.BooleanType, false)
          .add("failed", DataTypes.BooleanType, false);

  static final int TEI = 1;
  private static final int DIAGNOSTICS = 2;
  static final int DOCUMENT = 3;
  static final int FAILED = 4;

  private ResultRow() {}

  /**
   * A document.
   *
   * @param said messages of the search for documents
   */
  static Row document(
      String id, @Nullable String tei, List<String> said, boolean failed, List<Notice> notices) {
    List<String> lines = new ArrayList<>(said);
    notices.forEach(notice -> lines.add(notice.toString()));
    return RowFactory.create(id, tei, lines.toArray(String[]::new), true, failed);
  }

  /** A file that is no document. */
  static Row other(Notice notice) {
    return RowFactory.create(
        notice.file(),
        null,
        new String[] {notice.toString()},
        false,
        notice.severity() == Severity.ERROR);
  }

  /** The same document, which could not be written. */
  static Row unwritten(Row row, Notice why) {
    return document(row.getString(0), null, row.getList(DIAGNOSTICS), true, List.of(why));
  }

  /** The same document with the name of its file in place of the TEI. */
  static Row withFile(Row row, String file) {
    return RowFactory.create(
        row.get(0), file, row.get(DIAGNOSTICS), row.get(DOCUMENT), row.get(FAILED));
  }

  /** The columns that are written. */
  static Row written(Row row) {
    return RowFactory.create(row.get(0), row.get(TEI), row.get(DIAGNOSTICS));
  }
}
