package org.copiste.spark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.copiste.read.SourceReader;

/** Datasets of (id, content) from what the user names. */
final class Documents {
  private static final String RECURSIVE = "mapreduce.input.fileinputformat.input.dir.recursive";

  private final SparkSession spark;

  Documents(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * The documents of an input: a table where it ends with {@code .jsonl}, {@code .json} or {@code
   * .parquet}, an archive where it ends with {@code .zip}, {@code .tar} or {@code .tar.gz} (or is a
   * folder or pattern of such), text files otherwise.
   */
  Dataset<Row> of(String input) {
    String name = input.toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".json")) {
      return table(spark.read().schema("id STRING, text STRING").json(input));
    }
    if (name.endsWith(".parquet")) {
      return table(spark.read().parquet(input));
    }
    if (Archive.isOne(name)) {
      return archives(input);
    }
    return files(input);
  }

  /** A table with the columns id and text. */
  private Dataset<Row> table(Dataset<Row> table) {
    return table
        .select("id", "text")
        .map(
            (org.apache.spark.api.java.function.MapFunction<Row, Row>)
                row ->
                    RowFactory.create(
                        row.getString(0),
                        row.isNullAt(1)
                            ? new byte[0]
                            : row.getString(1).getBytes(StandardCharsets.UTF_8)),
            Encoders.row(Encoding.INPUT));
  }

  private Dataset<Row> archives(String input) {
    JavaRDD<Row> rows =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .binaryFiles(input)
            .flatMap(file -> Archive.documents(file._1(), file._2()));
    return spark.createDataFrame(rows, Encoding.INPUT);
  }

  /** Text files, each with its path below the folder that was named. */
  private Dataset<Row> files(String input) {
    String root = root(input);
    // Not Spark's own source of binary files: it passes over empty ones without a word.
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    context.hadoopConfiguration().setBoolean(RECURSIVE, true);
    JavaRDD<Row> rows =
        context
            .binaryFiles(input)
            .filter(file -> SourceReader.recognises(new DocumentName(file._1()).file()))
            .map(
                file -> {
                  String path = new Path(file._1()).toUri().getPath();
                  return RowFactory.create(
                      path.startsWith(root) ? path.substring(root.length()) : path,
                      file._2().toArray());
                });
    return spark.createDataFrame(rows, Encoding.INPUT);
  }

  private String root(String input) {
    Path path = new Path(input);
    try {
      FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
      Path whole = files.makeQualified(path);
      boolean folder = files.exists(whole) && files.getFileStatus(whole).isDirectory();
      String root = (folder ? whole : whole.getParent()).toUri().getPath();
      return root.endsWith("/") ? root : root + "/";
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The ids that would write the same file as another one. */
  static List<String> collisions(Dataset<Row> documents) {
    return documents
        .select("id")
        .map(
            (org.apache.spark.api.java.function.MapFunction<Row, String>)
                row -> new DocumentName(row.getString(0)).result(),
            Encoders.STRING())
        .groupBy("value")
        .count()
        .filter("count > 1")
        .limit(10)
        .select("value")
        .as(Encoders.STRING())
        .collectAsList();
  }
}
