package org.copiste.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.copiste.batch.FileClassifier.Kind;
import org.copiste.batch.Notice;
import org.copiste.batch.OcrTextFiles;
import org.copiste.model.Diagnostic.Severity;
import scala.Tuple2;

/**
 * Datasets of what becomes of all documents that the user names. They are divided into tasks by the
 * work that their documents cause. Spark itself divides by bytes, which suits a quick scan, and
 * would give a whole archive or thousands of letters to a single core.
 */
final class EncodedDatasets {
  /** Bytes of text per task: about a minute's work for one core; set by hand. */
  private static final long BYTES_OF_A_TASK = 1 << 20;

  /** Set by hand: Spark's own bookkeeping grows with the number of tasks. */
  private static final int MOST_TASKS = 20_000;

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Broadcast<JobSettings> settings;
  private final Broadcast<SerializableConfiguration> hadoop;
  private final Optional<String> from;
  private final Path output;
  private final boolean pagesOfOne;

  /**
   * What becomes of the documents.
   *
   * @param rows with the schema {@link ResultRow#COUNTED}
   * @param collisions files that more than one document would write, at most ten; told when asked
   */
  record Encoded(Dataset<Row> rows, Collisions collisions) {}

  /** Tells them. */
  interface Collisions {
    List<String> find();
  }

  /** What cannot be done as it was asked for, in one sentence. */
  static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }

  /**
   * For one job.
   *
   * @param output the folder of the results, which is never read
   * @param pagesOfOne whether the files of each folder are the pages of one document
   */
  EncodedDatasets(SparkSession spark, JobSettings settings, Path output, boolean pagesOfOne) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.settings = context.broadcast(settings);
    this.hadoop = context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    this.from = settings.from();
    this.output = output;
    this.pagesOfOne = pagesOfOne;
  }

  /**
   * The documents of an input: a table where it ends with {@code .jsonl}, {@code .json} or {@code
   * .parquet}, an archive where it ends with {@code .zip}, {@code .tar} or {@code .tar.gz} (or is a
   * pattern of such), a folder or a file otherwise.
   *
   * @throws IOException if there is nothing of this name
   */
  Encoded of(String input) throws IOException, RefusedException {
    String name = input.toLowerCase(Locale.ROOT);
    if (Archive.isOne(name)) {
      return archives(meant(input));
    }
    boolean json = name.endsWith(".jsonl") || name.endsWith(".json");
    if (json || name.endsWith(".parquet")) {
      if (pagesOfOne) {
        throw new RefusedException("--pages-of-one: the rows of a table are documents");
      }
      return table(input, json);
    }
    return files(new Path(input));
  }

  /** A table with the columns id and text. */
  private Encoded table(String input, boolean json) throws IOException {
    int tasks = tasks(length(meant(input)));
    // A malformed line is an error, not an empty row.
    DataFrameReader reader = spark.read().option("mode", "FAILFAST");
    Dataset<Row> table =
        (json ? reader.schema("id STRING, text STRING").json(input) : reader.parquet(input))
            .selectExpr("CAST(id AS STRING)", "CAST(text AS STRING)");
    Broadcast<JobSettings> job = settings;
    Dataset<Row> rows =
        table
            .repartition(tasks)
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) part -> rows(part, new Encoder(job.value())),
                Encoders.row(ResultRow.COUNTED));
    return new Encoded(rows, () -> collisions(table));
  }

  private static Iterator<Row> rows(Iterator<Row> table, Encoder encoder) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return table.hasNext();
      }

      @Override
      public Row next() {
        Row row = table.next();
        if (row.isNullAt(0)) {
          throw new IllegalArgumentException("a row of the table has no id");
        }
        String text = row.isNullAt(1) ? "" : row.getString(1);
        return encoder.row(row.getString(0), text.getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  /** Files that more than one row would write; at most ten of them. */
  private static List<String> collisions(Dataset<Row> table) {
    return table
        .filter("id IS NOT NULL")
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

  private Encoded files(Path input) throws IOException, RefusedException {
    FileSystem files = input.getFileSystem(context.hadoopConfiguration());
    RemoteFile named = RemoteFolder.file(files, input);
    boolean folder = files.getFileStatus(input).isDirectory();
    List<RemoteFile> all = folder ? RemoteFolder.files(files, input, output) : List.of(named);
    long bytes = all.stream().mapToLong(RemoteFile::length).sum();
    int tasks = Math.max(1, Math.min(all.size(), tasks(bytes)));
    List<FileLook> looks = new ArrayList<>(looks(all, tasks));
    Map<String, RemoteFile> byId = new HashMap<>();
    all.forEach(file -> byId.put(file.id(), file));
    if (!folder) {
      for (String name : looks.get(0).references()) {
        Path other = DocumentName.below(input.getParent(), name);
        if (files.exists(other) && files.getFileStatus(other).isFile()) {
          FileStatus status = files.getFileStatus(other);
          byId.put(name, new RemoteFile(name, other.toString(), status.getLen()));
          looks.add(FileLook.of(name, Kind.COMPANION, status.getLen()));
        }
      }
    }
    RemoteSelection.Selected selected =
        new RemoteSelection(folder ? named.id() : "", looks)
            .select(folder ? Optional.empty() : Optional.of(named.id()), pagesOfOne && folder);
    List<RemoteDocument> documents = checked(selected.documents());
    JavaRDD<Row> rows = encoded(documents, byId, tasks);
    return encoded(documents, rows, selected.others());
  }

  private List<FileLook> looks(List<RemoteFile> files, int tasks) {
    Broadcast<SerializableConfiguration> configuration = hadoop;
    String format = from.orElse("");
    return context
        .parallelize(files, tasks)
        .map(file -> look(file, configuration.value().value(), format))
        .collect();
  }

  private static FileLook look(RemoteFile file, Configuration hadoop, String from) {
    try (InputStream in = file.open(hadoop)) {
      return FileLook.at(file.id(), in, classifier(from));
    } catch (IOException e) {
      return FileLook.failed(file.id(), "it cannot be read: " + e.getMessage());
    }
  }

  private static OcrTextFiles classifier(String from) {
    return new OcrTextFiles(FileLook.optional(from), false);
  }

  private JavaRDD<Row> encoded(
      List<RemoteDocument> documents, Map<String, RemoteFile> files, int tasks) {
    List<Tuple2<RemoteDocument, ArrayList<RemoteFile>>> all = new ArrayList<>();
    for (RemoteDocument document : documents) {
      ArrayList<RemoteFile> own = new ArrayList<>();
      document.files().forEach(part -> own.add(files.get(part.id())));
      all.add(new Tuple2<>(document, own));
    }
    Broadcast<JobSettings> job = settings;
    Broadcast<SerializableConfiguration> configuration = hadoop;
    return context
        .parallelize(all, Math.max(1, Math.min(all.size(), tasks)))
        .mapPartitions(
            part -> {
              Encoder encoder = new Encoder(job.value());
              return new RemoteDocuments(part, configuration.value().value(), encoder);
            });
  }

  private Encoded archives(List<FileStatus> archives) throws IOException, RefusedException {
    List<String> paths = archives.stream().map(a -> a.getPath().toString()).toList();
    Broadcast<SerializableConfiguration> configuration = hadoop;
    String format = from.orElse("");
    List<ArrayList<FileLook>> looks =
        context
            .parallelize(paths, paths.size())
            .map(path -> looks(new Path(path), configuration.value().value(), format))
            .collect();
    List<RemoteDocument> documents = new ArrayList<>();
    List<Notice> others = new ArrayList<>();
    HashMap<String, HashMap<String, List<ArchivedPart>>> wanted = new HashMap<>();
    for (int i = 0; i < paths.size(); i++) {
      RemoteSelection.Selected selected =
          new RemoteSelection(Archive.folder(new Path(paths.get(i))), looks.get(i))
              .select(Optional.empty(), pagesOfOne);
      HashMap<String, List<ArchivedPart>> own = new HashMap<>();
      for (RemoteDocument document : selected.documents()) {
        for (int file = 0; file < document.files().size(); file++) {
          own.computeIfAbsent(document.files().get(file).id(), id -> new ArrayList<>())
              .add(new ArchivedPart(documents.size(), file, 0));
        }
        documents.add(document);
      }
      wanted.put(paths.get(i), own);
      others.addAll(selected.others());
    }
    checked(documents);
    int tasks = tasks(length(archives));
    Broadcast<HashMap<String, HashMap<String, List<ArchivedPart>>>> places =
        context.broadcast(wanted);
    Broadcast<ArrayList<RemoteDocument>> known = context.broadcast(new ArrayList<>(documents));
    Broadcast<JobSettings> job = settings;
    JavaPairRDD<ArchivedPart, byte[]> pieces =
        context
            .parallelize(paths, paths.size())
            .flatMapToPair(
                path ->
                    new ArchivePieces(
                        new Path(path),
                        configuration.value().value(),
                        places.value().getOrDefault(path, new HashMap<>())));
    JavaRDD<Row> rows =
        pieces
            .repartitionAndSortWithinPartitions(new ArchivedDocuments.ByDocument(tasks))
            .mapPartitions(
                part -> new ArchivedDocuments(part, known.value(), new Encoder(job.value())));
    return encoded(documents, rows, others);
  }

  /** What is in an archive; where it is damaged, what is before that, and that it is. */
  private static ArrayList<FileLook> looks(Path path, Configuration hadoop, String from) {
    ArrayList<FileLook> looks = new ArrayList<>();
    try (Archive archive = Archive.open(path, hadoop)) {
      for (Optional<Archive.Entry> e = archive.next(); e.isPresent(); e = archive.next()) {
        Archive.Entry entry = e.get();
        looks.add(
            entry.objection().isPresent()
                ? FileLook.failed(entry.id(), entry.objection().get())
                : FileLook.at(entry.id(), archive.content(), classifier(from)));
      }
    } catch (IOException e) {
      String why = "this archive is damaged and cannot be read further: " + e.getMessage();
      looks.add(FileLook.failed(path.getName(), why));
    }
    return looks;
  }

  private Encoded encoded(List<RemoteDocument> documents, JavaRDD<Row> rows, List<Notice> others)
      throws FileNotFoundException {
    if (documents.isEmpty() && others.stream().allMatch(n -> n.severity() != Severity.ERROR)) {
      throw new FileNotFoundException("there is no input");
    }
    List<Row> more = new ArrayList<>();
    others.forEach(notice -> more.add(ResultRow.other(notice)));
    JavaRDD<Row> all = more.isEmpty() ? rows : rows.union(context.parallelize(more, 1));
    return new Encoded(spark.createDataFrame(all, ResultRow.COUNTED), () -> doubles(documents));
  }

  private static List<String> doubles(List<RemoteDocument> documents) {
    Set<String> seen = new HashSet<>();
    return documents.stream()
        .map(document -> new DocumentName(document.id()).result())
        .filter(result -> !seen.add(result))
        .distinct()
        .limit(10)
        .toList();
  }

  private static List<RemoteDocument> checked(List<RemoteDocument> documents)
      throws RefusedException {
    for (RemoteDocument document : documents) {
      Optional<String> forms = RemoteSelection.severalForms(document);
      if (forms.isPresent()) {
        throw new RefusedException(forms.get());
      }
    }
    return documents;
  }

  private int tasks(long bytes) {
    long byWork = Math.min(MOST_TASKS, bytes / BYTES_OF_A_TASK);
    // Several per core, since some documents take longer than others.
    return (int) Math.max(byWork, 4L * context.defaultParallelism());
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
}
