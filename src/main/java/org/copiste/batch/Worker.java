package org.copiste.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.read.Original;

/** Takes an input from its bytes to its written results; turns every failure into an outcome. */
public final class Worker {
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
            return Failure.of(input.shown(), e);
          }
        };
      } catch (Exception | StackOverflowError | OutOfMemoryError e) {
        share.close();
        throw e;
      }
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return only(Failure.of(input.shown(), e));
    }
  }

  private static Supplier<Outcome> only(Outcome outcome) {
    return () -> outcome;
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
    long length = memory.length(input.length(), sample);
    if (length > memory.largest()) {
      throw memory.tooLarge(input.shown());
    }
    return length;
  }

  private Original original(Input input) throws IOException, DocumentProcessor.InputException {
    if (input.path().isPresent()) {
      return input.original(stdin);
    }
    byte[] bytes = stdin.readNBytes((int) memory.largest());
    if (bytes.length == memory.largest() && stdin.read() >= 0) {
      throw memory.tooLarge(input.shown());
    }
    return Original.of(input.file(), bytes);
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
}
