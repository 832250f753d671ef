package org.copiste.entities.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copiste.entities.tagger.BioLabels;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.TextFlows;
import org.copiste.language.text.Token;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Mention;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.model.Span;

/** Texts with their names: a folder with {@code txt/NAME.txt} and {@code gold.json}. */
final class AnnotatedCorpus {
  private static final Map<String, Mention.Type> TYPES =
      Map.of(
          "PER", Mention.Type.PERSON,
          "LOC", Mention.Type.PLACE,
          "ORG", Mention.Type.ORG,
          "pers", Mention.Type.PERSON,
          "loc", Mention.Type.PLACE,
          "org", Mention.Type.ORG,
          "time", Mention.Type.DATE);

  /** The types of NewsEye, which annotates the parts of a name on two lines separately. */
  private static final Set<String> TAGGED_BY_LINE = Set.of("PER", "LOC", "ORG");

  /** A name in a text. */
  record Name(Span at, Mention.Type type) {}

  /** A text with its names in order. */
  record Text(Document document, List<TextFlow> flows, List<Name> names) {}

  private AnnotatedCorpus() {}

  /** Reads a folder, its texts by name. */
  static List<Text> read(Path folder) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
    List<Text> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("txt"))) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        Source source = Source.of(file.getFileName().toString(), text, 0, "", Encoding.UTF_8);
        Document document = Document.of(source, Metadata.NONE);
        List<Name> names = names(gold.path(source.name()), text);
        texts.add(new Text(document, TextFlows.of(document), names));
      }
    }
    return texts;
  }

  /** The names without titles; parts of one name on two lines are joined. */
  private static List<Name> names(JsonNode entities, String text) {
    List<Name> names = new ArrayList<>();
    List<JsonNode> sorted = new ArrayList<>();
    entities.forEach(sorted::add);
    sorted.sort(Comparator.comparingInt(e -> e.path("start").asInt()));
    for (JsonNode entity : sorted) {
      Optional<Mention.Type> type = Optional.ofNullable(TYPES.get(entity.path("type").asText()));
      Span at = new Span(entity.path("start").asInt(), entity.path("end").asInt());
      if (type.isEmpty()) {
        continue;
      }
      int last = names.size() - 1;
      boolean joined =
          last >= 0
              && TAGGED_BY_LINE.contains(entity.path("type").asText())
              && names.get(last).type() == type.get()
              && isJoined(names.get(last).at(), at, text);
      if (joined) {
        names.set(last, new Name(names.get(last).at().cover(at), type.get()));
      } else {
        names.add(new Name(at, type.get()));
      }
    }
    return names.stream()
        .map(n -> new Name(NameTrimmer.name(n.at(), n.type(), text), n.type()))
        .filter(n -> !n.at().isEmpty())
        .toList();
  }

  private static boolean isJoined(Span before, Span after, String text) {
    return before.end() <= after.start()
        && after.start() - before.end() <= 1
        && (before.end() == after.start() || text.charAt(before.end()) == '\n');
  }

  /** The labels of a flow's tokens. */
  static List<String> labels(TextFlow flow, List<Name> names) {
    List<String> labels = new ArrayList<>();
    Optional<Name> inside = Optional.empty();
    for (Token token : flow.tokens()) {
      Optional<Name> here = covering(names, flow.seen(token.start(), token.end()));
      boolean goesOn = here.isPresent() && here.equals(inside);
      labels.add(
          here.map(n -> goesOn ? BioLabels.inside(n.type()) : BioLabels.begin(n.type()))
              .orElse(BioLabels.OUTSIDE));
      inside = here;
    }
    return labels;
  }

  private static Optional<Name> covering(List<Name> names, Span seen) {
    return names.stream()
        .filter(name -> name.type() != Mention.Type.DATE && name.at().overlaps(seen))
        .findFirst();
  }
}
