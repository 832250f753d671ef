import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the signatures out of the signed jars of a folder. Maven has checked what it downloaded;
 * checking each class again whenever the program starts costs most of a second, and signed classes
 * cannot be put into a class data archive.
 *
 * <p>Run as a single source file: {@code java StripSignatures.java FOLDER}.
 */
final class StripSignatures {
  private StripSignatures() {}

  public static void main(String[] args) throws IOException {
    try (Stream<Path> listed = Files.list(Path.of(args[0]))) {
      List<Path> jars = listed.filter(p -> p.toString().endsWith(".jar")).sorted().toList();
      for (Path jar : jars) {
        if (isSigned(jar)) {
          strip(jar);
          System.out.println("signature stripped: " + jar.getFileName());
        }
      }
    }
  }

  private static boolean isSigned(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().anyMatch(StripSignatures::isSignature);
    }
  }

  private static boolean isSignature(ZipEntry entry) {
    String name = entry.getName().toUpperCase(Locale.ROOT);
    return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
  }

  private static void strip(Path jar) throws IOException {
    FileTime time = Files.getLastModifiedTime(jar);
    Path stripped = jar.resolveSibling(jar.getFileName() + ".stripped");
    try (ZipFile in = new ZipFile(jar.toFile());
        OutputStream file = Files.newOutputStream(stripped);
        ZipOutputStream out = new ZipOutputStream(file)) {
      Enumeration<? extends ZipEntry> entries = in.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (isSignature(entry)) {
          continue;
        }
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setLastModifiedTime(entry.getLastModifiedTime());
        out.putNextEntry(copy);
        try (InputStream content = in.getInputStream(entry)) {
          if (entry.getName().equals("META-INF/MANIFEST.MF")) {
            // The digests of the single entries go with the signature.
            Manifest manifest = new Manifest(content);
            manifest.getEntries().clear();
            manifest.write(out);
          } else {
            content.transferTo(out);
          }
        }
        out.closeEntry();
      }
    }
    Files.setLastModifiedTime(stripped, time);
    Files.move(
        stripped, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
