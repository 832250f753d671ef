package org.copiste.spark;

import java.util.ArrayList;
import java.util.List;
import org.copiste.read.SourceReader;

/**
 * The name of a document in a dataset.
 *
 * @param id folders and file name, divided by slashes, such as {@code 1928/letter.txt}
 */
record DocumentName(String id) {

  /** The file name without folders. */
  String file() {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /** The file name without its extension. */
  String name() {
    int dot = file().lastIndexOf('.');
    return dot > 0 ? file().substring(0, dot) : file();
  }

  /**
   * Whether a file of this name in a folder or an archive is a document. The rules are those of the
   * command line: hidden files, all in hidden folders, and read-mes are none.
   */
  boolean isDocument() {
    return SourceReader.recognises(file())
        && !file().startsWith("README")
        && !file().startsWith(".")
        && folders().stream().noneMatch(folder -> folder.startsWith("."));
  }

  /** The same name without steps such as {@code ./}, which archives like to have. */
  String plain() {
    return below(file());
  }

  /** Where its TEI belongs below the output folder; never above it. */
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
