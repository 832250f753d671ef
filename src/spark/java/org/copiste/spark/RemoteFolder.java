package org.copiste.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The files of a folder. Spark's and Hadoop's own readers are not used, since they silently skip
 * files whose names start with an underscore, some of them empty files as well, and read brackets
 * and commas in names as patterns and lists.
 */
final class RemoteFolder {
  private final FileSystem files;
  private final Path output;
  private final List<RemoteFile> found = new ArrayList<>();

  private RemoteFolder(FileSystem files, Path output) {
    this.files = files;
    this.output = output;
  }

  /**
   * Lists a folder and all folders in it, without what is hidden.
   *
   * @param output the folder of the results, which is passed over
   */
  static List<RemoteFile> files(FileSystem files, Path folder, Path output) throws IOException {
    RemoteFolder result = new RemoteFolder(files, files.makeQualified(output));
    result.walk(folder, "");
    return result.found;
  }

  /** One file. */
  static RemoteFile file(FileSystem files, Path path) throws IOException {
    if (!files.exists(path)) {
      throw new FileNotFoundException("there is no “" + path + "”");
    }
    return file(files.getFileStatus(path), path.getName());
  }

  private void walk(Path folder, String above) throws IOException {
    for (FileStatus child : files.listStatus(folder)) {
      String name = child.getPath().getName();
      if (name.startsWith(".")) {
        continue;
      }
      if (child.isFile()) {
        found.add(file(child, above + name));
      } else if (child.isDirectory() && !files.makeQualified(child.getPath()).equals(output)) {
        walk(child.getPath(), above + name + "/");
      }
    }
  }

  private static RemoteFile file(FileStatus file, String id) {
    return new RemoteFile(id, file.getPath().toString(), file.getLen());
  }
}
