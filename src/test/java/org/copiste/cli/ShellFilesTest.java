package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manual page and the completions of a release, against what the program says of itself. */
class ShellFilesTest {
  private static final Pattern OPTION = Pattern.compile("(?m)^  (?:-\\w, )?--([a-z-]+)");
  private static final String ZSH = "zsh/site-functions/_copiste";
  private static final String FISH = "fish/vendor_completions.d/copiste.fish";
  private static final String BASH = "bash-completion/completions/copiste";

  /** How each file begins the part about a command, and how it writes an option. */
  @ParameterizedTest
  @CsvSource({
    "man/man1/copiste.1, .SS %s, \\-\\-%s",
    BASH + ", '    %s)', --%s",
    ZSH + ", '  %s)', --%s",
    FISH + ", '''__copiste_is %s''', ' -l %s'",
  })
  void everyOptionOfTheHelpStandsAtItsCommand(String name, String heading, String option) {
    String file = file(name);
    List<Command> commands = List.copyOf(Main.commands());
    TreeSet<String> missing = new TreeSet<>();
    int options = 0;
    for (Command command : commands) {
      int begin = file.indexOf(String.format(heading, command.name()));
      assertTrue(begin >= 0, command.name());
      int end = file.length();
      for (Command other : commands) {
        int at = file.indexOf(String.format(heading, other.name()), begin + 1);
        end = other == command || at < 0 ? end : Math.min(end, at);
      }
      String part = file.substring(begin, end);
      for (MatchResult match : OPTION.matcher(help(command.name())).results().toList()) {
        options++;
        String written = String.format(option, match.group(1).replace("-", dash(option)));
        if (!Pattern.compile(Pattern.quote(written) + "(?![a-z-])").matcher(part).find()) {
          missing.add(command.name() + " --" + match.group(1));
        }
      }
    }
    assertEquals(new TreeSet<>(), missing);
    assertTrue(options > commands.size(), "the help was not understood");
  }

  @Test
  void noLineOfTheManualPageIsTakenForARequest() {
    TreeSet<String> requests = new TreeSet<>();
    for (String line : file("man/man1/copiste.1").split("\n")) {
      assertFalse(line.startsWith("'"), line);
      if (line.startsWith(".")) {
        requests.add(line.split(" ")[0]);
      }
    }
    requests.removeAll(List.of(".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".br", ".EX", ".EE"));
    assertEquals(new TreeSet<>(), requests);
  }

  /** In a bash that runs the script: the words so far and what is offered for the last. */
  @ParameterizedTest
  @CsvSource({
    "enc, encode",
    "re, repair restore render review",
    "--v, --version",
    "encode --ledg, --ledger",
    "encode letters --no-, --no-config --no-progress",
    "encode --spelling '', modern period",
    "encode --spelling p, period",
    "encode --spelling modern --spel, --spelling",
    "schema '', fetch",
    "he, help",
    "help oc, ocr",
    "help de, decisions",
    "help re, repair restore render review",
    "help ocr '', ''",
    "train le, lexicon",
    "train lexicon '', ''",
    "encode '', ''",
    "encode --output x, ''",
    "validate --ledg, ''",
    "nothing --he, ''",
  })
  void bashOffersWhatFits(String words, String offered, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path script = folder.resolve("copiste");
    Files.writeString(script, file(BASH));
    String typed = words == null ? "" : words;
    Process bash =
        new ProcessBuilder(
                "bash",
                "--norc",
                "-c",
                ". \"$1\"; COMP_WORDS=(copiste "
                    + typed
                    + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _copiste; echo \"${COMPREPLY[*]}\"",
                "bash",
                script.toString())
            .redirectErrorStream(true)
            .start();
    bash.getOutputStream().close();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), said);
    assertEquals(offered, said.strip());
  }

  @Test
  void everySubjectOfTheHelpIsOffered() {
    String subjects = String.join(" ", Help.subjects());
    assertTrue(subjects.contains("encode") && subjects.endsWith("lexicon"), subjects);
    for (String name : List.of(BASH, ZSH, FISH)) {
      assertTrue(file(name).contains(subjects), name);
    }
  }

  private static String file(String name) {
    return ShellFiles.of(Main.commands()).getOrDefault(name, "");
  }

  private static String dash(String option) {
    return option.startsWith("\\-") ? "\\-" : "-";
  }

  private static String help(String command) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Main.run(new String[] {command, "--help"}, new ByteArrayInputStream(new byte[0]), to, to);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
