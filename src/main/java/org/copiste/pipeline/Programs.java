package org.copiste.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.copiste.encode.header.Software;

/** The versions of Copiste and LanguageTool, which the build writes into a resource. */
public final class Programs {
  private Programs() {}

  private static final class Holder {
    static final Software SOFTWARE = read();

    private static Software read() {
      Properties properties = new Properties();
      try (InputStream in = Programs.class.getResourceAsStream("programs.properties")) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its versions");
        }
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Software(
          properties.getProperty("copiste", "unknown"),
          properties.getProperty("languagetool", "unknown"));
    }
  }

  /** The versions; never null. */
  public static Software atWork() {
    return Holder.SOFTWARE;
  }
}
