package org.copiste.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copiste.encode.RestoreException;
import org.copiste.encode.Restored;
import org.copiste.encode.SourceRestorer;
import org.copiste.encode.TeiEncoder;
import org.copiste.entities.DictionaryVocabulary;
import org.copiste.entities.EntitiesStage;
import org.copiste.entities.misread.MisreadNamesStage;
import org.copiste.language.FrenchDictionary;
import org.copiste.language.Lexicon;
import org.copiste.ledger.DecisionsStage;
import org.copiste.model.Document;
import org.copiste.model.Source;
import org.copiste.model.Stage;
import org.copiste.normalise.NormaliseStage;
import org.copiste.read.ReadException;
import org.copiste.read.SourceReader;
import org.copiste.read.SourceWriter;
import org.copiste.repair.RepairStage;
import org.copiste.repair.RepairedText;
import org.copiste.structure.LayoutStage;
import org.copiste.structure.StructureStage;

/** One source in, one finished result out. Thread-safe; the models behind it are shared. */
public final class Copiste {
  private final Settings settings;

  private Copiste(Settings settings) {
    this.settings = settings;
  }

  /** With these settings. */
  public static Copiste with(Settings settings) {
    return new Copiste(settings);
  }

  /** The names that {@link Settings#ocr} may have. */
  public static List<String> ocrPresets() {
    return SharedModels.get().presets();
  }

  /**
   * The whole pipeline.
   *
   * @param fileName name of the file without folders
   * @param bytes the file's bytes
   * @throws ReadException if the bytes cannot be taken as text
   * @throws IllegalArgumentException if the settings name an OCR preset that does not exist
   */
  public Encoded encode(String fileName, byte[] bytes) throws ReadException {
    Source source = SourceReader.read(fileName, bytes);
    Document document = repaired(source);
    document = new StructureStage(settings.type()).apply(document);
    document = entities().apply(document);
    document = new DecisionsStage(settings.decisions()).apply(document);
    byte[] tei = new TeiEncoder(settings.notes(), Programs.atWork()).encode(document);
    return new Encoded(document, tei, Proof.of(bytes, tei));
  }

  /**
   * Normalised and repaired text; note calls and labels as they were read.
   *
   * @throws ReadException if the bytes cannot be taken as text
   * @throws IllegalArgumentException if the settings name an OCR preset that does not exist
   */
  public Repaired repair(String fileName, byte[] bytes) throws ReadException {
    Document document = repaired(SourceReader.read(fileName, bytes));
    document = new DecisionsStage(settings.decisions()).apply(document);
    String text = RepairedText.of(document.reading(), settings.lines());
    return new Repaired(document, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The source's bytes from TEI alone.
   *
   * @throws RestoreException if the TEI does not say what its source was
   */
  public byte[] restore(byte[] tei) {
    Restored restored = SourceRestorer.restore(tei);
    return SourceWriter.bytes(restored.text(), restored.encoding());
  }

  private Document repaired(Source source) {
    SharedModels models = SharedModels.get();
    FrenchDictionary dictionary = models.dictionary();
    Set<String> own = new HashSet<>(settings.lexicon());
    own.addAll(settings.authority().words());
    Lexicon lexicon = Lexicon.of(dictionary).with(own);
    Document document = Document.of(source, settings.metadata());
    for (Stage stage :
        List.of(
            new NormaliseStage(),
            new LayoutStage(lexicon::knows),
            new RepairStage(models.corrector(settings.ocr()), lexicon, settings.repair()),
            new MisreadNamesStage(
                settings.authority(),
                lexicon::knows,
                new DictionaryVocabulary(dictionary),
                settings.repair().accept()))) {
      document = stage.apply(document);
    }
    return document;
  }

  private Stage entities() {
    return new EntitiesStage(
        settings.authority(), new DictionaryVocabulary(SharedModels.get().dictionary()));
  }
}
