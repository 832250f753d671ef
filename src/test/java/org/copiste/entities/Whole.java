package org.copiste.entities;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copiste.pipeline.Copiste;
import org.copiste.pipeline.Encoded;
import org.copiste.pipeline.Settings;

final class Whole {
  private Whole() {}

  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[0]));
    Settings base = Settings.DEFAULT;
    Authority authority =
        args[1].equals("-") ? Authority.none() : AuthorityReader.read(Path.of(args[1])).authority();
    Settings settings =
        new Settings(
            base.repair(),
            base.ocr(),
            base.lexicon(),
            authority,
            base.decisions(),
            base.metadata(),
            base.type(),
            base.notes(),
            base.lines());
    for (String f : List.of(args).subList(2, args.length)) {
      Encoded e =
          Copiste.with(settings)
              .encode(Path.of(f).getFileName().toString(), Files.readAllBytes(Path.of(f)));
      new ObjectMapper()
          .writeValue(
              out.resolve(e.document().source().name() + ".ledger.json").toFile(),
              LedgerWriter.of(e.document()));
      Files.write(out.resolve(e.document().source().name() + ".xml"), e.tei());
      e.document().diagnostics().forEach(System.err::println);
      e.document().blocks().stream()
          .limit(9)
          .forEach(b -> System.err.println(b.kind() + " " + b.at()));
    }
  }
}
