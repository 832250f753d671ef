package org.copiste.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in words. */
public final class Reason {
  private Reason() {}

  /** The reason, without the file's name, which the message says anyway. */
  public static String of(IOException e) {
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
