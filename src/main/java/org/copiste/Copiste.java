package org.copiste;

import java.io.IOException;
import java.util.List;
import org.copiste.encode.restore.RestoreException;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.pipeline.Pipeline;
import org.copiste.read.ReadException;
import org.copiste.settings.Configuration;
import org.copiste.settings.Settings;
import org.copiste.validate.Validation;
import org.copiste.validate.XmlSource;

/**
 * Turns raw French OCR text into TEI P5.
 *
 * <pre>{@code
 * Copiste copiste = Copiste.builder().authority(Path.of("authority.xml")).accept(0.9).build();
 * Encoded encoded = copiste.encode(OcrSource.of(Path.of("letter.txt")));
 * }</pre>
 *
 * <p>Instances are immutable and safe for use by several threads, and cheap: the models are loaded
 * once per Java machine, by the first document, and shared. {@code docs/guide/embedding.md} says
 * how long that takes and how much memory is needed.
 */
public final class Copiste {
  private final Settings settings;
  private final Configuration configuration;

  Copiste(Settings settings, Configuration configuration) {
    this.settings = settings;
    this.configuration = configuration;
  }

  /** A builder in which nothing is chosen yet. */
  public static CopisteBuilder builder() {
    return new CopisteBuilder();
  }

  /** The names that {@link CopisteBuilder#ocr} takes. Loads the models. */
  public static List<String> ocrPresets() {
    return Pipeline.ocrPresets();
  }

  /**
   * Corrects a document, finds its structure, names and dates, and encodes it as TEI.
   *
   * @throws UnreadableException if the source cannot be read or is not text
   */
  public Encoded encode(OcrSource source) throws UnreadableException {
    try {
      return new Encoded(pipeline(source).encode(source.original()));
    } catch (ReadException e) {
      throw Failures.of(source.name(), e);
    } catch (IOException e) {
      throw Failures.unreadable(source.name(), e);
    }
  }

  /**
   * Corrects a document and leaves it plain text.
   *
   * @throws UnreadableException if the source cannot be read or is not text
   */
  public Repaired repair(OcrSource source) throws UnreadableException {
    try {
      return new Repaired(pipeline(source).repair(source.original()));
    } catch (ReadException e) {
      throw Failures.of(source.name(), e);
    } catch (IOException e) {
      throw Failures.unreadable(source.name(), e);
    }
  }

  /**
   * Rebuilds the source's bytes from TEI alone.
   *
   * @param tei a TEI file that Copiste wrote; an editor may have reformatted it since
   * @throws UnreadableException if it is not XML, or does not say what its source was
   */
  public byte[] restore(byte[] tei) throws UnreadableException {
    try {
      return Pipeline.restore(tei);
    } catch (RestoreException e) {
      throw Failures.of(e);
    }
  }

  /**
   * Checks a TEI file against Copiste's profile of TEI P5, by RELAX NG and Schematron.
   *
   * @return what is wrong, by place in the TEI file; empty if it is valid
   */
  public List<Problem> validate(byte[] tei) {
    return Validation.byProfile()
        .validate(XmlSource.of("tei", "file:///tei.xml", tei))
        .findings()
        .stream()
        .map(f -> new Problem(f.severity(), f.rule(), f.line(), f.column(), f.message()))
        .toList();
  }

  private Pipeline pipeline(OcrSource source) {
    Metadata configured = configuration.metadata(Source.nameOf(source.name()));
    Metadata metadata = settings.metadata().orElse(configured);
    return Pipeline.with(settings.toBuilder().metadata(metadata).build());
  }
}
