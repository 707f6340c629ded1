// SPDX-License-Identifier: Apache-2.0
package org.engawa.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How much the house holds while many listen at one thread, and how long a message takes to all of
 * them. A message is what a moderator does with a post: after its commit it is drawn once and
 * written to each line, as a new post is.
 */
final class Live {

  private static final long SETTLE_MILLIS = 5_000;
  private static final long LONGEST_MILLIS = 15_000;
  private static final int WARM = 5;

  private Live() {}

  /** An empty folder, how many listen, and how many messages are measured. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path data = Path.of(args[0]).resolve("data");
    String cookie;
    try (LiveHouse demo = LiveHouse.open("demo", 8_790, data)) {
      cookie = demo.signIn("hoshi");
    }
    try (LiveHouse house = LiveHouse.open("serve", 8_791, data)) {
      measure(house, cookie, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }
  }

  private static void measure(LiveHouse house, String cookie, int many, int messages)
      throws IOException, InterruptedException {
    String board = LiveHouse.all("/boards/([0-9a-f-]{36})\"", house.get("", "/boards")).getFirst();
    String thread =
        LiveHouse.all("/boards/threads/([0-9a-f-]{36})", house.get("", "/boards/" + board))
            .getLast();
    double alone = house.resident();
    try (Crowd crowd = new Crowd(house.port(), "/boards/threads/" + thread + "/live?after=1000")) {
      long begin = System.nanoTime();
      crowd.join(many);
      double joined = (System.nanoTime() - begin) / 1e9;
      crowd.settle(SETTLE_MILLIS);
      System.out.printf(Locale.ROOT, "%d listen, who came in %.1f s%n", many, joined);
      System.out.printf(
          Locale.ROOT, "resident: %.0f MB before, %.0f MB with them%n", alone, house.resident());
      long[] times = new Acts(house, cookie, thread).all(crowd, messages);
      say(times, many * messages);
      System.out.printf(Locale.ROOT, "resident: %.0f MB afterwards%n", house.resident());
    }
  }

  private static void say(long[] times, int expected) {
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "a message to all of them: p50 %.0f ms, p99 %.0f ms, last %.0f ms; %d of %d heard%n",
        times[times.length / 2] / 1e6,
        times[(int) (times.length * 0.99)] / 1e6,
        times[times.length - 1] / 1e6,
        times.length,
        expected);
  }

  /** What the moderator does: the first post of a thread is hidden and stands again. */
  private record Acts(LiveHouse house, String cookie, String thread) {

    long[] all(Crowd crowd, int messages) throws IOException, InterruptedException {
      long[] times = new long[0];
      for (int i = 0; i < WARM + messages; i++) {
        String page = house.get(cookie, "/desk/moderation/" + thread);
        String token = LiveHouse.all("name=\"_csrf\" value=\"([^\"]*)\"", page).getFirst();
        long sent = System.nanoTime();
        String what = i % 2 == 0 ? "hide" : "leave";
        Thread act = Thread.ofVirtual().start(() -> act(token, what));
        long[] heard = crowd.next(LONGEST_MILLIS);
        act.join();
        if (i >= WARM) {
          times = joined(times, Arrays.stream(heard).map(at -> at - sent).toArray());
        }
        crowd.settle(300);
      }
      return times;
    }

    private void act(String token, String what) {
      try {
        String[] fields = {"_csrf", token, "act", what, "words", "measured"};
        house.post(cookie, "/desk/moderation/" + thread + "/acts", fields);
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private static long[] joined(long[] some, long[] more) {
      long[] all = Arrays.copyOf(some, some.length + more.length);
      System.arraycopy(more, 0, all, some.length, more.length);
      return all;
    }
  }
}
