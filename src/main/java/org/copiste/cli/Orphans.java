package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copiste.batch.Notice;
import org.copiste.batch.OutputFolder;

/** Results in an output folder whose sources were deleted or renamed. */
final class Orphans {
  private final OutputFolder folder;
  private final boolean prune;

  /**
   * The orphans of a folder.
   *
   * @param prune whether to move them away; they are never deleted
   */
  Orphans(OutputFolder folder, boolean prune) {
    this.folder = folder;
    this.prune = prune;
  }

  /**
   * Says of each that is not hidden that its source is gone, and moves it away where that is
   * wanted.
   */
  List<Notice> notices() throws IOException {
    List<Notice> notices = new ArrayList<>();
    for (Map.Entry<Path, Path> orphan : folder.withoutSource().entrySet()) {
      Path result = orphan.getKey();
      if (result.getFileName().toString().startsWith(".")) {
        continue;
      }
      String gone = "its source " + orphan.getValue() + " is no longer there; ";
      String what =
          prune
              ? "it is now " + folder.moveAway(result)
              : "--" + CommonOptions.PRUNE + " moves it to .bak";
      notices.add(Notice.warning(result.toString(), "source-gone", gone + what));
    }
    return notices;
  }
}
