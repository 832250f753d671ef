package org.copiste.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.copiste.language.channel.Preset;
import org.copiste.repair.Corrector;
import org.copiste.repair.decode.DecodingCorrector;
import org.copiste.repair.decode.Models;
import org.copiste.repair.opinion.OpinionatedCorrector;
import org.copiste.repair.opinion.SecondOpinion;
import org.copiste.repair.opinion.TaughtCorrector;

/** The models, loaded once per Java machine and shared by all documents and threads. */
final class SharedModels {
  private final Map<String, Corrector> correctors = new ConcurrentHashMap<>();
  private final SecondOpinion opinion = new SecondOpinion();
  private final Models models;

  private SharedModels() {
    try {
      models = Models.shipped();
    } catch (IOException e) {
      throw new UncheckedIOException("the program lacks its language model", e);
    }
  }

  private static final class Holder {
    static final SharedModels MODELS = new SharedModels();
  }

  static SharedModels get() {
    return Holder.MODELS;
  }

  /** The names of the OCR presets, each an error table for one kind of recognition. */
  List<String> presets() {
    return models.presets().all().stream().map(Preset::name).toList();
  }

  /**
   * The corrector for an OCR preset; without one, each document decides which preset fits.
   *
   * @throws IllegalArgumentException if there is no preset of this name
   */
  Corrector corrector(Optional<String> ocr) {
    return correctors.computeIfAbsent(
        ocr.orElse(""),
        name -> {
          Optional<Preset> preset =
              name.isEmpty() ? Optional.empty() : models.presets().named(name);
          if (!name.isEmpty() && preset.isEmpty()) {
            throw new IllegalArgumentException("there is no OCR preset '" + name + "'");
          }
          return new TaughtCorrector(
              new OpinionatedCorrector(new DecodingCorrector(models, preset), opinion));
        });
  }
}
