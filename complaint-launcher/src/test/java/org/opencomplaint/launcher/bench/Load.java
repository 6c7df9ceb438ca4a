package org.opencomplaint.launcher.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Repeats something on several connections at once and times every call. */
final class Load implements AutoCloseable {
  /** How often a thing has its turn, and for how long. */
  record Turns(int rounds, Duration round) {}

  static final Turns LONG = new Turns(5, Duration.ofMillis(1500));
  static final Turns SHORT = new Turns(3, Duration.ofSeconds(1));

  /** One connection of the client; it is used by one thread. */
  interface Connection extends AutoCloseable {
    void call() throws Exception;

    @Override
    default void close() throws Exception {}
  }

  /**
   * What was measured.
   *
   * @param rate calls a second
   * @param p50 half of the calls were at most this long, in milliseconds
   */
  record Figures(double rate, double p50, double p95, double p99) {}

  private final List<Connection> connections = new ArrayList<>();
  private final ExecutorService threads;
  private final Duration round;
  private long[] times = {};
  private double seconds;

  private Load(int connections, Duration round, Callable<Connection> connect) throws Exception {
    this.round = round;
    threads = Executors.newFixedThreadPool(connections);
    for (int i = 0; i < connections; i++) {
      this.connections.add(connect.call());
    }
  }

  /**
   * Measures several things round by round, after a round to warm up; any failed call fails the
   * run.
   *
   * @return the figures of each, in order
   */
  static List<Figures> inTurn(int connections, Turns turns, List<Callable<Connection>> things)
      throws Exception {
    List<Load> loads = new ArrayList<>();
    try {
      for (Callable<Connection> thing : things) {
        loads.add(new Load(connections, turns.round(), thing));
      }
      for (Load load : loads) {
        load.run();
      }
      for (int round = 0; round < turns.rounds(); round++) {
        for (Load load : loads) {
          load.measure();
        }
      }
      return loads.stream().map(Load::figures).toList();
    } finally {
      for (Load load : loads) {
        load.close();
      }
    }
  }

  private void measure() throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    times = LongStream.concat(Arrays.stream(times), Arrays.stream(run())).toArray();
    seconds += (System.nanoTime() - start) / 1e9;
  }

  private long[] run() throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + round.toNanos();
    List<Future<List<Long>>> running = new ArrayList<>();
    for (Connection connection : connections) {
      running.add(threads.submit(() -> timesUntil(end, connection)));
    }
    List<Long> all = new ArrayList<>();
    for (Future<List<Long>> one : running) {
      all.addAll(one.get());
    }
    return all.stream().mapToLong(Long::longValue).toArray();
  }

  private static List<Long> timesUntil(long end, Connection connection) throws Exception {
    List<Long> times = new ArrayList<>();
    long before = System.nanoTime();
    while (before < end) {
      connection.call();
      long after = System.nanoTime();
      times.add(after - before);
      before = after;
    }
    return times;
  }

  private Figures figures() {
    Arrays.sort(times);
    return new Figures(times.length / seconds, at(0.50), at(0.95), at(0.99));
  }

  private double at(double part) {
    return times[(int) Math.min(times.length - 1, Math.floor(times.length * part))] / 1e6;
  }

  @Override
  public void close() throws Exception {
    threads.shutdownNow();
    for (Connection connection : connections) {
      connection.close();
    }
  }
}
