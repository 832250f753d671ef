package org.copiste.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.copiste.batch.Digest;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.batch.OutputFolder;
import org.copiste.encode.TeiEncoder;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.corpus.CorpusList;
import org.copiste.entities.corpus.CorpusListWriter;
import org.copiste.entities.corpus.EncodedNames;
import org.copiste.pipeline.Programs;
import org.copiste.settings.SettingsException;
import org.copiste.settings.SettingsFiles;

/** Writes {@code authority.xml}, the corpus' list of names, where an authority file is in use. */
final class CorpusAuthorityFile implements BatchRun.CorpusOutput {
  static final String FILE = "authority.xml";

  private final Arguments arguments;

  CorpusAuthorityFile(Arguments arguments) {
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
    String made = fingerprint(folder, inputs);
    if (folder.isUpToDate(FILE, made)) {
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
    notices.addAll(folder.store(FILE, made, bytes));
    return notices;
  }

  /**
   * A fingerprint of the program, the known names and all results, since reading all results again
   * takes long.
   */
  private String fingerprint(OutputFolder folder, List<Input> inputs) throws IOException {
    StringBuilder all = new StringBuilder("names ").append(Version.fingerprint());
    Optional<Path> file = file(inputs);
    if (file.isPresent()) {
      all.append(SettingsFiles.authorityHash(file.get()));
    }
    for (Input input : inputs) {
      all.append('\n').append(folder.sha256(input, ".xml").orElse("none"));
    }
    return Digest.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Authority known(List<Input> inputs) {
    try {
      Optional<Path> file = file(inputs);
      return file.isPresent() ? SettingsFiles.authority(file.get()) : Authority.none();
    } catch (SettingsException e) {
      return Authority.none();
    }
  }

  private Optional<Path> file(List<Input> inputs) {
    Stream<Path> configured = inputs.stream().flatMap(i -> i.configuration().authority().stream());
    return Stream.concat(arguments.values("authority").stream().map(Path::of), configured)
        .findFirst();
  }
}
