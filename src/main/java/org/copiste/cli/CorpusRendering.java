package org.copiste.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.copiste.batch.Digest;
import org.copiste.batch.DocumentProcessor;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.batch.OutputFolder;
import org.copiste.batch.OverwriteRefusedException;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.read.Original;
import org.copiste.render.CorpusView;
import org.copiste.render.RenderException;

/** Renders a view of the whole corpus from the parts that each document contributes. */
final class CorpusRendering implements DocumentProcessor, BatchRun.CorpusOutput {
  private final CorpusView view;
  private final Map<Input, CorpusView.Extract> parts = new ConcurrentHashMap<>();

  CorpusRendering(CorpusView view) {
    this.view = view;
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public String fingerprint(Input input) {
    return "";
  }

  @Override
  public Result process(Input input, Original original) throws InputException, IOException {
    try {
      parts.put(
          input, view.extract(original.bytes(), input.result("").toString().replace('\\', '/')));
      return new Result(Map.of(), List.of());
    } catch (RenderException e) {
      throw new InputException(Notices.of(input, e));
    }
  }

  @Override
  public List<String> names(List<Input> inputs) {
    return view.files();
  }

  @Override
  public List<Notice> write(OutputFolder folder, List<Input> inputs) throws IOException {
    List<Notice> notices = new ArrayList<>();
    List<CorpusView.Extract> all =
        inputs.stream().map(parts::get).filter(Objects::nonNull).toList();
    for (String file : view.files()) {
      try {
        CorpusView.Result result = view.file(file, all);
        for (CorpusView.Remark remark : result.remarks()) {
          notices.add(new Notice(file, 1, 1, Severity.WARNING, remark.message(), remark.code()));
        }
        byte[] version = Version.fingerprint().getBytes(StandardCharsets.UTF_8);
        folder.put(file, Digest.sha256(version), result.bytes());
      } catch (RenderException e) {
        notices.add(Notice.error(file, e.code(), e.getMessage()));
      } catch (OverwriteRefusedException refusal) {
        notices.add(Notice.error(file, refusal.code(), refusal.getMessage()));
      }
    }
    return notices;
  }
}
