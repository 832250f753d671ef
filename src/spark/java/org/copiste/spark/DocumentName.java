package org.copiste.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;
import org.copiste.model.Source;

/**
 * The identifier of a file or document in a dataset.
 *
 * @param id folders and file name, separated by slashes, such as {@code 1928/letter.txt}; with a
 *     slash at the end for a folder whose files are pages
 */
record DocumentName(String id) {
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

  /** The file name without folders, or the folder's with a slash. */
  String file() {
    int end = id.endsWith("/") ? id.length() - 1 : id.length();
    return id.substring(id.lastIndexOf('/', end - 1) + 1);
  }

  /** The file name without its extension. */
  String name() {
    return Source.nameOf(file());
  }

  /** Whether it or a folder in which it lies is hidden. */
  boolean isHidden() {
    return file().startsWith(".") || folders().stream().anyMatch(name -> name.startsWith("."));
  }

  /**
   * The identifier of a file that has this name in an archive: without steps such as {@code ./},
   * which are common there, and without drives and steps that lead out of the archive.
   */
  String plain() {
    List<String> steps = folders();
    if (!steps.isEmpty() && DRIVE.matcher(steps.get(0)).matches()) {
      steps.remove(0);
    }
    return joined(steps, file().replace('\0', '\uFFFD'));
  }

  /** The path of its TEI relative to the output folder, and never outside it. */
  String result() {
    return joined(folders(), name() + ".xml");
  }

  /**
   * The path of a name below a folder. Hadoop itself would take what stands before a colon for the
   * name of a protocol.
   */
  static Path below(Path folder, String name) {
    return new Path(folder, new Path(null, null, name));
  }

  private static String joined(List<String> steps, String file) {
    return steps.isEmpty() ? file : String.join("/", steps) + "/" + file;
  }

  private List<String> folders() {
    List<String> steps = new ArrayList<>();
    for (String folder : id.substring(0, id.length() - file().length()).split("/", -1)) {
      if (!folder.isEmpty() && !folder.equals(".") && !folder.equals("..")) {
        steps.add(folder);
      }
    }
    return steps;
  }
}
