package org.copiste.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The text files of a folder. Spark's and Hadoop's own readers are not used, since they silently
 * skip files whose names start with an underscore, some of them empty files as well, and read
 * brackets and commas in names as patterns and lists.
 */
final class TextFiles {
  private final FileSystem files;
  private final List<TextFile> found = new ArrayList<>();
  private long bytes;

  /**
   * One file.
   *
   * @param id its path relative to the folder that was named
   * @param path its full path, valid on every executor
   */
  record TextFile(String id, String path) implements Serializable {
    /** All its bytes. */
    byte[] read(FileSystem files) throws IOException {
      try (InputStream in = files.open(new Path(path))) {
        return in.readAllBytes();
      }
    }
  }

  private TextFiles(FileSystem files) {
    this.files = files;
  }

  /**
   * Finds the documents of a folder and all folders in it, or the one file.
   *
   * @throws FileNotFoundException if there is no such file or folder, or no document in it
   */
  static TextFiles of(FileSystem files, Path input) throws IOException {
    TextFiles result = new TextFiles(files);
    if (!files.exists(input)) {
      throw new FileNotFoundException("there is no “" + input + "”");
    }
    FileStatus top = files.getFileStatus(input);
    if (top.isDirectory()) {
      result.walk(input, "");
    } else {
      result.add(top, input.getName());
    }
    if (result.found.isEmpty()) {
      throw new FileNotFoundException("there is no text file in “" + input + "”");
    }
    return result;
  }

  private void walk(Path folder, String above) throws IOException {
    for (FileStatus child : files.listStatus(folder)) {
      String name = child.getPath().getName();
      if (child.isDirectory() && !name.startsWith(".")) {
        walk(child.getPath(), above + name + "/");
      } else if (child.isFile()) {
        add(child, above + name);
      }
    }
  }

  private void add(FileStatus file, String id) {
    if (new DocumentName(id).isDocument()) {
      found.add(new TextFile(id, file.getPath().toString()));
      bytes += file.getLen();
    }
  }

  List<TextFile> found() {
    return found;
  }

  /** The total length of the files. */
  long bytes() {
    return bytes;
  }
}
