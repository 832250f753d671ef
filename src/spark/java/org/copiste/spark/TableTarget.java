package org.copiste.spark;

import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Checks the folder into which a table is to be written. */
final class TableTarget {
  private TableTarget() {}

  /** Why a table must not be written there; empty where it may be. */
  static Optional<String> objection(FileSystem files, Path place, boolean fresh)
      throws IOException {
    if (!files.exists(place)) {
      return Optional.empty();
    }
    if (!fresh) {
      return Optional.of("“" + place + "” is there already; --fresh replaces it");
    }
    // Spark would delete the folder with everything in it.
    for (FileStatus child : files.listStatus(place)) {
      String name = child.getPath().getName();
      if (!name.startsWith("part-") && !name.startsWith("_") && !name.startsWith(".")) {
        return Optional.of("“" + place + "” is no table: “" + name + "” is in it");
      }
    }
    return Optional.empty();
  }
}
