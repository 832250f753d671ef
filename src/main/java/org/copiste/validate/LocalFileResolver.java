package org.copiste.validate;

import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.resolver.ResolverException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resolves what a RELAX NG schema includes to the local files of a scope only. */
final class LocalFileResolver implements Resolver {
  private final FileScope scope;

  LocalFileResolver(FileScope scope) {
    this.scope = scope;
  }

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
      input.setByteStream(Files.newInputStream(scope.regular(input.getUri())));
    }
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
