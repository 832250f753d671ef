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
    new Batch(jobs).run(inputs, Input::shown, (input, shown) -> order.add(shown));
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
                return true;
              }
              try {
                return others.await(1, TimeUnit.MINUTES);
              } catch (InterruptedException e) {
                return false;
              }
            },
            (input, all) -> done.add(all));
    assertEquals(MANY, done.size());
    assertTrue(done.get(0), "the first waited for the others in vain");
  }

  private static Input input(int number) {
    return Folder.input(Path.of("corpus"), number + ".txt");
  }
}
