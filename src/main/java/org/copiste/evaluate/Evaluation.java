package org.copiste.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares what a system wrote with a gold standard.
 *
 * <p>Gold, system and OCR are each a file or a folder. In folders a document's files have its name:
 * {@code NAME.txt} for the text, {@code NAME.ledger.json} for the ledger; other files are ignored.
 * Two files are compared whatever their names. If the system has a ledger but no text, its text is
 * the OCR with the ledger's edits. Texts are UTF-8.
 */
public final class Evaluation {
  private static final String LEDGER = ".ledger.json";
  private static final String TEXT = ".txt";

  private Evaluation() {}

  /**
   * Evaluates a system against a gold standard.
   *
   * @param gold the gold standard
   * @param system what is evaluated
   * @param ocr what the system started from; without it the report has no words fixed and broken
   *     and no judged edits
   * @throws IOException if something cannot be read, if the gold is empty, or if a ledger does not
   *     belong to the OCR text of its name; the message says what and where
   */
  public static Report compare(Path gold, Path system, Optional<Path> ocr) throws IOException {
    Map<String, DocumentFiles> documents = collect(gold);
    if (documents.isEmpty()) {
      throw new IOException("no text and no ledger in the gold: " + gold);
    }
    boolean files = Files.isRegularFile(gold) && Files.isRegularFile(system);
    Map<String, DocumentFiles> systems = renamed(collect(system), documents, files);
    Map<String, DocumentFiles> originals =
        ocr.isPresent()
            ? renamed(collect(ocr.get()), documents, Files.isRegularFile(ocr.get()))
            : Map.of();
    EvaluationTotals collector = new EvaluationTotals(ocr.isPresent());
    for (Map.Entry<String, DocumentFiles> document : documents.entrySet()) {
      String name = document.getKey();
      collector.add(
          name,
          document.getValue(),
          Optional.ofNullable(systems.get(name)).orElse(DocumentFiles.NONE),
          Optional.ofNullable(originals.get(name)).orElse(DocumentFiles.NONE));
    }
    return collector.report();
  }

  /** The files of one document. */
  record DocumentFiles(Optional<Path> text, Optional<Path> ledger) {
    static final DocumentFiles NONE = new DocumentFiles(Optional.empty(), Optional.empty());
  }

  private static Map<String, DocumentFiles> collect(Path at) throws IOException {
    Map<String, DocumentFiles> result = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(at)) {
      try (Stream<Path> inside = Files.list(at)) {
        inside.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    } else if (Files.isRegularFile(at)) {
      files.add(at);
    } else {
      throw new IOException("there is no file or folder " + at);
    }
    boolean single = files.size() == 1 && files.get(0).equals(at);
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(LEDGER)) {
        result.merge(
            name.substring(0, name.length() - LEDGER.length()),
            new DocumentFiles(Optional.empty(), Optional.of(file)),
            Evaluation::both);
      } else if (name.endsWith(TEXT) || single) {
        int dot = name.lastIndexOf('.');
        result.merge(
            dot > 0 ? name.substring(0, dot) : name,
            new DocumentFiles(Optional.of(file), Optional.empty()),
            Evaluation::both);
      }
    }
    return result;
  }

  private static DocumentFiles both(DocumentFiles a, DocumentFiles b) {
    return new DocumentFiles(a.text().or(b::text), a.ledger().or(b::ledger));
  }

  /** A single file stands for the gold's single document, whatever its name. */
  private static Map<String, DocumentFiles> renamed(
      Map<String, DocumentFiles> found, Map<String, DocumentFiles> documents, boolean single) {
    if (!single || found.size() != 1 || documents.size() != 1) {
      return found;
    }
    return Map.of(documents.keySet().iterator().next(), found.values().iterator().next());
  }

  static String read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
