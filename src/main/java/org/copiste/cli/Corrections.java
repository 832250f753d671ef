package org.copiste.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that options of encode and repair name: they are never inputs. */
final class Corrections {
  private Corrections() {}

  static List<Path> named(Arguments arguments) throws UsageException {
    List<Path> named = new ArrayList<>(arguments.files("lexicon"));
    arguments.file("authority").ifPresent(named::add);
    arguments.file("decisions").ifPresent(named::add);
    return named;
  }
}
