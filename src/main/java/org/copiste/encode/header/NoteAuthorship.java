package org.copiste.encode.header;

/** Who wrote the notes, as far as the text says. */
final class NoteAuthorship {
  private NoteAuthorship() {}

  /** What a writer of notes did, in French for the header. */
  static String task(String role) {
    return switch (role) {
      case "author" -> "notes de l'auteur";
      case "editor" -> "notes de l'éditeur de la source";
      case "translator" -> "notes du traducteur";
      default -> "notes que la source attribue à « " + role + " »";
    };
  }

  /** How a writer of notes is named in the header. */
  static String name(String role) {
    return switch (role) {
      case "author" -> "auteur de la source";
      case "editor" -> "éditeur de la source, non identifié";
      case "translator" -> "traducteur de la source, non identifié";
      default -> role;
    };
  }
}
