package org.copiste.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.copiste.batch.Notice;

/**
 * Writes the TEI of each row to a file of its own below a folder that all executors can reach. A
 * file appears whole or not at all: it is written under a hidden name that belongs to the task,
 * then renamed.
 */
final class TeiFolderWriter implements MapPartitionsFunction<Row, Row>, Serializable {
  private static final long serialVersionUID = 1L;

  private final String folder;
  private final SerializableConfiguration hadoop;

  TeiFolderWriter(String folder, SerializableConfiguration hadoop) {
    this.folder = folder;
    this.hadoop = hadoop;
  }

  /** Rows of (id, tei, diagnostics), whose {@code tei} is the written file's name. */
  @Override
  public Iterator<Row> call(Iterator<Row> rows) throws IOException {
    Path top = new Path(folder);
    FileSystem files = top.getFileSystem(hadoop.value());
    files.setWriteChecksum(false);
    long attempt = TaskContext.get().taskAttemptId();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        Row row = rows.next();
        if (row.isNullAt(ResultRow.TEI)) {
          return row;
        }
        String result = new DocumentName(row.getString(0)).result();
        try {
          write(files, DocumentName.below(top, result), row.getString(ResultRow.TEI), attempt);
        } catch (IOException | RuntimeException e) {
          // A file system may refuse a name, and that must not end the job.
          String why = "the result cannot be written: " + e.getMessage();
          return ResultRow.unwritten(row, Notice.error(row.getString(0), "not-written", why));
        }
        return ResultRow.withFile(row, result);
      }
    };
  }

  private static void write(FileSystem files, Path file, String tei, long attempt)
      throws IOException {
    Path temporary =
        DocumentName.below(file.getParent(), "." + file.getName() + "." + attempt + ".tmp");
    try (OutputStream out = files.create(temporary, true)) {
      out.write(tei.getBytes(StandardCharsets.UTF_8));
    }
    if (!files.rename(temporary, file)) {
      // HDFS does not rename onto an existing file, such as one that an earlier attempt of this
      // task has written.
      files.delete(file, false);
      if (!files.rename(temporary, file)) {
        throw new IOException(file + " cannot be renamed");
      }
    }
  }
}
