package org.copiste.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.copiste.batch.Digest;
import org.copiste.batch.Input;

/** The images of pages that lie on the disk, for pages that refer to them. */
final class PageImages {
  static final String OPTION = "images";

  /** No images. */
  static final PageImages NONE = new PageImages(false, Optional.empty(), Path.of(""));

  /** What browsers show; TIFF and JPEG 2000 they do not. */
  private static final Pattern SHOWN = Pattern.compile("(?i).+\\.(?:jpe?g|png|gif|webp|avif)");

  private final boolean wanted;
  private final Optional<Path> folder;
  private final Path output;
  private final Map<Path, String> listings = new ConcurrentHashMap<>();

  private PageImages(boolean wanted, Optional<Path> folder, Path output) {
    this.wanted = wanted;
    this.folder = folder;
    this.output = output;
  }

  /** Those in the folder that the option names, or beside each document. */
  static PageImages beside(Arguments arguments) throws UsageException {
    Optional<Path> folder = arguments.value(OPTION).map(Path::of);
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw new UsageException("--images “" + folder.get() + "” is no folder");
    }
    return new PageImages(true, folder, arguments.output().orElse(Path.of("")));
  }

  /**
   * Where an image lies that a document names, as a reference from its page.
   *
   * @param extension of the page
   */
  Function<String, Optional<String>> of(Input input, String extension) {
    Optional<Path> from = folder(input);
    Path page = output.resolve(input.result(extension)).toAbsolutePath().normalize();
    return named -> from.flatMap(images -> image(images, named)).map(at -> reference(page, at));
  }

  /** The names of the images that there are: when one comes or goes, the page is another one. */
  String fingerprint(Input input) {
    Optional<Path> from = folder(input);
    if (from.isEmpty()) {
      return "";
    }
    return listings.computeIfAbsent(from.get(), PageImages::listing);
  }

  private static String listing(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      String names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> SHOWN.matcher(name).matches())
              .sorted()
              .collect(Collectors.joining("\n", folder + "\n", ""));
      return Digest.sha256(names.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      return "";
    }
  }

  private Optional<Path> folder(Input input) {
    return wanted
        ? folder.or(() -> input.path().map(tei -> tei.toAbsolutePath().getParent()))
        : Optional.empty();
  }

  /** The name may be a reference with folders and escapes, or a file's plain name. */
  private static Optional<Path> image(Path folder, String named) {
    for (String name : new String[] {named, decoded(named)}) {
      try {
        Path image = folder.resolve(name).toAbsolutePath().normalize();
        boolean below = image.startsWith(folder.toAbsolutePath().normalize());
        if (below && SHOWN.matcher(name).matches() && Files.isRegularFile(image)) {
          return Optional.of(image);
        }
      } catch (InvalidPathException e) {
        // No file has such a name.
      }
    }
    return Optional.empty();
  }

  private static String decoded(String reference) {
    try {
      return Optional.ofNullable(new URI(reference).getPath()).orElse(reference);
    } catch (URISyntaxException e) {
      return reference;
    }
  }

  private static String reference(Path page, Path image) {
    Path folder = page.getParent();
    return reference(folder == null ? image : folder.relativize(image));
  }

  /** A relative path as a reference. */
  static String reference(Path way) {
    return StreamSupport.stream(way.spliterator(), false)
        .map(part -> escaped(part.toString()))
        .collect(Collectors.joining("/"));
  }

  private static String escaped(String part) {
    try {
      // A colon in the first part would make it a scheme.
      return new URI(null, null, "/" + part, null).toASCIIString().substring(1).replace(":", "%3A");
    } catch (URISyntaxException e) {
      return part;
    }
  }
}
