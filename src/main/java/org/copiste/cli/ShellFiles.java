package org.copiste.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the manual page and the completions of a release from the table of commands, when a
 * release is built.
 */
public final class ShellFiles {

  private ShellFiles() {}

  /**
   * Writes the files to where each program looks for its own below a folder {@code share}.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, String> file : of(Main.commands()).entrySet()) {
      Path path = Path.of(arguments[0]).resolve(file.getKey());
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
    }
  }

  /** The files by their names below {@code share}. */
  static Map<String, String> of(Collection<Command> commands) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("man/man1/copiste.1", ManualPage.of(commands));
    files.put("bash-completion/completions/copiste", BashCompletion.of(commands));
    files.put("zsh/site-functions/_copiste", ZshCompletion.of(commands));
    files.put("fish/vendor_completions.d/copiste.fish", FishCompletion.of(commands));
    return files;
  }
}
