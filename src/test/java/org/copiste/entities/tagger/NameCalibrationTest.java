package org.copiste.entities.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.copiste.model.Mention;
import org.junit.jupiter.api.Test;

class NameCalibrationTest {
  /** Names whose score claims twice the log odds that they have. */
  private static List<NameCalibration.Seen> boastful(int count) {
    Random random = new Random(5);
    List<NameCalibration.Seen> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double odds = random.nextDouble() * 6 - 3;
      boolean right = random.nextDouble() < 1 / (1 + Math.exp(-odds));
      double score = 1 / (1 + Math.exp(-2 * odds));
      names.add(new NameCalibration.Seen(Mention.Type.PERSON, score, right));
    }
    return names;
  }

  @Test
  void aBoastfulScoreIsTakenBack() {
    NameCalibration calibration = NameCalibration.fit(boastful(20_000));
    assertEquals(0.731, calibration.p(Mention.Type.PERSON, 1 / (1 + Math.exp(-2.0))), 0.02);
    assertEquals(0.5, calibration.p(Mention.Type.PERSON, 0.5), 0.02);
  }

  @Test
  void fewNamesThatAreAllRightDoNotRunAway() {
    List<NameCalibration.Seen> names = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      names.add(new NameCalibration.Seen(Mention.Type.ORG, 0.9 + i / 300.0, true));
    }
    double p = NameCalibration.fit(names).p(Mention.Type.ORG, 0.5);
    assertTrue(p > 0.1 && p < 0.99, "p " + p);
  }

  @Test
  void itsFileGivesItBack() {
    NameCalibration calibration = NameCalibration.fit(boastful(500));
    NameCalibration again = NameCalibration.parse(calibration.print());
    assertEquals(calibration.p(Mention.Type.PERSON, 0.8), again.p(Mention.Type.PERSON, 0.8), 0.001);
    assertEquals(0.8, again.p(Mention.Type.PLACE, 0.8));
    assertThrows(IllegalArgumentException.class, () -> NameCalibration.parse(List.of("person\t1")));
  }
}
