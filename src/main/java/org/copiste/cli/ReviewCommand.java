package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.cli.Options;
import org.copiste.batch.Digest;
import org.copiste.batch.DocumentProcessor;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.encode.restore.Facsimile;
import org.copiste.encode.restore.RestoreException;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.ledger.Ledger.Change;
import org.copiste.ledger.LedgerException;
import org.copiste.ledger.LedgerReader;
import org.copiste.model.Source;
import org.copiste.read.Original;
import org.copiste.review.PageScans;
import org.copiste.review.ReviewPage;
import org.copiste.review.ReviewStatements;
import org.copiste.settings.SettingsException;

/** {@code review}: the page on which a person decides about readings, names and notes. */
final class ReviewCommand implements Command {
  private static final String LEDGER = ".ledger.json";

  @Override
  public String name() {
    return "review";
  }

  @Override
  public String summary() {
    return "makes a page to decide about corrections, names and notes";
  }

  @Override
  public String synopsis() {
    return "[OPTIONS] PATH… -o DIR";
  }

  @Override
  public Options options() {
    return CommonOptions.writing()
        .addOption(
            CommonOptions.value(
                PageImages.OPTION, "DIR", "the page images; default beside the TEI"));
  }

  @Override
  public List<String> examples() {
    return List.of("copiste review tei -o review", "copiste review tei --images scans -o review");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws UsageException, NothingDoneException, SettingsException {
    PageImages images = PageImages.beside(arguments);
    return new BatchRun(name(), arguments, console)
        .run(
            new RestorableTeiFiles(),
            List.of(),
            inputs -> new Reviewing(images),
            new ReviewIndexFile(arguments));
  }

  /** Makes the page from the TEI file and, where there is one beside it, the ledger. */
  private static final class Reviewing implements DocumentProcessor {

    private final PageImages images;

    Reviewing(PageImages images) {
      this.images = images;
    }

    @Override
    public List<String> extensions() {
      return List.of(".html");
    }

    @Override
    public String fingerprint(Input input) throws InputException {
      return "review "
          + Version.fingerprint()
          + Digest.sha256(ledger(input).orElse(new byte[0]))
          + images.fingerprint(input);
    }

    @Override
    public Result process(Input input, Original original) throws InputException, IOException {
      byte[] bytes = original.bytes();
      Source source = source(input, bytes);
      Optional<byte[]> ledger = ledger(input);
      ReviewStatements statements;
      List<Notice> notices = List.of();
      try {
        if (ledger.isPresent()) {
          statements = ReviewStatements.of(LedgerReader.read(ledger.get(), source), source.text());
        } else {
          statements =
              ReviewStatements.of(
                  SourceRestorer.corrections(bytes).stream()
                      .map(edit -> new Change(source.at(edit.at()), edit, true))
                      .toList());
          notices =
              List.of(
                  Notice.warning(
                      input.shown(),
                      "no-ledger",
                      "there is no "
                          + input.name()
                          + LEDGER
                          + " beside it, so the page has no candidates, no reasons, no names and no notes"));
        }
      } catch (LedgerException e) {
        throw new InputException(
            Notice.error(input.shown(), "ledger", "its ledger cannot be used: " + e.getMessage()));
      }
      PageScans scans = scans(SourceRestorer.facsimile(bytes), images.of(input, ".html"));
      byte[] page = ReviewPage.of(source.name(), source, statements, scans, Version.program());
      return new Result(Map.of(".html", page), notices);
    }

    /** The images that are on the disk, and the lines on them. */
    private static PageScans scans(
        Facsimile facsimile, Function<String, Optional<String>> reference) {
      List<PageScans.Image> shown = new ArrayList<>();
      Map<Integer, Integer> places = new HashMap<>();
      for (int i = 0; i < facsimile.surfaces().size(); i++) {
        Facsimile.Surface surface = facsimile.surfaces().get(i);
        Optional<String> url =
            surface.urls().stream().flatMap(named -> reference.apply(named).stream()).findFirst();
        int width = surface.box().get(2) - surface.box().get(0);
        if (url.isPresent() && width > 0) {
          places.put(i, shown.size());
          shown.add(new PageScans.Image(url.get(), width));
        }
      }
      Map<Integer, PageScans.Box> lines = new HashMap<>();
      facsimile
          .lines()
          .forEach(
              (line, at) -> {
                Integer image = places.get(at.surface());
                List<Integer> page = facsimile.surfaces().get(at.surface()).box();
                List<Integer> box = at.box();
                int width = box.get(2) - box.get(0);
                int height = box.get(3) - box.get(1);
                if (image != null && width > 0 && height > 0) {
                  int x = box.get(0) - page.get(0);
                  int y = box.get(1) - page.get(1);
                  lines.put(line, new PageScans.Box(image, x, y, width, height));
                }
              });
      return new PageScans(shown, lines);
    }

    private static Source source(Input input, byte[] bytes) throws InputException {
      try {
        return SourceRestorer.restore(bytes).source(input.name() + ".txt");
      } catch (RestoreException e) {
        throw new InputException(
            Notice.error(
                input.shown(),
                "not-restorable",
                "the source cannot be restored: " + e.getMessage()));
      }
    }

    private static Optional<byte[]> ledger(Input input) throws InputException {
      Optional<Path> file =
          input
              .path()
              .map(p -> p.resolveSibling(input.name() + LEDGER))
              .filter(Files::isRegularFile);
      try {
        return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
      } catch (IOException e) {
        throw new InputException(
            Notice.error(file.get().toString(), "unreadable", "the ledger cannot be read"));
      }
    }
  }
}
