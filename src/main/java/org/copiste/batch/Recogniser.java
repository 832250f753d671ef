package org.copiste.batch;

import java.nio.file.Path;

/** Tells the inputs of a command from other files. */
public interface Recogniser {

  /** What a file in a folder is to a command. */
  enum Verdict {
    /** An input. */
    INPUT,
    /** No input, and meant to stand beside inputs. */
    BESIDE,
    /** Nothing that is known. */
    UNKNOWN
  }

  /** What a file met in a folder is. */
  Verdict inFolder(Path file);

  /**
   * Why a file that the user named is no input, in one sentence; empty where it is one, or where
   * only reading it can tell.
   */
  java.util.Optional<String> objection(Path file);
}
