package org.copiste.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copiste.language.text.Token;
import org.copiste.language.text.Tokenizer;

/** {@code train tokens}: divides texts into tokens, for what learns from plain text elsewhere. */
final class TrainTokens implements TrainTask {

  @Override
  public String name() {
    return "tokens";
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public String example() {
    return "copiste train tokens novels -o tokens.txt";
  }

  @Override
  public int run(List<String> paths, Arguments arguments, TrainingReport report)
      throws UsageException, NothingDoneException {
    TrainingOutput output = TrainingOutput.file(arguments, name());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TrainingTexts.of(paths, name(), output.path(), report)
        .each(
            (name, text) ->
                text.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> bytes.writeBytes(tokens(line))));
    output.write(bytes.toByteArray());
    report.done("tokens in " + output.path());
    return report.exitCode();
  }

  private static byte[] tokens(String line) {
    String tokens =
        Tokenizer.tokens(line).stream().map(Token::text).collect(Collectors.joining(" "));
    return (tokens + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
