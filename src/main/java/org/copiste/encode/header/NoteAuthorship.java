package org.copiste.encode.header;

/** French wording for those who wrote the notes. */
final class NoteAuthorship {
  private NoteAuthorship() {}

  /** The content of {@code resp} for a writer of notes. */
  static String task(String role) {
    return switch (role) {
      case "author" -> "notes de l'auteur";
      case "editor" -> "notes de l'éditeur de la source";
      case "translator" -> "notes du traducteur";
      default -> "notes que la source attribue à « " + role + " »";
    };
  }

  /** The content of {@code name} for a writer of notes. */
  static String name(String role) {
    return switch (role) {
      case "author" -> "auteur de la source";
      case "editor" -> "éditeur de la source, non identifié";
      case "translator" -> "traducteur de la source, non identifié";
      default -> role;
    };
  }
}
