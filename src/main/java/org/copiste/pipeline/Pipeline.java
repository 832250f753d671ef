package org.copiste.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.copiste.encode.restore.RestoreException;
import org.copiste.encode.restore.Restored;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.entities.EntitiesStage;
import org.copiste.language.Lexicon;
import org.copiste.language.TextLanguage;
import org.copiste.ledger.DecisionsStage;
import org.copiste.ledger.NameDecisions;
import org.copiste.ledger.NoteDecisions;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Lessons;
import org.copiste.model.Metadata;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Stage;
import org.copiste.normalise.NormaliseStage;
import org.copiste.quality.PageCounter;
import org.copiste.quality.PageCounts;
import org.copiste.read.Original;
import org.copiste.read.ReadException;
import org.copiste.read.ReadSource;
import org.copiste.read.SourceReader;
import org.copiste.read.SourceWriter;
import org.copiste.read.WriteBack;
import org.copiste.repair.RepairStage;
import org.copiste.repair.RepairedText;
import org.copiste.settings.Settings;
import org.copiste.structure.LayoutStage;
import org.copiste.structure.StructureStage;
import org.copiste.structure.label.LineLabeller;

/**
 * From a source's bytes to TEI or to corrected text. Thread-safe and cheap to make: the models
 * behind it are loaded once and shared.
 */
public final class Pipeline {
  private final Settings settings;

  private Pipeline(Settings settings) {
    this.settings = settings;
  }

  /** The pipeline with these settings. */
  public static Pipeline with(Settings settings) {
    return new Pipeline(settings);
  }

  /** The names that {@link Settings#ocr} may have. Loads the models. */
  public static List<String> ocrPresets() {
    return SharedModels.get().presets();
  }

  /**
   * Runs all stages and encodes the result.
   *
   * @throws ReadException if the original cannot be read
   * @throws IOException if its bytes cannot be had
   * @throws IllegalArgumentException if the settings name an OCR preset that does not exist
   */
  public EncodedDocument encode(Original original) throws ReadException, IOException {
    return encode(SourceReader.read(original));
  }

  /**
   * The same for a file in memory.
   *
   * @param fileName name of the file without folders
   * @param bytes the file's bytes
   * @throws ReadException if they cannot be read
   */
  public EncodedDocument encode(String fileName, byte[] bytes) throws ReadException {
    return encode(new ReadSource(SourceReader.read(fileName, bytes), List.of()));
  }

  private EncodedDocument encode(ReadSource read) {
    Source source = read.source();
    NoteDecisions notes = NoteDecisions.of(settings.decisions(), source);
    NameDecisions names = NameDecisions.of(settings.decisions(), source);
    Document document = repaired(source, notes).withMore(read.diagnostics());
    document = guarded(structure(notes)).apply(document);
    document = guarded(new DecisionsStage(settings.decisions())).apply(document);
    document = guarded(entities(names)).apply(document).withMore(names.diagnostics());
    byte[] text = SourceWriter.bytes(source.text(), source.encoding());
    return new ProvenEncoder(
            settings.notes(), settings.repair().accept(), settings.decisions().days(), text)
        .encode(document);
  }

  /**
   * Runs the stages up to the structure, before names are looked for: what names are learnt on.
   *
   * @param fileName name of the file without folders
   * @param bytes the file's bytes
   * @throws ReadException if the bytes are not text
   */
  public Document structured(String fileName, byte[] bytes) throws ReadException {
    Source source = SourceReader.read(fileName, bytes);
    NoteDecisions notes = NoteDecisions.of(settings.decisions(), source);
    return guarded(structure(notes)).apply(repaired(source, notes));
  }

  /**
   * Normalises and corrects only; note calls and labels stay as they were read.
   *
   * @throws ReadException if the original cannot be read
   * @throws IOException if its bytes cannot be had
   * @throws IllegalArgumentException if the settings name an OCR preset that does not exist
   */
  public RepairedDocument repair(Original original) throws ReadException, IOException {
    Document document = corrected(original);
    String text = RepairedText.of(document.reading(), settings.lines());
    return new RepairedDocument(document, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The same, with the corrections written into the file that the text was taken from.
   *
   * @param format the format that the file must have, one of {@link WriteBack#formats()}
   * @throws ReadException if the original cannot be read, is of another format, or has no place for
   *     a correction
   * @throws IOException if its bytes cannot be had
   * @throws IllegalArgumentException if the settings name an OCR preset that does not exist
   */
  public RepairedDocument repairAs(String format, Original original)
      throws ReadException, IOException {
    WriteBack.check(original, format);
    Document document = corrected(original);
    Reading reading = RepairedText.withinLines(document.reading());
    return new RepairedDocument(document, WriteBack.of(original, reading, format));
  }

  private Document corrected(Original original) throws ReadException, IOException {
    ReadSource read = SourceReader.read(original);
    Source source = read.source();
    Document document =
        repaired(source, NoteDecisions.of(settings.decisions(), source))
            .withMore(read.diagnostics());
    return guarded(new DecisionsStage(settings.decisions())).apply(document);
  }

  /**
   * Counts what tells how well parts of a document were read that this pipeline has repaired.
   *
   * @param parts its pages, or the whole text, in code units of the source
   */
  public List<PageCounts> counts(Document document, List<Span> parts) {
    return PageCounter.of(document, lists().join().lexicon(), parts);
  }

  /**
   * Rebuilds the source's bytes from TEI alone.
   *
   * @throws RestoreException if the TEI does not say what its source was
   */
  public static byte[] restore(byte[] tei) {
    Restored restored = SourceRestorer.restore(tei);
    return SourceWriter.bytes(restored.text(), restored.encoding());
  }

  private Document repaired(Source source, NoteDecisions notes) {
    CompletableFuture<PreparedLists> lists = lists();
    SharedModels models = SharedModels.get();
    Lexicon lexicon = lists.join().lexicon();
    Optional<String> other = TextLanguage.other(source.text());
    Document document = Document.of(source, settings.metadata().orElse(language(other)));
    List<Stage> stages =
        new ArrayList<>(
            List.of(
                new NormaliseStage(lexicon::knows),
                new LayoutStage(lexicon::knows, notes.links())));
    if (other.isEmpty()) {
      stages.add(
          new RepairStage(
              models.corrector(settings.ocr()), lexicon, settings.repair(), settings.lessons()));
    }
    for (Stage stage : stages) {
      document = guarded(stage).apply(document);
    }
    return document.withMore(notes.diagnostics()).withMore(said(other)).withMore(learnt());
  }

  private static Metadata language(Optional<String> code) {
    return code.map(tag -> Metadata.of(Map.of("language", tag))).orElse(Metadata.NONE);
  }

  private static List<Diagnostic> said(Optional<String> other) {
    return other
        .map(Locale::forLanguageTag)
        .map(
            locale ->
                locale.getScript().isEmpty()
                    ? locale.getDisplayLanguage(Locale.ENGLISH)
                    : locale.getDisplayScript(Locale.ENGLISH))
        .map(name -> "the text seems to be in " + name + "; its words are left as they are")
        .map(message -> List.of(Diagnostic.warning("other-language", 0, message)))
        .orElse(List.of());
  }

  private Stage guarded(Stage stage) {
    return GuardedStage.of(stage, settings.timeLimit());
  }

  private List<Diagnostic> learnt() {
    Lessons lessons = settings.lessons();
    return lessons.isEmpty()
        ? List.of()
        : List.of(
            Diagnostic.info(
                "decisions-learned",
                0,
                "Persons' decisions taught "
                    + lessons.readings().size()
                    + " changes of words and "
                    + lessons.names().stream().map(Lessons.Name::text).distinct().count()
                    + " names."));
  }

  private Stage structure(NoteDecisions notes) {
    return new StructureStage(
        settings.type(), settings.lineModel().orElseGet(LineLabeller::shipped), notes.links());
  }

  private Stage entities(NameDecisions decided) {
    return new EntitiesStage(
        lists().join().names(), settings.names(), decided.names(), settings.lessons());
  }

  private CompletableFuture<PreparedLists> lists() {
    return PreparedLists.of(settings.lexicon(), settings.authority());
  }
}
