package org.copiste.validate.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.copiste.validate.SchemaRelease;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetches a schema from a server on this machine that answers as the path asks for. */
class SchemaFetchTest {
  private static final byte[] SCHEMA =
      "<grammar xmlns='http://relaxng.org/ns/structure/1.0'/>".repeat(2000).getBytes();

  @TempDir Path folder;
  private final AtomicInteger connections = new AtomicInteger();
  private final List<String> said = new ArrayList<>();
  private ServerSocket server;
  private String address;
  private SchemaRelease release;

  @BeforeEach
  void listen() throws Exception {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    address = "http://127.0.0.1:" + server.getLocalPort();
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(SCHEMA));
    release = new SchemaRelease("Own 1.0", "us", address + "/right.rng", sha256, SCHEMA.length);
    Thread thread = new Thread(this::answer, "server");
    thread.setDaemon(true);
    thread.start();
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private void answer() {
    try {
      while (true) {
        try (Socket socket = server.accept()) {
          connections.incrementAndGet();
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
          String path = String.valueOf(in.readLine()).split(" ")[1];
          while (!String.valueOf(in.readLine()).isEmpty()) {
            // The headers say nothing of interest.
          }
          answer(path, socket.getOutputStream());
        }
      }
    } catch (IOException | RuntimeException e) {
      // Closed at the end of the test.
    }
  }

  private void answer(String path, OutputStream out) throws IOException {
    switch (path) {
      case "/right.rng" -> send(out, "200 OK", SCHEMA, SCHEMA.length);
      case "/wrong.rng" -> send(out, "200 OK", new byte[SCHEMA.length], SCHEMA.length);
      case "/short.rng" -> send(out, "200 OK", new byte[7], 7);
      case "/endless.rng" -> {
        head(out, "200 OK", "Content-Length: " + (1 << 30) + "\r\n");
        sendUntilHungUpOn(out);
      }
      case "/cut.rng" -> send(out, "200 OK", new byte[SCHEMA.length / 2], SCHEMA.length);
      case "/moved.rng" -> head(out, "302 Found", "Location: /again.rng\r\nContent-Length: 0\r\n");
      case "/again.rng" ->
          head(out, "301 Moved", "Location: " + release.address() + "\r\nContent-Length: 0\r\n");
      case "/loop.rng" -> head(out, "302 Found", "Location: /loop.rng\r\nContent-Length: 0\r\n");
      case "/silent.rng" -> {
        head(out, "200 OK", "Content-Length: 100\r\n");
        try {
          Thread.sleep(60_000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      default -> send(out, "404 Not Found", new byte[0], 0);
    }
  }

  private static void head(OutputStream out, String status, String headers) throws IOException {
    String head = "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers + "\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static void send(OutputStream out, String status, byte[] body, int announced)
      throws IOException {
    head(out, status, "Content-Length: " + announced + "\r\n");
    out.write(body);
    out.flush();
  }

  private static void sendUntilHungUpOn(OutputStream out) {
    try {
      while (true) {
        out.write(new byte[SCHEMA.length]);
      }
    } catch (IOException e) {
      // The reader has had enough.
    }
  }

  private Path fetch(String from) throws FetchException {
    return new SchemaFetch(said::add, Duration.ofSeconds(20)).fetch(release, from, folder);
  }

  private void assertFails(String from, String why) throws IOException {
    FetchException failure = assertThrows(FetchException.class, () -> fetch(from));
    assertTrue(String.valueOf(failure.getMessage()).contains(why), failure.getMessage());
    assertEquals(Optional.empty(), release.copyIn(folder));
    assertEquals(List.of(), files(), "nothing is left behind");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void theRightFileIsKeptAndUsedFromThenOn() throws Exception {
    Path file = fetch(release.address());
    assertEquals(folder.resolve("schemas/right-1.0.rng"), file);
    assertArrayEquals(SCHEMA, Files.readAllBytes(file));
    assertEquals(Optional.of(file), release.copyIn(folder));
    assertTrue(said.get(0).startsWith("fetching Own 1.0 from " + release.address()), said.get(0));
    assertEquals(1, connections.get());
    assertEquals(file, fetch(release.address()));
    assertEquals("Own 1.0 is already there", said.get(said.size() - 1));
    assertEquals(1, connections.get());
    assertEquals(List.of(file), files());
  }

  @Test
  void redirectsAreFollowed() throws Exception {
    assertArrayEquals(SCHEMA, Files.readAllBytes(fetch(address + "/moved.rng")));
    assertEquals(3, connections.get());
  }

  @Test
  void whateverElseComesIsNotKept() throws Exception {
    assertFails(address + "/wrong.rng", "is not Own 1.0: its SHA-256 is not " + release.sha256());
    assertFails(address + "/short.rng", "has 7 bytes instead of " + SCHEMA.length);
    assertFails(address + "/cut.rng", "was not got");
    assertFails(address + "/endless.rng", "is not Own 1.0");
    assertFails(address + "/gone.rng", "it answers with status 404");
    assertFails(address + "/loop.rng", "it answers with status 302");
    assertFails("http://not an address", "is no address");
    assertFails(folder.resolve("no.rng").toString(), "there is no file");
    assertFails(folder.toString(), "is a folder");
  }

  @Test
  void aServerThatFallsSilentIsGivenUp() {
    FetchException failure =
        assertThrows(
            FetchException.class,
            () ->
                new SchemaFetch(said::add, Duration.ofMillis(300))
                    .fetch(release, address + "/silent.rng", folder));
    assertTrue(String.valueOf(failure.getMessage()).contains("did not send all of it"));
  }

  @Test
  void withoutANetworkThisIsSaid() throws Exception {
    server.close();
    assertFails(release.address(), "cannot be reached; is there a network?");
    assertFails("http://nowhere.invalid/x.rng", "cannot be reached; is there a network?");
  }

  @Test
  void aFileDoesAsWellAsAnAddress() throws Exception {
    Path own = Files.write(Files.createTempFile("own", ".rng"), SCHEMA);
    try {
      assertArrayEquals(SCHEMA, Files.readAllBytes(fetch(own.toString())));
      assertEquals(0, connections.get());
    } finally {
      Files.delete(own);
    }
  }

  @Test
  void aDamagedCopyIsReplaced() throws Exception {
    Path file = fetch(release.address());
    Files.writeString(file, "damaged");
    assertEquals(Optional.empty(), release.copyIn(folder));
    assertThrows(FetchException.class, () -> fetch(address + "/wrong.rng"));
    assertEquals("damaged", Files.readString(file));
    fetch(release.address());
    assertArrayEquals(SCHEMA, Files.readAllBytes(file));
  }

  @Test
  void aCacheThatCannotBeWrittenIsKnownBeforeAnythingIsFetched() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    FetchException failure =
        assertThrows(
            FetchException.class,
            () -> new SchemaFetch(said::add).fetch(release, release.address(), file));
    assertTrue(String.valueOf(failure.getMessage()).contains("--cache or COPISTE_CACHE"));
    assertEquals(0, connections.get());
    assertFalse(said.stream().anyMatch(s -> s.startsWith("fetching")));
  }
}
