package org.copiste.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.authority.AuthorityProblem;
import org.copiste.entities.authority.AuthorityReader;
import org.copiste.ledger.Decisions;
import org.copiste.ledger.DecisionsException;
import org.copiste.structure.label.LineLabeller;

/** Reads the files that options and configurations name. */
public final class SettingsFiles {
  /** The authority file read last: a corpus names one in several places, and it may be large. */
  private static volatile Optional<AuthorityFile> lastRead = Optional.empty();

  private SettingsFiles() {}

  /**
   * The words of a lexicon in UTF-8, in its order: one word or name per line, {@code #} starts a
   * comment.
   *
   * @throws SettingsException if it cannot be read or is not UTF-8
   */
  public static List<String> lexicon(Path file) throws SettingsException {
    try {
      return words(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(SmallFile.read(file, SmallFile.LIST)))
              .toString());
    } catch (CharacterCodingException e) {
      throw new SettingsException(
          file.toString(), "lexicon", "the lexicon “" + file + "” is not UTF-8");
    } catch (SmallFile.NotReadException e) {
      throw new SettingsException(
          file.toString(), "lexicon", "the lexicon “" + file + "” " + e.getMessage());
    } catch (IOException e) {
      throw new SettingsException(
          file.toString(), "lexicon", "the lexicon “" + file + "” cannot be read");
    }
  }

  private static List<String> words(String lexicon) {
    List<String> words = new ArrayList<>();
    for (String line : lexicon.split("\r\n|\r|\n")) {
      int comment = line.indexOf('#');
      String word = (comment < 0 ? line : line.substring(0, comment)).strip();
      word = word.startsWith("\uFEFF") ? word.substring(1) : word;
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * The entries of an authority file.
   *
   * @throws SettingsException if it cannot be used; the message lists every problem with its place
   */
  public static Authority authority(Path file) throws SettingsException {
    AuthorityReader.Result result = read(file).result();
    if (result.failed()) {
      throw new SettingsException(
          file.toString(),
          "authority",
          "the authority file cannot be used: "
              + result.problems().stream()
                  .map(problem -> file + ":" + problem)
                  .collect(Collectors.joining("; ")));
    }
    return result.authority();
  }

  /**
   * What is wrong with an authority file, in its order; what makes it unusable stands there, too.
   */
  public static List<AuthorityProblem> authorityProblems(Path file) {
    return read(file).result().problems();
  }

  /** The SHA-256 digest of an authority file in hexadecimal; of nothing if it cannot be read. */
  public static String authorityHash(Path file) {
    return read(file).sha256();
  }

  private static AuthorityFile read(Path file) {
    Optional<AuthorityFile> last = lastRead.filter(before -> before.isStill(file));
    AuthorityFile read = last.isPresent() ? last.get() : AuthorityFile.read(file);
    lastRead = Optional.of(read);
    return read;
  }

  /**
   * A model of the kinds of lines, as {@code train lines} writes it.
   *
   * @throws SettingsException if it cannot be read or is no such model
   */
  public static LineLabeller lineModel(Path file) throws SettingsException {
    try (InputStream in = Files.newInputStream(file)) {
      return LineLabeller.read(in);
    } catch (IOException e) {
      throw new SettingsException(
          file.toString(),
          "line-model",
          "the line model “" + file + "” cannot be used: " + e.getMessage());
    }
  }

  /**
   * A person's decisions.
   *
   * @param file the file as the user named it
   * @param bytes its content; where there is none, nothing has been decided
   * @throws SettingsException if it cannot be used
   */
  public static Decisions decisions(String file, byte[] bytes) throws SettingsException {
    try {
      return bytes.length == 0 ? Decisions.NONE : Decisions.read(bytes);
    } catch (DecisionsException e) {
      throw new SettingsException(file, e.line(), 1, "decisions", String.valueOf(e.getMessage()));
    }
  }
}
