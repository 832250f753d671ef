package org.copiste.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Note;
import org.junit.jupiter.api.Test;

/**
 * Both letters put together in two hundred other ways: the notes must still find their calls. With
 * {@code -Dmutants.seed=N -Dmutants.count=N -Dmutants.report=1} other ways and more of them.
 */
class MutationTest {
  private static final int MUTANTS = Integer.getInteger("mutants.count", 200);
  private static final java.util.Set<String> SAID =
      java.util.Set.of("note-without-call", "call-without-note", "possible-note");

  /** Longest label of a mutant with the blank after it, in characters. */
  private static final int LABEL = 12;

  private int links;
  private int right;
  private final List<String> wrong = new ArrayList<>();
  private final List<String> sureAndWrong = new ArrayList<>();
  private final List<String> silent = new ArrayList<>();

  @Test
  void nearlyAllLinksAreRightAndNoneIsWrongForSure() {
    MutantBase[] bases = {MutantBase.of(Texts.LETTER_1928), MutantBase.of(Texts.LETTER_1923)};
    for (int i = 0; i < MUTANTS; i++) {
      judge(i, new Mutant(bases[i % 2], Long.getLong("mutants.seed", 1000) + i));
    }
    String report =
        "right "
            + right
            + " of "
            + links
            + "\n"
            + String.join("\n", sureAndWrong)
            + "\n"
            + String.join("\n", wrong)
            + "\nsilent\n"
            + String.join("\n", silent);
    if (System.getProperty("mutants.report") != null) {
      System.out.println(report);
    }
    assertEquals(List.of(), sureAndWrong, report);
    assertEquals(List.of(), silent, report);
    assertTrue(right >= 0.95 * links, report);
  }

  private void judge(int id, Mutant mutant) {
    Document d = new StructureStage().apply(new LayoutStage().apply(Texts.document(mutant.text())));
    for (Note note : d.notes()) {
      int start = note.body().get(0).start();
      boolean real = IntStream.range(0, mutant.count()).anyMatch(k -> mutant.noteAt(k) == start);
      if (!real && note.p() > 0.9) {
        wrong(id, mutant, d, Optional.of(note), "no note is what is taken for note " + note.n());
      }
    }
    for (int k = 0; k < mutant.count(); k++) {
      if (mutant.noteAt(k) < 0) {
        continue;
      }
      int body = mutant.noteAt(k);
      Optional<Note> found =
          d.notes().stream().filter(n -> n.body().get(0).start() == body).findFirst();
      Optional<Integer> call = found.flatMap(Note::call).map(c -> c.start());
      int truth = mutant.callAt(k);
      if (truth < 0) {
        if (call.isPresent()) {
          wrong(id, mutant, d, found, "note " + (k + 1) + " has no call but got one");
        }
        continue;
      }
      links++;
      if (call.isPresent() && call.get() == truth) {
        right++;
      } else if (call.isPresent()) {
        wrong(id, mutant, d, found, "note " + (k + 1) + " wrong call");
      } else {
        wrong.add(
            id
                + " "
                + mutant
                + ": note "
                + (k + 1)
                + (found.isEmpty() ? " not found" : " unlinked"));
        boolean said = d.diagnostics().stream().anyMatch(x -> tells(x, truth, body));
        if (!said) {
          silent.add(id + " " + mutant + ": note " + (k + 1));
        }
      }
    }
  }

  /** Whether a diagnostic stands at the call or at the note's label. */
  private static boolean tells(Diagnostic diagnostic, int call, int body) {
    int at = diagnostic.start();
    boolean here = at == call || at == call - 1 || (at < body && at >= body - LABEL);
    return here && SAID.contains(diagnostic.code());
  }

  private void wrong(int id, Mutant mutant, Document d, Optional<Note> note, String what) {
    double p = note.map(Note::p).orElse(0.0);
    String at =
        note.flatMap(Note::call)
            .map(c -> d.source().text().substring(Math.max(0, c.start() - 15), c.end()))
            .orElse("")
            .replaceAll("\\s+", " ");
    String line = id + " " + mutant + ": " + what + " '" + at + "' p " + p;
    wrong.add(line);
    if (p > 0.9) {
      sureAndWrong.add(line);
    }
  }
}
