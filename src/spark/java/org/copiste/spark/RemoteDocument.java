package org.copiste.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copiste.read.Original;

/**
 * A document and all files that it is read from, which are fetched by one task.
 *
 * @param id its identifier
 * @param files the file itself and those that it refers to, or the pages of a folder in order
 * @param said messages about it from the search for documents
 */
record RemoteDocument(String id, List<Part> files, List<String> said) implements Serializable {

  /**
   * A file of a document.
   *
   * @param name relative to the document's folder
   * @param id relative to the folder that was named
   */
  record Part(String name, String id) implements Serializable {}

  RemoteDocument {
    files = List.copyOf(files);
    said = List.copyOf(said);
  }

  /**
   * What it is read from.
   *
   * @param copies of its files, in their order
   */
  Original original(List<Path> copies) throws IOException {
    String file = new DocumentName(id).file();
    if (!file.endsWith("/")) {
      Map<String, Path> others = new LinkedHashMap<>();
      for (int i = 1; i < copies.size(); i++) {
        others.put(files.get(i).name(), copies.get(i));
      }
      return Original.ofCopy(file, copies.get(0), others);
    }
    List<Original> pages = new ArrayList<>();
    for (int i = 0; i < copies.size(); i++) {
      pages.add(Original.ofCopy(files.get(i).name(), copies.get(i), Map.of()));
    }
    return Original.ofPages(file, pages);
  }
}
