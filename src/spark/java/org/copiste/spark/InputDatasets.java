package org.copiste.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Datasets of (id, content) from what the user names. They are divided into tasks by the work that
 * their documents cause. Spark itself divides by bytes, which suits a quick scan, and would give a
 * whole archive or thousands of letters to a single core.
 */
final class InputDatasets {
  /** Bytes of text per task: about a minute's work for one core; set by hand. */
  private static final long BYTES_OF_A_TASK = 1 << 20;

  /** Set by hand: Spark's own bookkeeping grows with the number of tasks. */
  private static final int MOST_TASKS = 20_000;

  private final SparkSession spark;
  private final JavaSparkContext context;

  InputDatasets(SparkSession spark) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
  }

  /**
   * The documents of an input: a table where it ends with {@code .jsonl}, {@code .json} or {@code
   * .parquet}, an archive where it ends with {@code .zip}, {@code .tar} or {@code .tar.gz} (or is a
   * pattern of such), text files otherwise.
   *
   * @throws IOException if there is nothing of this name
   */
  Dataset<Row> of(String input) throws IOException {
    String name = input.toLowerCase(Locale.ROOT);
    if (Archive.isOne(name)) {
      return archives(input);
    }
    boolean json = name.endsWith(".jsonl") || name.endsWith(".json");
    return json || name.endsWith(".parquet") ? table(input, json) : files(input);
  }

  /** A table with the columns id and text. */
  private Dataset<Row> table(String input, boolean json) throws IOException {
    int tasks = tasks(length(meant(input)));
    // A malformed line is an error, not an empty row.
    DataFrameReader reader = spark.read().option("mode", "FAILFAST");
    return (json ? reader.schema("id STRING, text STRING").json(input) : reader.parquet(input))
        .selectExpr("CAST(id AS STRING)", "CAST(text AS STRING)")
        .repartition(tasks)
        .map(
            (MapFunction<Row, Row>)
                row -> {
                  if (row.isNullAt(0)) {
                    throw new IllegalArgumentException("a row of the table has no id");
                  }
                  String text = row.isNullAt(1) ? "" : row.getString(1);
                  return RowFactory.create(row.getString(0), text.getBytes(StandardCharsets.UTF_8));
                },
            Encoders.row(EncodeRows.INPUT));
  }

  private Dataset<Row> archives(String input) throws IOException {
    List<FileStatus> archives = meant(input);
    List<String> paths = archives.stream().map(a -> a.getPath().toString()).toList();
    Broadcast<SerializableConfiguration> hadoop = hadoop();
    JavaRDD<Row> rows =
        context
            .parallelize(paths, paths.size())
            .flatMap(path -> Archive.documents(new Path(path), hadoop.value().value()))
            .repartition(tasks(length(archives)));
    return spark.createDataFrame(rows, EncodeRows.INPUT);
  }

  private Dataset<Row> files(String input) throws IOException {
    Path path = new Path(input);
    TextFiles files = TextFiles.of(path.getFileSystem(context.hadoopConfiguration()), path);
    int tasks = Math.min(files.found().size(), tasks(files.bytes()));
    Broadcast<SerializableConfiguration> hadoop = hadoop();
    JavaRDD<Row> rows =
        context
            .parallelize(files.found(), tasks)
            .map(
                file -> {
                  FileSystem from = new Path(file.path()).getFileSystem(hadoop.value().value());
                  return RowFactory.create(file.id(), file.read(from));
                });
    return spark.createDataFrame(rows, EncodeRows.INPUT);
  }

  private int tasks(long bytes) {
    long byWork = Math.min(MOST_TASKS, bytes / BYTES_OF_A_TASK);
    // Several per core, since some documents take longer than others.
    return (int) Math.max(byWork, 4L * context.defaultParallelism());
  }

  private Broadcast<SerializableConfiguration> hadoop() {
    return context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
  }

  /** The files that a name or a pattern stands for; it is tried as a plain name first. */
  private List<FileStatus> meant(String input) throws IOException {
    Path path = new Path(input);
    FileSystem files = path.getFileSystem(context.hadoopConfiguration());
    if (files.exists(path)) {
      return List.of(files.getFileStatus(path));
    }
    FileStatus[] all = files.globStatus(path);
    if (all == null || all.length == 0) {
      throw new FileNotFoundException("there is no “" + input + "”");
    }
    return List.of(all);
  }

  private long length(List<FileStatus> all) throws IOException {
    long bytes = 0;
    for (FileStatus one : all) {
      FileSystem files = one.getPath().getFileSystem(context.hadoopConfiguration());
      bytes += files.getContentSummary(one.getPath()).getLength();
    }
    return bytes;
  }

  /** Files that more than one document would write; at most ten of them. */
  static List<String> collisions(Dataset<Row> documents) {
    return documents
        .select("id")
        .map(
            (MapFunction<Row, String>) row -> new DocumentName(row.getString(0)).result(),
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
