package org.copiste.entities;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Source;

/**
 * Tags texts as they are and writes ledgers of their mentions: {@code Tag OUT AUTHORITY|- PATH…}.
 */
final class Tag {
  private Tag() {}

  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[0]));
    Authority authority = Authority.none();
    if (!args[1].equals("-")) {
      AuthorityReader.Result read = AuthorityReader.read(Path.of(args[1]));
      read.problems().forEach(System.err::println);
      authority = read.authority();
    }
    EntitiesStage stage =
        new EntitiesStage(
            authority, new DictionaryVocabulary(FrenchDictionary.shared()));
    for (String path : List.of(args).subList(2, args.length)) {
      try (Stream<Path> files = Files.walk(Path.of(path))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          String text = Files.readString(file);
          Source source =
              Source.of(file.getFileName().toString(), text, Files.size(file), "0", Encoding.UTF_8);
          Document document = stage.apply(Document.of(source, Metadata.NONE));
          String name = source.name() + ".ledger.json";
          new ObjectMapper()
              .writerWithDefaultPrettyPrinter()
              .writeValue(out.resolve(name).toFile(), LedgerWriter.of(document));
          document.diagnostics().forEach(System.err::println);
        }
      }
    }
  }
}
