package org.copiste.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.copiste.batch.DocumentProcessor;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.batch.Notices;
import org.copiste.batch.OutputFolder;
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
      parts.put(input, view.extract(original.bytes(), name(input)));
      return new Result(Map.of(), List.of());
    } catch (RenderException e) {
      throw new InputException(Notices.of(input, e));
    }
  }

  /** The path of a document below the PATH argument, without extension and with slashes. */
  static String name(Input input) {
    return input.mirrored().resolve(input.name()).toString().replace('\\', '/');
  }

  @Override
  public List<String> names(List<Input> inputs) {
    return view.files();
  }

  @Override
  public List<Notice> write(OutputFolder folder, List<Input> inputs) {
    return CorpusFiles.write(
        view, inputs.stream().map(parts::get).filter(Objects::nonNull).toList(), folder);
  }
}
