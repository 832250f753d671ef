package org.copiste.structure;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copiste.model.Document;

/** Prints what is found in files, for looking at it by eye. */
final class Dump {
  private Dump() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String file : args) {
      Document laidOut = new LayoutStage().apply(Texts.document(Files.readString(Path.of(file))));
      out.println("=== " + file);
      out.print(Brackets.of(new StructureStage().apply(laidOut)));
    }
  }
}
