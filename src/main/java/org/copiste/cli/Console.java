package org.copiste.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.copiste.batch.Notice;
import org.copiste.validate.MessageLocale;

/**
 * The streams of one command line.
 *
 * @param in what {@code -} stands for
 * @param out results
 * @param err diagnostics, progress and summaries
 * @param errIsTerminal whether somebody watches {@code err}
 * @param outIsColoured whether {@code out} is a terminal that shows colours
 * @param words the language of messages and help
 * @param asked the language that the command line asks for
 */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean errIsTerminal,
    boolean outIsColoured,
    Translation words,
    Optional<MessageLocale> asked) {

  /** Prints a message for people. */
  void say(Notice notice) {
    err.println(words.of(notice));
  }
}
