package org.copiste.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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

  /** How many names a remark lists. */
  private static final int SHOWN = 5;

  private Evaluation() {}

  /**
   * What is compared with what, each a file or a folder.
   *
   * @param gold the gold standard
   * @param system what is evaluated
   * @param ocr what the system started from; without it the report does not say what was changed
   * @param against another system to compare with
   */
  public record Request(Path gold, Path system, Optional<Path> ocr, Optional<Path> against) {}

  /**
   * Evaluates a system against a gold standard.
   *
   * @param counts tell which words are rare
   * @throws IOException if something cannot be read or is no text, if the gold is empty, if a
   *     system or the OCR has nothing of the gold's documents, or if a ledger does not belong to
   *     the OCR text of its name; the message says what and where
   */
  public static Report compare(Request request, WordCounts counts) throws IOException {
    Map<String, DocumentFiles> documents = collect(request.gold());
    if (documents.isEmpty()) {
      throw new IOException("no text and no ledger in the gold: " + request.gold());
    }
    List<String> remarks = new ArrayList<>();
    Map<String, DocumentFiles> systems = paired(request.system(), documents, remarks);
    Map<String, DocumentFiles> others =
        request.against().isPresent()
            ? paired(request.against().get(), documents, remarks)
            : Map.of();
    Map<String, DocumentFiles> originals =
        request.ocr().isPresent()
            ? renamed(collect(request.ocr().get()), documents, request.ocr().get())
            : Map.of();
    EvaluationTotals totals =
        new EvaluationTotals(
            request.ocr().isPresent(), request.against().isPresent(), counts, remarks);
    for (Map.Entry<String, DocumentFiles> document : documents.entrySet()) {
      String name = document.getKey();
      totals.add(
          name,
          document.getValue(),
          systems.getOrDefault(name, DocumentFiles.NONE),
          originals.getOrDefault(name, DocumentFiles.NONE),
          others.getOrDefault(name, DocumentFiles.NONE));
    }
    return totals.report();
  }

  /** A system's files; remarks say which the gold lacks and which it has alone. */
  private static Map<String, DocumentFiles> paired(
      Path at, Map<String, DocumentFiles> documents, List<String> remarks) throws IOException {
    Map<String, DocumentFiles> found = renamed(collect(at), documents, at);
    List<String> missing = new ArrayList<>(documents.keySet());
    missing.removeAll(found.keySet());
    if (missing.size() == documents.size()) {
      throw new IOException(
          "“"
              + at
              + "” has none of the gold's documents: "
              + some(missing)
              + " expected, "
              + (found.isEmpty() ? "nothing" : some(List.copyOf(found.keySet())))
              + " found");
    }
    if (!missing.isEmpty()) {
      remarks.add("“" + at + "” lacks what the gold has, which counts as empty: " + some(missing));
    }
    List<String> more = new ArrayList<>(found.keySet());
    more.removeAll(documents.keySet());
    if (!more.isEmpty()) {
      remarks.add("“" + at + "” has what the gold lacks, which is left out: " + some(more));
    }
    return found;
  }

  private static String some(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
    return names.size() <= SHOWN ? first : first + " and " + (names.size() - SHOWN) + " more";
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
      Map<String, DocumentFiles> found, Map<String, DocumentFiles> documents, Path at) {
    if (!Files.isRegularFile(at) || found.size() != 1 || documents.size() != 1) {
      return found;
    }
    return Map.of(documents.keySet().iterator().next(), found.values().iterator().next());
  }

  static String read(Path file) throws IOException {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new IOException("“" + file + "” is no text in UTF-8", e);
    }
    if (text.indexOf('\0') >= 0) {
      throw new IOException("“" + file + "” is no text: it has characters of value 0");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
