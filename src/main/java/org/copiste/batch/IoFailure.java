package org.copiste.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words why a file could not be read or written. */
public final class IoFailure {
  private IoFailure() {}

  /** The reason, without the file's name, which the caller's message has already. */
  public static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "it is not there";
    }
    if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
      return "it is no folder";
    }
    String system = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return system == null || system.isBlank() ? e.getClass().getSimpleName() : system;
  }
}
