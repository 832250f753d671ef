package org.copiste.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
  private static final int MANY = 300;

  private static List<Input> inputs() {
    return IntStream.range(0, MANY).mapToObj(BatchTest::input).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void outcomesComeInTheOrderOfTheInputs(int jobs) {
    List<Input> inputs = inputs();
    List<String> order = new ArrayList<>();
    new Batch(jobs).run(inputs, input -> input::shown, (input, shown) -> order.add(shown));
    assertEquals(inputs.stream().map(Input::shown).toList(), order);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void aLongDocumentDoesNotStopTheOthers(int jobs) {
    List<Input> inputs = inputs();
    CountDownLatch others = new CountDownLatch(MANY - 1);
    List<Boolean> done = new ArrayList<>();
    new Batch(jobs)
        .run(
            inputs,
            input -> {
              if (!input.equals(inputs.get(0))) {
                others.countDown();
                return () -> true;
              }
              boolean all = await(others);
              return () -> all;
            },
            (input, all) -> done.add(all));
    assertEquals(MANY, done.size());
    assertTrue(done.get(0), "the first waited for the others in vain");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void theWorkGoesOnWhileAResultIsWritten(int jobs) {
    List<Input> inputs = inputs();
    CountDownLatch second = new CountDownLatch(2);
    List<Boolean> done = new ArrayList<>();
    new Batch(jobs)
        .run(
            inputs,
            input -> {
              second.countDown();
              return () -> await(second);
            },
            (input, all) -> done.add(all));
    assertTrue(done.get(0), "the second waited for the first to be written");
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static Input input(int number) {
    return Folder.input(Path.of("corpus"), number + ".txt");
  }
}
