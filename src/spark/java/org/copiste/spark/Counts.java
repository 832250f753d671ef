package org.copiste.spark;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** Counts what became of the documents and derives the exit code, as the command line does. */
final class Counts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LongAccumulator documents;
  private final LongAccumulator without;
  private final LongAccumulator failed;
  private final LongAccumulator refused;
  private final LongAccumulator others;

  Counts(SparkSession spark) {
    this.documents = spark.sparkContext().longAccumulator("documents");
    this.without = spark.sparkContext().longAccumulator("documents without TEI");
    this.failed = spark.sparkContext().longAccumulator("documents with errors");
    this.refused = spark.sparkContext().longAccumulator("other files with errors");
    this.others = spark.sparkContext().longAccumulator("other files");
  }

  /** Counts a row and returns what of it is written. */
  Row counted(Row row) {
    boolean document = row.getBoolean(ResultRow.DOCUMENT);
    boolean error = row.getBoolean(ResultRow.FAILED);
    (document ? documents : others).add(1);
    if (document && row.isNullAt(ResultRow.TEI)) {
      without.add(1);
    }
    if (error) {
      (document ? failed : refused).add(1);
    }
    return ResultRow.written(row);
  }

  /** Says what was counted and returns the exit code. */
  int end() {
    System.err.println(
        "copiste encode: "
            + documents.value()
            + " documents, "
            + without.value()
            + " of them without TEI, "
            + failed.value()
            + " with errors; "
            + others.value()
            + " other files");
    if (documents.value() + others.value() == 0) {
      System.err.println("copiste: error: there is no input");
      return 3;
    }
    return failed.value() + refused.value() > 0 ? 1 : 0;
  }
}
