package org.copiste.repair.decode;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.copiste.language.channel.Presets;
import org.copiste.language.forms.WordTrie;
import org.copiste.language.forms.WordTrieFile;
import org.copiste.language.ngram.NgramFile;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.pack.LanguagePack;
import org.copiste.repair.classify.EditClassifier;

/**
 * The models of the decoder.
 *
 * @param language the language model
 * @param presets how recognition errs
 * @param lexicon the forms of French, numbered as the model numbers them
 * @param classifier how probable an edit is, given all features
 */
public record Models(
    NgramModel language, WordTrie lexicon, Presets presets, EditClassifier classifier) {

  /**
   * The models that the program ships.
   *
   * @throws IOException if one is missing or damaged
   */
  public static Models shipped() throws IOException {
    CompletableFuture<NgramModel> language = CompletableFuture.supplyAsync(Models::readLanguage);
    try (InputStream in = open("lexicon")) {
      WordTrie lexicon = WordTrieFile.read(in, language::join);
      // The first unknown word needs both, and building them takes as long as the rest of the
      // start.
      CompletableFuture.runAsync(lexicon::reversed);
      CompletableFuture.runAsync(lexicon::characterModel);
      return new Models(language.join(), lexicon, Presets.shipped(), readClassifier());
    } catch (CompletionException e) {
      throw new IOException("the language model cannot be read", e.getCause());
    }
  }

  private static EditClassifier readClassifier() throws IOException {
    try (InputStream in = open("edit-classifier.txt")) {
      return EditClassifier.read(in);
    }
  }

  private static NgramModel readLanguage() {
    try (InputStream in = open("ngram")) {
      return NgramFile.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return new BufferedInputStream(LanguagePack.current().open(name), 1 << 16);
  }
}
