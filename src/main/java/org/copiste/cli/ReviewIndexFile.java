package org.copiste.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.batch.Digest;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.batch.OutputFolder;
import org.copiste.review.ReviewCounts;
import org.copiste.review.ReviewIndex;

/** Writes {@code index.html} for the pages of a folder. */
final class ReviewIndexFile implements BatchRun.CorpusOutput {
  private static final String FILE = "index.html";

  private final Arguments arguments;
  private final String language;

  ReviewIndexFile(Arguments arguments, String language) {
    this.arguments = arguments;
    this.language = language;
  }

  @Override
  public List<String> names(List<Input> inputs) {
    boolean wanted = arguments.paths().stream().map(Path::of).anyMatch(Files::isDirectory);
    return wanted && arguments.has("output") ? List.of(FILE) : List.of();
  }

  @Override
  public List<Notice> write(OutputFolder folder, List<Input> inputs) throws IOException {
    if (names(inputs).isEmpty()) {
      return List.of();
    }
    List<ReviewIndex.Row> rows = new ArrayList<>();
    for (Input input : inputs) {
      Optional<byte[]> page = folder.get(input, ".html");
      Optional<ReviewCounts> counts = page.flatMap(ReviewCounts::read);
      if (counts.isPresent()) {
        rows.add(
            new ReviewIndex.Row(
                input.name(), PageImages.reference(input.result(".html")), counts.get()));
      }
    }
    byte[] bytes = ReviewIndex.of(rows, Version.program(), language);
    String made = Digest.sha256(Version.fingerprint().getBytes(StandardCharsets.UTF_8));
    return folder.store(FILE, made, bytes);
  }
}
