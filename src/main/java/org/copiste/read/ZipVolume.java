package org.copiste.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.read.mets.MetsFile;

/**
 * A document whose pages are files in a ZIP: in the order that METS in it says, or else in the
 * natural order of their names. One page is in memory at a time.
 */
final class ZipVolume {
  /** As many bytes tell the format of a file; set by hand. */
  private static final int BEGINNING = 16 * 1024;

  /** So many names are given in a message. */
  private static final int NAMES = 3;

  private final ZipArchive zip;
  private final Optional<String> wanted;
  private final Volume volume = new Volume();
  private final Map<String, String> pages = new LinkedHashMap<>();
  private final List<String> lists = new ArrayList<>();
  private final List<String> archives = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  private ZipVolume(ZipArchive zip, Optional<String> wanted) {
    this.zip = zip;
    this.wanted = wanted;
  }

  static ReadSource read(Original original) throws ReadException, IOException {
    try (ZipArchive zip = ZipArchive.open(original)) {
      ZipVolume read = new ZipVolume(zip, original.format());
      read.look();
      read.pages();
      return read.volume.source(
          original.name(), Optional.of(ForeignFormat.ZIP), original.length(), original.sha256());
    } catch (ZipArchive.BombException e) {
      throw new ReadException("file-too-large", 1, 1, String.valueOf(e.getMessage()));
    }
  }

  /** Finds out what each file is. */
  private void look() throws IOException {
    for (String name : zip.names()) {
      if (isNever(name)) {
        continue;
      }
      Optional<byte[]> beginning = beginning(name);
      if (beginning.isPresent()) {
        look(name, beginning.get());
      } else {
        // Reading it as a page reports what is wrong with it.
        pages.put(name, "");
      }
    }
  }

  private void look(String name, byte[] beginning) {
    Optional<String> format = ForeignFormat.of(beginning);
    Optional<String> option = InputFormats.option(format);
    if (format.filter(ForeignFormat.METS::equals).isPresent()) {
      lists.add(name);
    } else if (format.filter(ForeignFormat.ZIP::equals).isPresent()) {
      archives.add(name);
    } else if (option.isEmpty() || (format.isEmpty() && !SourceReader.recognises(name))) {
      if (!ImageFile.is(beginning)) {
        others.add(name);
      }
    } else if (wanted.isEmpty() || wanted.equals(option)) {
      pages.put(name, option.get());
    }
  }

  private Optional<byte[]> beginning(String name) throws IOException {
    try (InputStream in = zip.open(name).orElseThrow()) {
      return Optional.of(in.readNBytes(BEGINNING));
    } catch (ZipArchive.BombException e) {
      throw e;
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What no program means as a page: hidden files, and what Apple's and others' tools add. */
  private static boolean isNever(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith(".")
        || name.contains("/.")
        || name.startsWith("__MACOSX/")
        || file.startsWith("README")
        || file.equals("copiste.toml")
        || file.equals("Thumbs.db");
  }

  private void pages() throws ReadException, IOException {
    say(zip.unsafe(), "unsafe-name", "names that lead out of the ZIP, left out", true);
    say(
        zip.twice(),
        "name-twice",
        "names that are in the ZIP more than once, of which the first is read",
        true);
    say(archives, SourceReader.UNSUPPORTED_FORMAT, "ZIP files in a ZIP, not read", true);
    say(others, "unrecognised-file", "files of no known type in the ZIP, left out", false);
    if (zip.foreignNames()) {
      volume.warning(
          "foreign-names", "the names in this ZIP are not in UTF-8; their order may be wrong");
    }
    Optional<String> list = lists.stream().findFirst();
    if (list.isPresent()) {
      byMets(list.get());
      return;
    }
    Optional<List<String>> forms = PageForms.of(pages);
    if (forms.isPresent()) {
      throw new ReadException(
          "several-forms",
          1,
          1,
          String.join(" and ", forms.get())
              + " are forms of one page; choose one format with --from");
    }
    for (String name : pages.keySet()) {
      add(name);
    }
  }

  private void say(List<String> names, String code, String what, boolean error) {
    if (names.isEmpty()) {
      return;
    }
    String more = names.size() > NAMES ? " and " + (names.size() - NAMES) + " more" : "";
    String list = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
    volume.say(code, what + ": " + list + more, error);
  }

  private void byMets(String list) throws ReadException, IOException {
    MetsFile mets;
    try (InputStream in = zip.open(list).orElseThrow()) {
      mets = MetsVolume.parse(in);
    }
    String folder = list.substring(0, list.lastIndexOf('/') + 1);
    new MetsVolume(mets, folder, wanted, zip::open, volume).read();
  }

  private void add(String name) throws ReadException, IOException {
    try (InputStream in = zip.open(name).orElseThrow()) {
      volume.add(name, in);
    }
  }
}
