package org.copiste.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells a command's inputs from other files. */
public interface FileClassifier {

  /** What a file in a folder means to a command. */
  enum Kind {
    /** An input. */
    INPUT,
    /** Not an input, and expected beside inputs. */
    COMPANION,
    /** Neither; worth a warning. */
    UNKNOWN
  }

  /** Classifies a file found in a folder. */
  Kind classify(Path file);

  /**
   * Why a file of an unknown kind must be refused and not just passed over, in one sentence: it has
   * text in it that the user would miss.
   */
  default Optional<String> refusal(Path file) {
    return Optional.empty();
  }

  /** Whether such a file is nothing that the user would miss, since Copiste wrote it. */
  default boolean isOwn(Path file) {
    try {
      return OwnOutput.isOurs(file, Files.readAllBytes(file));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The files that an input of a folder refers to, so that they are parts of its document and none
   * of their own.
   */
  default List<Path> parts(Path file) {
    return List.of();
  }

  /** Whether an input holds a whole document, never a page of the one that a folder may be. */
  default boolean isWhole(Path file) {
    return false;
  }

  /**
   * Why a file that the user named cannot be an input, in one sentence; empty where it can, or
   * where only reading it will tell.
   */
  Optional<String> objection(Path file);
}
