package org.copiste.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * One run of the program.
 *
 * @param code its exit code
 * @param said all that it printed
 */
record CommandRun(int code, String said) {

  /** Runs a command line in which {@code {}} stands for a folder. */
  static CommandRun in(Path folder, String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    String[] all =
        Stream.of(arguments)
            .map(argument -> argument.replace("{}", folder.toString()))
            .toArray(String[]::new);
    int code = Main.run(all, new ByteArrayInputStream(new byte[0]), both, both);
    return new CommandRun(code, bytes.toString(StandardCharsets.UTF_8));
  }
}
