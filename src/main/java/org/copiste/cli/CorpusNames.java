package org.copiste.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.copiste.batch.Digest;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.batch.OutputFolder;
import org.copiste.batch.Refusal;
import org.copiste.encode.TeiEncoder;
import org.copiste.entities.Authority;
import org.copiste.entities.corpus.CorpusList;
import org.copiste.entities.corpus.CorpusListWriter;
import org.copiste.entities.corpus.EncodedNames;
import org.copiste.pipeline.Programs;

/** {@code authority.xml}: the list of the corpus, written where an authority file is in use. */
final class CorpusNames implements CorpusRun.Whole {
  static final String FILE = "authority.xml";

  private final Arguments arguments;

  CorpusNames(Arguments arguments) {
    this.arguments = arguments;
  }

  @Override
  public List<String> names(List<Input> inputs) {
    boolean wanted =
        arguments.has("authority")
            || inputs.stream().anyMatch(i -> i.configuration().authority().isPresent());
    return wanted ? List.of(FILE) : List.of();
  }

  @Override
  public List<Notice> write(OutputFolder folder, List<Input> inputs) throws IOException {
    if (names(inputs).isEmpty()) {
      return List.of();
    }
    List<Notice> notices = new ArrayList<>();
    CorpusList list = new CorpusList(known(inputs).entities());
    for (Input input : inputs) {
      Optional<byte[]> tei = folder.get(input, ".xml");
      try {
        if (tei.isPresent()) {
          list.add(EncodedNames.read(tei.get()));
        }
      } catch (XMLStreamException e) {
        notices.add(
            Notice.warning(
                input.shown(), "names-unreadable", "its TEI file cannot be read for the list"));
      }
    }
    byte[] bytes = CorpusListWriter.write(list, TeiEncoder.SCHEMA, Programs.atWork().version());
    try {
      folder.put(FILE, "corpus " + Digest.sha256(bytes), bytes);
    } catch (Refusal refusal) {
      notices.add(Notice.error(FILE, refusal.code(), refusal.getMessage()));
    }
    return notices;
  }

  private Authority known(List<Input> inputs) {
    try {
      Optional<java.nio.file.Path> file = arguments.file("authority");
      for (Input input : inputs) {
        file = file.or(() -> input.configuration().authority());
      }
      return file.isPresent() ? AuthorityFile.read(file.get()) : Authority.none();
    } catch (UsageException e) {
      return Authority.none();
    }
  }
}
