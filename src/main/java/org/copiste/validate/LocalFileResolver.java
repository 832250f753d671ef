package org.copiste.validate;

import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.resolver.ResolverException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resolves what a RELAX NG schema includes, and other addresses, to local files only. */
final class LocalFileResolver implements Resolver {
  static final Resolver RESOLVER = new LocalFileResolver();

  private LocalFileResolver() {}

  @Override
  public void resolve(Identifier id, Input input) throws ResolverException {
    try {
      URI reference = new URI(id.getUriReference());
      URI uri = id.getBase() == null ? reference : new URI(id.getBase()).resolve(reference);
      input.setUri(uri.toString());
    } catch (URISyntaxException e) {
      throw new ResolverException(e);
    }
  }

  @Override
  public void open(Input input) throws IOException {
    if (!input.isOpen()) {
      input.setByteStream(open(input.getUri()));
    }
  }

  /**
   * Opens a file.
   *
   * @throws IOException if the address is not that of a local regular file
   */
  static InputStream open(String address) throws IOException {
    return Files.newInputStream(regular(address));
  }

  /**
   * The regular file at an address. Reading a device or a pipe might never end.
   *
   * @throws IOException if there is none
   */
  static Path regular(String address) throws IOException {
    Path file = local(address);
    if (!Files.isRegularFile(file)) {
      throw new IOException(address + " is no file");
    }
    return file;
  }

  /**
   * The path at an address, which need not exist.
   *
   * @throws IOException if the address is not that of a local file
   */
  static Path local(String address) throws IOException {
    try {
      URI uri = new URI(address);
      if ("file".equals(uri.getScheme()) && uri.getAuthority() == null) {
        Path file = Path.of(uri);
        // On Windows, file:////host/share/x is a file on another machine.
        if (!uri.getPath().startsWith("//") && !file.toString().startsWith("\\\\")) {
          return file;
        }
      }
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new IOException(address + " is no address of a file", e);
    }
    throw new IOException(address + " is not on this machine, and the network is never used");
  }
}
