package org.copiste.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names by which files refer to others below their own folder. */
final class LocalName {
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:([/\\\\].*)?");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

  private LocalName() {}

  /** Whether a reference is the address of something in the network. */
  static boolean isAddress(String reference) {
    return SCHEME.matcher(reference).matches()
        && !reference.regionMatches(true, 0, "file:", 0, 5)
        && !DRIVE.matcher(reference).matches();
  }

  /**
   * The path that a reference in a file means, such as {@code alto/0001.xml} or docWorks' {@code
   * file://./ALTO/0001.xml}.
   *
   * @param folder the folder of the file that refers, with a slash; the empty string for none
   * @return empty if it leads out of that folder
   */
  static Optional<String> resolved(String folder, String reference) {
    String path = reference.replace('\\', '/');
    if (path.regionMatches(true, 0, "file:", 0, 5)) {
      path = path.substring(5);
      path = path.startsWith("//") && !path.startsWith("///") ? path.substring(2) : path;
    }
    if (path.startsWith("/") || DRIVE.matcher(path).matches() || path.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(folder + String.join("/", parts)).filter(name -> !name.equals(folder));
  }

  /** A reference without the escapes of addresses; as it is if they are none. */
  static String unescaped(String reference) {
    if (reference.indexOf('%') < 0) {
      return reference;
    }
    try {
      String path = new URI("x:/" + reference.replace(" ", "%20")).getPath();
      return path == null ? reference : path.substring(1);
    } catch (URISyntaxException e) {
      return reference;
    }
  }
}
