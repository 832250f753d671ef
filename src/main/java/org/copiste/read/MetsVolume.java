package org.copiste.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.copiste.read.mets.FullTextGroups;
import org.copiste.read.mets.MetsFile;
import org.copiste.read.page.PageException;

/**
 * A document whose pages are the files that METS lists. Only files below the folder of the METS are
 * read, and nothing is fetched.
 */
final class MetsVolume {
  /** So many names are given in a message. */
  private static final int NAMES = 3;

  /** Where the files are that METS refers to. */
  interface PageFiles {
    /** The content of a file by its path with slashes; empty if there is none. */
    Optional<InputStream> open(String name) throws IOException;
  }

  private final MetsFile mets;
  private final String folder;
  private final Optional<String> wanted;
  private final PageFiles files;
  private final Volume volume;
  private final List<String> addresses = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<String> outside = new ArrayList<>();

  /**
   * For one list.
   *
   * @param folder the folder of the list, with a slash; the empty string for none
   * @param wanted the only format that is read
   */
  MetsVolume(
      MetsFile mets, String folder, Optional<String> wanted, PageFiles files, Volume volume) {
    this.mets = mets;
    this.folder = folder;
    this.wanted = wanted;
    this.files = files;
    this.volume = volume;
  }

  static ReadSource read(Original original) throws ReadException, IOException {
    MetsFile mets;
    try (InputStream in = Packed.open(original.open())) {
      mets = parse(in);
    }
    Volume volume = new Volume();
    new MetsVolume(mets, "", original.format(), original::beside, volume).read();
    return volume.source(
        original.name(), Optional.of(ForeignFormat.METS), original.length(), original.sha256());
  }

  static MetsFile parse(InputStream in) throws ReadException {
    try {
      return MetsFile.parse(in);
    } catch (PageException e) {
      throw new ReadException(e.code(), e.line(), e.column(), e.getMessage());
    }
  }

  /** The names of all files that a METS file refers to, relative to its folder and below it. */
  static List<String> references(Path file) {
    Set<String> names = new LinkedHashSet<>();
    try (InputStream in = Packed.open(Original.of(file).open())) {
      for (MetsFile.FileGroup group : parse(in).groups()) {
        for (MetsFile.Reference reference : group.files().values()) {
          name("", reference).ifPresent(names::add);
        }
      }
    } catch (ReadException | IOException e) {
      return List.of();
    }
    return List.copyOf(names);
  }

  private static Optional<String> name(String folder, MetsFile.Reference reference) {
    return LocalName.isAddress(reference.href())
        ? Optional.empty()
        : LocalName.resolved(folder, LocalName.unescaped(reference.href()));
  }

  /** Reads all pages. */
  void read() throws ReadException, IOException {
    MetsFile.FileGroup group = group();
    Set<String> left = new LinkedHashSet<>(group.files().keySet());
    for (List<String> page : FullTextGroups.pages(mets, group)) {
      left.removeAll(page);
      boolean any = false;
      for (String id : page) {
        page(Objects.requireNonNull(group.files().get(id)));
        any = true;
      }
      if (!any) {
        volume.addEmpty();
      }
    }
    say(addresses, "network-address", "are addresses in the network, which are not fetched");
    say(outside, "unsafe-name", "lead out of the METS file's folder and are not read");
    say(missing, "missing-file", "are missing");
    List<String> unnamed =
        left.stream().map(id -> Objects.requireNonNull(group.files().get(id)).href()).toList();
    say(unnamed, "file-of-no-page", "belong to none of its pages and are not read");
  }

  private void page(MetsFile.Reference reference) throws ReadException, IOException {
    Optional<String> name = name(folder, reference);
    Optional<InputStream> content = name.isEmpty() ? Optional.empty() : files.open(name.get());
    if (content.isPresent()) {
      try (InputStream in = content.get()) {
        volume.add(name.get(), in);
      }
      return;
    }
    List<String> list =
        LocalName.isAddress(reference.href()) ? addresses : name.isEmpty() ? outside : missing;
    list.add(reference.href());
    volume.addEmpty();
  }

  private void say(List<String> references, String code, String what) {
    if (!references.isEmpty()) {
      int shown = Math.min(NAMES, references.size());
      int rest = references.size() - shown;
      volume.say(
          code,
          "files of this METS "
              + what
              + ": "
              + String.join(", ", references.subList(0, shown))
              + (rest > 0 ? " and " + rest + " more" : ""),
          true);
    }
  }

  /** The best group whose first file that is there can be read, or else the best. */
  private MetsFile.FileGroup group() throws ReadException, IOException {
    List<MetsFile.FileGroup> groups = FullTextGroups.of(mets, wanted.equals(Optional.of("pdf")));
    if (groups.isEmpty()) {
      throw new ReadException(
          "no-pages", 1, 1, "this METS lists no files of full text, such as ALTO or PAGE");
    }
    boolean other = false;
    for (MetsFile.FileGroup group : groups) {
      Optional<String> option = option(group);
      if (option.isPresent() && (wanted.isEmpty() || wanted.equals(option))) {
        return group;
      }
      other |= option.isPresent();
    }
    if (other) {
      throw new ReadException(
          "no-pages", 1, 1, "this METS lists no files of the format that --from names");
    }
    return groups.get(0);
  }

  private Optional<String> option(MetsFile.FileGroup group) throws IOException {
    for (Map.Entry<String, MetsFile.Reference> file : group.files().entrySet()) {
      Optional<String> name = name(folder, file.getValue());
      Optional<InputStream> content = name.isEmpty() ? Optional.empty() : files.open(name.get());
      if (content.isPresent()) {
        try (InputStream in = content.get()) {
          Optional<String> format = ForeignFormat.of(in.readNBytes(BEGINNING));
          return format.isEmpty() && !SourceReader.recognises(name.get())
              ? Optional.empty()
              : InputFormats.option(format);
        }
      }
    }
    return Optional.empty();
  }

  /** As many bytes tell the format of a file; set by hand. */
  private static final int BEGINNING = 16 * 1024;
}
