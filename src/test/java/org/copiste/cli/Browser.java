package org.copiste.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window, driven over its DevTools protocol. */
final class Browser implements AutoCloseable {
  /** The tag of tests that need it. */
  static final String TAG = "browser";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LISTENER =
      """
      window.faults = [];
      addEventListener("securitypolicyviolation", (event) =>
        faults.push(event.effectiveDirective + " forbids " + event.blockedURI + " " + event.sample));
      addEventListener("error", (event) => event.message && faults.push(event.message));
      """;

  private static final long PATIENCE_SECONDS = 60;
  private static final Map<String, Integer> CODES =
      Map.of(
          "Tab",
          9,
          "Enter",
          13,
          "Escape",
          27,
          "Home",
          36,
          "ArrowLeft",
          37,
          "ArrowUp",
          38,
          "ArrowRight",
          39,
          "ArrowDown",
          40);

  private final Path profile;
  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private String session = "";
  private int sent;

  private Browser(Path profile, Process process, String address) {
    this.profile = profile;
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Receiver())
            .join();
  }

  /** Where Chromium is. */
  private static Path program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Chromium is not on the path"));
  }

  /**
   * Starts one with a window of 1280 by 900 pixels, for a French reader.
   *
   * @param folder for its profile and for what it saves
   */
  static Browser start(Path folder) throws IOException, InterruptedException {
    Path profile = Files.createDirectories(folder.resolve("profile"));
    Process process =
        new ProcessBuilder(
                program().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--lang=fr",
                "--accept-lang=fr",
                "--window-size=1280,900",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("browser.log").toFile())
            .start();
    Path port = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
      if (System.nanoTime() > end || !process.isAlive()) {
        process.destroyForcibly();
        throw new IOException(
            "Chromium does not start: " + Files.readString(folder.resolve("browser.log")));
      }
      Thread.sleep(20);
    }
    List<String> lines = Files.readAllLines(port);
    Browser browser =
        new Browser(profile, process, "ws://127.0.0.1:" + lines.get(0) + lines.get(1));
    ObjectNode blank = JSON.createObjectNode().put("url", "about:blank");
    ObjectNode target =
        JSON.createObjectNode()
            .put("targetId", browser.call("Target.createTarget", blank).get("targetId").asText())
            .put("flatten", true);
    browser.session = browser.call("Target.attachToTarget", target).get("sessionId").asText();
    browser.call(
        "Browser.setDownloadBehavior",
        JSON.createObjectNode().put("behavior", "allow").put("downloadPath", folder.toString()));
    browser.call("Page.enable", JSON.createObjectNode());
    browser.call(
        "Page.addScriptToEvaluateOnNewDocument", JSON.createObjectNode().put("source", LISTENER));
    return browser;
  }

  /** What the page that is open tried against its own policy, and the errors of its scripts. */
  List<String> faults() throws IOException, InterruptedException {
    List<String> faults = new ArrayList<>();
    evaluate("window.faults").forEach(fault -> faults.add(fault.asText()));
    return faults;
  }

  /** Opens a page, or the same again, and waits until it is there. */
  void open(Path page) throws IOException, InterruptedException {
    evaluate("window.leaving = true");
    call("Page.navigate", JSON.createObjectNode().put("url", page.toUri().toString()));
    await("!window.leaving && document.readyState === 'complete'");
  }

  /** Waits until an expression is true. */
  void await(String expression) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!evaluate(expression).asBoolean()) {
      if (System.nanoTime() > end) {
        throw new IOException("never true: " + expression);
      }
      Thread.sleep(10);
    }
  }

  /** The value of an expression. */
  JsonNode evaluate(String expression) throws IOException, InterruptedException {
    ObjectNode asked =
        JSON.createObjectNode()
            .put("expression", expression)
            .put("returnByValue", true)
            .put("awaitPromise", true);
    JsonNode answer = call("Runtime.evaluate", asked);
    if (answer.has("exceptionDetails")) {
      throw new IOException(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value");
  }

  /** Presses and releases a key: a single character, or one that is named as in browsers. */
  void press(String key) throws IOException, InterruptedException {
    ObjectNode down = JSON.createObjectNode().put("type", "keyDown").put("key", key);
    if (key.length() == 1) {
      down.put("text", key);
    } else {
      down.put("windowsVirtualKeyCode", Objects.requireNonNull(CODES.get(key), key));
      if (key.equals("Enter")) {
        down.put("text", "\r");
      }
    }
    call("Input.dispatchKeyEvent", down);
    ObjectNode up = JSON.createObjectNode().put("type", "keyUp").put("key", key);
    if (key.length() > 1) {
      up.put("windowsVirtualKeyCode", Objects.requireNonNull(CODES.get(key), key));
    }
    call("Input.dispatchKeyEvent", up);
  }

  /** Types characters one after the other. */
  void type(String text) throws IOException, InterruptedException {
    for (char c : text.toCharArray()) {
      press(String.valueOf(c));
    }
  }

  private JsonNode call(String method, ObjectNode parameters)
      throws IOException, InterruptedException {
    ObjectNode message = JSON.createObjectNode().put("id", ++sent).put("method", method);
    if (!session.isEmpty() && !method.startsWith("Browser.")) {
      message.put("sessionId", session);
    }
    message.set("params", parameters);
    socket.sendText(message.toString(), true).join();
    while (true) {
      JsonNode answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (answer == null) {
        throw new IOException("no answer to " + method);
      }
      if (answer.path("id").asInt() == sent) {
        if (answer.has("error")) {
          throw new IOException(method + ": " + answer.get("error"));
        }
        return answer.get("result");
      }
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      // Links to places outside, which the deletion of a temporary folder warns of.
      for (String link : List.of("SingletonLock", "SingletonSocket", "SingletonCookie")) {
        Files.deleteIfExists(profile.resolve(link));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the parts of messages together. */
  private final class Receiver implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        try {
          answers.add(JSON.readTree(message.toString()));
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
        message.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedStage("");
    }
  }
}
