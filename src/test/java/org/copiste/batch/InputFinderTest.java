package org.copiste.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.settings.SettingsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
  private static final FileClassifier TEXT =
      new FileClassifier() {
        @Override
        public Kind classify(Path file) {
          return file.toString().endsWith(".txt") ? Kind.INPUT : Kind.UNKNOWN;
        }

        @Override
        public Optional<String> objection(Path file) {
          return Optional.empty();
        }
      };

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void fill() throws Exception {
    Folder.file(folder, "b.txt", "b");
    Folder.file(folder, "a.txt", "a");
    Folder.file(folder, "sub/c.txt", "c");
    Folder.file(folder, "README.txt", "no input");
    Folder.file(folder, ".hidden.txt", "no input");
    Folder.file(folder, ".git/x.txt", "no input");
    Folder.file(folder, "a.decisions.tsv", "no input");
    Folder.file(folder, "names.txt", "no input, since the configuration names it");
    Folder.file(folder, "copiste.toml", "lexicon = \"names.txt\"\n");
    Folder.file(folder, "image.png", "?");
  }

  @Test
  void walksFoldersInOrderAndMirrorsThem() throws Exception {
    InputFinder.Result result = find(Optional.empty(), folder.toString());
    assertEquals(
        List.of("a.txt", "b.txt", "sub/c.txt"),
        result.inputs().stream().map(i -> i.result(".txt").toString()).toList());
    assertEquals(1, result.notices().size());
    assertTrue(result.notices().get(0).toString().endsWith("[unrecognised-file]"));
    assertEquals(0, result.unusable());
    assertEquals(
        Optional.of(folder.resolve("copiste.toml")), result.inputs().get(2).configuration().file());
  }

  @Test
  void theOutputFolderIsNoInput() throws Exception {
    Folder.file(folder, "out/a.txt", "a result");
    InputFinder.Result result = find(Optional.of(folder.resolve("out")), folder.toString());
    assertEquals(3, result.inputs().size());
  }

  @Test
  void aPipeOrADeviceIsNoInput() throws Exception {
    InputFinder.Result result = find(Optional.empty(), "/dev/null");
    assertEquals(List.of(), result.inputs());
    assertEquals(1, result.unusable());
    assertTrue(result.notices().get(0).toString().endsWith("[no-file]"));
  }

  @Test
  void namedFilesAreTakenInTheOrderGivenAndOnce() throws Exception {
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a.txt"));
    InputFinder.Result result =
        find(
            Optional.empty(),
            folder.resolve("b.txt").toString(),
            folder.resolve("a.txt").toString(),
            folder.resolve("b.txt").toString(),
            "-");
    assertEquals(List.of("b", "a", "stdin"), result.inputs().stream().map(Input::name).toList());
  }

  @Test
  void aLinkToAFileHasResultsOfItsOwn() throws Exception {
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a.txt"));
    assertEquals(
        List.of("a", "b", "link", "c"),
        find(Optional.empty(), folder.toString()).inputs().stream().map(Input::name).toList());
  }

  @Test
  void whatCannotBeAnInputIsSaidWhereTheUserNamedIt() throws Exception {
    InputFinder.Result result =
        find(
            Optional.empty(),
            folder.resolve("gone.txt").toString(),
            folder.resolve("README.txt").toString());
    assertEquals(List.of(), result.inputs());
    assertEquals(2, result.unusable());
    assertEquals("file-not-found", result.notices().get(0).code());
  }

  @Test
  void aFolderThatContainsItselfEnds() throws Exception {
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
    InputFinder.Result result = find(Optional.empty(), folder.toString());
    assertEquals(3, result.inputs().size());
    assertTrue(result.notices().stream().anyMatch(n -> n.code().equals("folder-loop")));
  }

  private static InputFinder.Result find(Optional<Path> output, String... paths)
      throws SettingsException {
    return new InputFinder(TEXT, ConfigurationLookup.nearest(), Set.of(), output)
        .find(List.of(paths));
  }
}
