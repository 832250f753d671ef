package org.copiste.spark;

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

  /** Where its TEI belongs below the output folder; never above it. */
  String result() {
    String folders = id.substring(0, id.length() - file().length());
    StringBuilder safe = new StringBuilder();
    for (String folder : folders.split("/")) {
      if (!folder.isEmpty() && !folder.equals(".") && !folder.equals("..")) {
        safe.append(folder).append('/');
      }
    }
    return safe + name() + ".xml";
  }
}
