package org.copiste.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.copiste.batch.Digest;
import org.copiste.batch.Notice;
import org.copiste.batch.OutputFolder;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.render.CorpusView;
import org.copiste.render.RenderException;

/** Writes the files of a view of the whole corpus. */
final class CorpusFiles {
  private CorpusFiles() {}

  /** Writes them and returns what there is to say; a file that cannot be made costs only itself. */
  static List<Notice> write(
      CorpusView view, List<CorpusView.Extract> extracts, OutputFolder folder) {
    List<Notice> notices = new ArrayList<>();
    String made = Digest.sha256(Version.fingerprint().getBytes(StandardCharsets.UTF_8));
    for (String file : view.files()) {
      try {
        CorpusView.Result result = view.file(file, extracts);
        for (CorpusView.Remark remark : result.remarks()) {
          notices.add(new Notice(file, 1, 1, Severity.WARNING, remark.message(), remark.code()));
        }
        notices.addAll(folder.store(file, made, result.bytes()));
      } catch (RenderException e) {
        notices.add(Notice.error(file, e.code(), e.getMessage()));
      }
    }
    return notices;
  }
}
