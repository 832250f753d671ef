package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HelpTest {

  @Test
  void everyCommandHasExamplesThatItTakes() {
    for (Command command : Main.commands()) {
      assertFalse(command.examples().isEmpty(), command.name());
      for (String example : command.examples()) {
        String beginning = "copiste " + command.name() + " ";
        assertTrue(example.startsWith(beginning), example);
        String[] args = example.substring(beginning.length()).split(" +");
        int redirected = Arrays.asList(args).indexOf("<");
        String[] own = redirected < 0 ? args : Arrays.copyOf(args, redirected);
        assertDoesNotThrow(() -> Main.parsed(command, own), example);
      }
    }
  }
}
