package org.copiste.encode.header;

/**
 * The programs that made an encoding.
 *
 * @param version version of this program
 * @param languageTool version of LanguageTool's French dictionary and rules
 */
public record Software(String version, String languageTool) {}
