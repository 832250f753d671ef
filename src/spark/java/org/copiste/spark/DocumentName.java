package org.copiste.spark;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Source;
import org.copiste.read.SourceReader;

/**
 * The identifier of a document in a dataset.
 *
 * @param id folders and file name, separated by slashes, such as {@code 1928/letter.txt}
 */
record DocumentName(String id) {

  /** The file name without folders. */
  String file() {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /** The file name without its extension. */
  String name() {
    return Source.nameOf(file());
  }

  /**
   * Whether a file with this name in a folder or an archive is a document. As on the command line,
   * hidden files, everything in hidden folders, and README files are not.
   */
  boolean isDocument() {
    return SourceReader.recognises(file())
        && !file().startsWith("README")
        && !file().startsWith(".")
        && folders().stream().noneMatch(folder -> folder.startsWith("."));
  }

  /** The same identifier without steps such as {@code ./}, which are common in archives. */
  String plain() {
    return below(file());
  }

  /** The path of its TEI relative to the output folder, and never outside it. */
  String result() {
    return below(name() + ".xml");
  }

  private String below(String file) {
    List<String> steps = folders();
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
