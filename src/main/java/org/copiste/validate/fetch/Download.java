package org.copiste.validate.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gets a file by HTTP. Redirects are followed, though never from HTTPS to HTTP. The proxy is the
 * one that Java is told of by {@code https.proxyHost} or {@code java.net.useSystemProxies}.
 */
final class Download {
  private final Duration patience;

  /**
   * A download.
   *
   * @param patience how long to wait for all of the file
   */
  Download(Duration patience) {
    this.patience = patience;
  }

  /**
   * The first bytes of a file, at most as many as asked for.
   *
   * @throws FetchException if the server cannot be reached, has no such file, or breaks off
   */
  byte[] get(URI address, int length) throws FetchException {
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .proxy(ProxySelector.getDefault())
            .build();
    HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
    CompletableFuture<byte[]> whole =
        client
            .sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
            .thenApplyAsync(response -> body(response, length));
    try {
      return whole.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      whole.cancel(true);
      throw new FetchException(
          address + " did not send all of it within " + patience.toSeconds() + " seconds");
    } catch (ExecutionException e) {
      throw new FetchException(reason(address, e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException("interrupted");
    }
  }

  private static byte[] body(HttpResponse<InputStream> response, int length) {
    try (InputStream in = response.body()) {
      if (response.statusCode() != 200) {
        throw new UncheckedIOException(
            new IOException("it answers with status " + response.statusCode()));
      }
      return in.readNBytes(length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reason(URI address, Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof ConnectException)) {
      cause = cause.getCause();
    }
    String said = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    return cause instanceof ConnectException || cause.getClass().getName().contains("Unresolved")
        ? address + " cannot be reached; is there a network?" + said
        : address + " was not got" + (said.isEmpty() ? ": " + cause : said);
  }
}
