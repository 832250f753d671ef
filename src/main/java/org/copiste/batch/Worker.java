package org.copiste.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.read.InputFormats;
import org.copiste.read.Original;
import org.copiste.read.SourceReader;

/** Takes an input from its bytes to its written results; turns every failure into an outcome. */
public final class Worker {
  /** Shorter files count as they are, so that their format need not be looked at. */
  private static final long SMALL = 1 << 20;

  /**
   * A file that says where its text stands counts as one of so many bytes: 882 pages of ALTO with
   * all their words, 287 MB of which 3 % are text, took 1.1 GB of heap. Where a page has no words,
   * up to 10 % are text, but no place of a word is kept.
   */
  private static final int MARKUP = 16;

  /** The same of a PDF, which is long only where it holds images or fonts; set by hand. */
  private static final int PDF = 50;

  private final DocumentProcessor processor;
  private final Results results;
  private final InputStream stdin;
  private final MemoryBudget memory;

  /**
   * A worker.
   *
   * @param processor computes the results
   * @param results stores them
   * @param stdin the bytes of the input {@code -}
   * @param memory limits what is in flight
   */
  public Worker(
      DocumentProcessor processor, Results results, InputStream stdin, MemoryBudget memory) {
    this.memory = memory;
    this.processor = processor;
    this.results = results;
    this.stdin = stdin;
  }

  /**
   * Computes the results of an input.
   *
   * @return writes them and tells what became of the input; may be called once
   */
  public Supplier<Outcome> work(Input input) {
    try {
      MemoryBudget.Share share = memory.take(length(input));
      try {
        Supplier<Outcome> writing = process(input);
        return () -> {
          try (share) {
            return writing.get();
          } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(input, e);
          }
        };
      } catch (Exception | StackOverflowError | OutOfMemoryError e) {
        share.close();
        throw e;
      }
    } catch (DocumentProcessor.InputException e) {
      boolean error = e.notice().severity() == Severity.ERROR;
      Outcome.Status status = error ? Outcome.Status.IMPOSSIBLE : Outcome.Status.LEFT_OUT;
      return only(new Outcome(status, List.of(e.notice())));
    } catch (NoSuchFileException e) {
      return only(Outcome.impossible(input, "unreadable", "the file is no longer there"));
    } catch (IOException e) {
      String reason = "the file cannot be read: " + IoFailure.reason(e);
      return only(Outcome.impossible(input, "unreadable", reason));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return only(Outcome.impossible(input, "interrupted", "the run was ended"));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return only(failed(input, e));
    }
  }

  private static Supplier<Outcome> only(Outcome outcome) {
    return () -> outcome;
  }

  private static Outcome failed(Input input, Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return Outcome.impossible(
          input,
          "out-of-memory",
          "Java has not enough memory for this file (see COPISTE_JAVA_OPTIONS=-Xmx8g)");
    }
    return new Outcome(
        Outcome.Status.FAILED,
        List.of(
            Notice.error(
                input.shown(), "internal-error", "this is a fault of Copiste: " + reason(e))));
  }

  private Supplier<Outcome> process(Input input)
      throws IOException, DocumentProcessor.InputException {
    Original original = original(input);
    String made = fingerprint(input, original);
    if (isUpToDate(input, made)) {
      return only(new Outcome(Outcome.Status.UP_TO_DATE, List.of()));
    }
    DocumentProcessor.Result result = processor.process(input, original);
    return () -> write(input, result, made);
  }

  private Outcome write(Input input, DocumentProcessor.Result result, String made) {
    List<Notice> notices = new ArrayList<>(result.notices());
    Outcome.Status status = Outcome.Status.DONE;
    boolean errors = notices.stream().anyMatch(n -> n.severity() == Severity.ERROR);
    // No fingerprint is recorded for a result with errors: the next run computes it again and so
    // reports its errors again.
    String recorded = errors ? OutputFolder.NEVER_UP_TO_DATE : made;
    if (errors) {
      status = result.results().isEmpty() ? Outcome.Status.FAILED : Outcome.Status.FAULTY;
    }
    try {
      for (String extension : processor.extensions()) {
        byte[] content = result.results().get(extension);
        if (content != null) {
          results.check(input, extension, content);
        }
      }
      for (String extension : processor.extensions()) {
        byte[] content = result.results().get(extension);
        if (content != null) {
          // Before the result, so that a run killed between the two does both again.
          if (processor.edited().contains(extension)) {
            results.keepCopy(input, extension, content);
          }
          results
              .put(input, extension, recorded, content)
              .ifPresent(backup -> notices.add(Notice.backup(input.shown(), backup)));
          results.removeRejected(input, extension);
        }
        byte[] rejected = result.rejected().get(extension);
        if (rejected != null) {
          Optional<Path> kept = results.keepRejected(input, extension, rejected);
          kept.ifPresent(file -> notices.add(rejected(input, file)));
        }
      }
    } catch (OverwriteRefusedException e) {
      notices.add(Notice.error(input.shown(), e.code(), e.getMessage()));
      status = Outcome.Status.FAILED;
    } catch (IOException e) {
      notices.add(
          Notice.error(
              input.shown(),
              "not-written",
              "the result cannot be written: " + IoFailure.reason(e)));
      status = Outcome.Status.IMPOSSIBLE;
    }
    return new Outcome(status, notices, result.figures());
  }

  private static Notice rejected(Input input, Path kept) {
    return Notice.error(
        input.shown(),
        "result-rejected",
        "this is a fault of Copiste; the faulty result is kept as " + kept);
  }

  private boolean isUpToDate(Input input, String made) throws IOException {
    for (String extension : processor.extensions()) {
      boolean copied = !processor.edited().contains(extension) || results.hasCopy(input, extension);
      if (!copied || !results.isUpToDate(input, extension, made)) {
        return false;
      }
    }
    return !processor.extensions().isEmpty();
  }

  /** The length in bytes; that of standard input is unknown, so it gets all the memory. */
  private long length(Input input) throws IOException, DocumentProcessor.InputException {
    if (input.path().isEmpty()) {
      return memory.largest();
    }
    Path sample = input.isFolder() ? input.parts().get(0) : input.path().get();
    long length = input.length() + SourceReader.packedLength(sample);
    if (length > SMALL) {
      length /= InputFormats.of(sample).map(Worker::markup).orElse(1);
    }
    if (length > memory.largest()) {
      throw tooLarge(input);
    }
    return length;
  }

  private static int markup(String format) {
    return switch (format) {
      case InputFormats.TEXT -> 1;
      case "pdf" -> PDF;
      default -> MARKUP;
    };
  }

  private Original original(Input input) throws IOException, DocumentProcessor.InputException {
    if (input.path().isPresent()) {
      return input.original(stdin);
    }
    byte[] bytes = stdin.readNBytes((int) memory.largest());
    if (bytes.length == memory.largest() && stdin.read() >= 0) {
      throw tooLarge(input);
    }
    return Original.of(input.file(), bytes);
  }

  private DocumentProcessor.InputException tooLarge(Input input) {
    return new DocumentProcessor.InputException(
        Notice.error(
            input.shown(),
            "file-too-large",
            "the file has more than the "
                + memory.largest() / 1_000_000
                + " MB that fit into the memory of this run; divide it, or give Java more"
                + " memory (COPISTE_JAVA_OPTIONS=-Xmx8g)"));
  }

  private String fingerprint(Input input, Original original)
      throws DocumentProcessor.InputException, IOException {
    MessageDigest digest = Digest.sha256();
    digest.update(processor.fingerprint(input).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(input.file().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    original.digest(digest);
    if (!input.isFolder()) {
      for (Path part : input.parts()) {
        digest.update((byte) 0);
        Original.of(part).digest(digest);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String reason(Throwable e) {
    String message = String.valueOf(e.getMessage());
    String kind = e.getClass().getSimpleName();
    return e.getMessage() == null ? kind : kind + ": " + message;
  }
}
