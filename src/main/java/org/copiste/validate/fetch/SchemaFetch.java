package org.copiste.validate.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.copiste.validate.SchemaRelease;

/** Puts a copy of a published schema into the cache in which validation looks for it. */
public final class SchemaFetch {
  /** For a file of 1.1 MB: what a modem line needs. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Consumer<String> said;
  private final Download download;

  /**
   * A fetch.
   *
   * @param said takes sentences on what is done
   */
  public SchemaFetch(Consumer<String> said) {
    this(said, PATIENCE);
  }

  SchemaFetch(Consumer<String> said, Duration patience) {
    this.said = said;
    this.download = new Download(patience);
  }

  /**
   * Gets a schema, unless the cache has it. Whatever the place, only a file with the checksum of
   * the release is kept.
   *
   * @param from an address (HTTP or HTTPS) or the path of a file
   * @return the file in the cache
   * @throws FetchException if it was not got or cannot be kept; the cache is then as it was
   */
  public Path fetch(SchemaRelease schema, String from, Path cache) throws FetchException {
    Path file = schema.in(cache);
    if (schema.copyIn(cache).isPresent()) {
      said.accept(schema.name() + " is already there");
      return file;
    }
    Path temporary = temporary(file);
    try {
      said.accept(
          String.format(
              Locale.ROOT,
              "fetching %s from %s (%.1f MB; © %s)",
              schema.name(),
              from,
              schema.length() / 1e6,
              schema.publisher()));
      byte[] bytes = bytes(from, schema.length() + 1);
      check(bytes, from, schema);
      Files.write(temporary, bytes);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      said.accept("its SHA-256 is right: " + schema.sha256());
      return file;
    } catch (IOException e) {
      throw notWritable(file, e);
    } finally {
      delete(temporary);
    }
  }

  private byte[] bytes(String from, int enough) throws FetchException {
    if (from.matches("(?i)https?://.*")) {
      try {
        return download.get(URI.create(from), enough);
      } catch (IllegalArgumentException e) {
        throw new FetchException("“" + from + "” is no address: " + e.getMessage());
      }
    }
    try (var in = Files.newInputStream(Path.of(from))) {
      return in.readNBytes(enough);
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new FetchException("there is no file “" + from + "”");
    } catch (IOException e) {
      throw new FetchException(
          Files.isDirectory(Path.of(from))
              ? "“" + from + "” is a folder"
              : "the file “" + from + "” cannot be read");
    }
  }

  private static void check(byte[] bytes, String from, SchemaRelease schema) throws FetchException {
    if (schema.isGenuine(bytes)) {
      return;
    }
    if (bytes.length < schema.length()) {
      throw new FetchException(
          String.format(
              "what came from %s has %d bytes instead of %d: it was cut off, or is something else;"
                  + " nothing was kept",
              from, bytes.length, schema.length()));
    }
    throw new FetchException(
        String.format(
            "what came from %s is not %s: its SHA-256 is not %s; nothing was kept",
            from, schema.name(), schema.sha256()));
  }

  /** Made before anything is fetched, so that a cache which cannot be written is known at once. */
  private static Path temporary(Path file) throws FetchException {
    try {
      Path folder = Files.createDirectories(file.getParent());
      return Files.createTempFile(folder, ".schema", ".tmp");
    } catch (IOException e) {
      throw notWritable(file, e);
    }
  }

  private static FetchException notWritable(Path file, IOException e) {
    return new FetchException(
        file + " cannot be written (" + e + "); name another folder with --cache or COPISTE_CACHE");
  }

  private static void delete(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // An empty file that begins with a dot is left behind; the fetch itself is done or has
      // failed.
    }
  }
}
