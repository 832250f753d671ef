package org.copiste.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * A file that all executors can reach.
 *
 * @param id its path relative to the folder that was named
 * @param path its full path, valid on every executor
 * @param length in bytes
 */
record RemoteFile(String id, String path, long length) implements Serializable {

  InputStream open(Configuration hadoop) throws IOException {
    Path file = new Path(path);
    return file.getFileSystem(hadoop).open(file);
  }
}
