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

/** Finds the files that a schema includes: on this machine or not at all. */
final class LocalFiles implements Resolver {
  static final Resolver RESOLVER = new LocalFiles();

  private LocalFiles() {}

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
      input.setByteStream(Files.newInputStream(local(input.getUri())));
    }
  }

  /**
   * The file at an address.
   *
   * @throws IOException where the address is not one of this machine's files
   */
  static Path local(String address) throws IOException {
    try {
      URI uri = new URI(address);
      if ("file".equals(uri.getScheme()) && uri.getAuthority() == null) {
        return Path.of(uri);
      }
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new IOException(address + " is no address of a file", e);
    }
    throw new IOException(address + " is not on this machine, and the network is never used");
  }
}
