package org.copiste.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.copiste.model.Diagnostic.Severity;

/** Takes one input from its bytes to its written results, and never lets a failure out. */
public final class Worker {
  /** No reader takes more; the check keeps a huge file from being loaded only to be refused. */
  private static final long LARGEST = 256L << 20;

  private final Maker maker;
  private final Results results;
  private final InputStream stdin;

  /** With what is made, where it goes, and what {@code -} stands for. */
  public Worker(Maker maker, Results results, InputStream stdin) {
    this.maker = maker;
    this.results = results;
    this.stdin = stdin;
  }

  /** Does the work. */
  public Outcome work(Input input) {
    try {
      byte[] bytes = bytes(input);
      String made = fingerprint(input, bytes);
      if (isUpToDate(input, made)) {
        return new Outcome(Outcome.Status.UP_TO_DATE, List.of());
      }
      return make(input, bytes, made);
    } catch (Maker.ProblemException e) {
      return new Outcome(Outcome.Status.IMPOSSIBLE, List.of(e.notice()));
    } catch (NoSuchFileException e) {
      return Outcome.impossible(input, "unreadable", "the file is no longer there");
    } catch (AccessDeniedException e) {
      return Outcome.impossible(input, "unreadable", "the file may not be read");
    } catch (IOException e) {
      return Outcome.impossible(input, "unreadable", "the file cannot be read: " + reason(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Outcome(
          Outcome.Status.FAILED,
          List.of(
              Notice.error(
                  input.shown(), "internal-error", "this is a fault of Copiste: " + reason(e))));
    }
  }

  private Outcome make(Input input, byte[] bytes, String made) throws Maker.ProblemException {
    Maker.Made result = maker.make(input, bytes);
    List<Notice> notices = new ArrayList<>(result.notices());
    Outcome.Status status = Outcome.Status.DONE;
    boolean errors = notices.stream().anyMatch(n -> n.severity() == Severity.ERROR);
    // A result with errors is made again next time, so that its errors are said again.
    String recorded = errors ? "0".repeat(64) : made;
    if (errors) {
      status = Outcome.Status.FAILED;
    }
    try {
      for (String extension : maker.extensions()) {
        byte[] content = result.results().get(extension);
        if (content != null) {
          results.check(input, extension, content);
        }
      }
      for (String extension : maker.extensions()) {
        byte[] content = result.results().get(extension);
        if (content != null) {
          results.put(input, extension, recorded, content);
        }
      }
    } catch (Refusal e) {
      notices.add(Notice.error(input.shown(), e.code(), e.getMessage()));
      status = Outcome.Status.FAILED;
    } catch (IOException e) {
      notices.add(
          Notice.error(input.shown(), "not-written", "the result cannot be written: " + reason(e)));
      status = Outcome.Status.IMPOSSIBLE;
    }
    return new Outcome(status, notices);
  }

  private boolean isUpToDate(Input input, String made) throws IOException {
    for (String extension : maker.extensions()) {
      if (!results.isUpToDate(input, extension, made)) {
        return false;
      }
    }
    return !maker.extensions().isEmpty();
  }

  private byte[] bytes(Input input) throws IOException, Maker.ProblemException {
    if (input.path().isEmpty()) {
      return stdin.readAllBytes();
    }
    Path path = input.path().get();
    if (Files.isRegularFile(path) && Files.size(path) > LARGEST) {
      throw new Maker.ProblemException(
          Notice.error(input.shown(), "file-too-large", "the file is too large to be read"));
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readAllBytes();
    }
  }

  private String fingerprint(Input input, byte[] bytes) throws Maker.ProblemException {
    MessageDigest digest = Digest.sha256();
    digest.update(maker.fingerprint(input).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(input.file().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(bytes);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String reason(Throwable e) {
    String message = String.valueOf(e.getMessage());
    String kind = e.getClass().getSimpleName();
    return e.getMessage() == null ? kind : kind + ": " + message;
  }
}
