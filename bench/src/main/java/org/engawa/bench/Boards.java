// SPDX-License-Identifier: Apache-2.0
package org.engawa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * Posts as fast as the house keeps them, over http, sealed and safe on the disk; then pages of the
 * threads that came of it, so many a second whatever the answers do.
 */
final class Boards {

  private static final int AUTHORS = 320;
  private static final int AT_ONCE = 32;
  private static final int DOORS = 4;
  private static final int THREADS = 100;
  private static final String LET_STAND = "act=leave&days=7&words=";
  private static final int READ_FIRST = 3;
  private static final int PAGES_A_SECOND = 50;
  private static final int SECONDS_OF_PAGES = 30;
  private static final Pattern BOARD = Pattern.compile("href=\"/boards/([0-9a-f-]{36})\"");
  private static final Pattern HELD = Pattern.compile("/desk/moderation/([0-9a-f-]{36})\"");
  private static final Pattern THREAD = Pattern.compile("/boards/threads/([0-9a-f-]{36})\"");

  private final LiveHouse house;
  private final int port;
  private final List<Line> lines = new ArrayList<>();
  private final List<Guest> authors = new ArrayList<>();
  private final List<String> threads = new ArrayList<>();
  private final AtomicInteger written = new AtomicInteger();

  private Boards(LiveHouse house) {
    this.house = house;
    this.port = house.port();
  }

  /** An empty folder, and how many posts there shall be. */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]).resolve("data");
    String moderator;
    try (LiveHouse demo = LiveHouse.open("demo", 8_792, data)) {
      moderator = demo.signIn("hoshi");
    }
    try (LiveHouse house = LiveHouse.open("serve", 8_793, data)) {
      new Boards(house).measure(moderator, Integer.parseInt(args[1]));
      System.out.printf(Locale.ROOT, "resident: %.0f MB afterwards%n", house.resident());
    }
  }

  private void measure(String moderator, int all) throws Exception {
    comeIn(moderator);
    begin();
    for (Line line : lines) {
      line.again();
    }
    for (int part = 1; written.get() < all; part++) {
      post("posts, part " + part, Math.min(20_000, all - written.get()));
    }
    read();
    for (Line line : lines) {
      line.close();
    }
  }

  /** The first three posts of each are read by a moderator, as anywhere. */
  private void comeIn(String moderator) throws Exception {
    for (int i = 0; i < AT_ONCE; i++) {
      lines.add(new Line(port));
    }
    String some = Guest.one(THREAD, lines.getFirst().get(board(), "").body());
    try (ExecutorService doors = Executors.newFixedThreadPool(DOORS)) {
      List<Future<List<Guest>>> each = new ArrayList<>();
      for (int door = 0; door < DOORS; door++) {
        int here = door;
        each.add(doors.submit(() -> comeIn(here, some)));
      }
      for (Future<List<Guest>> one : each) {
        authors.addAll(one.get());
      }
    }
    Guest hoshi = Guest.of(lines.getFirst(), moderator, "/staff/settings");
    for (List<String> held = held(hoshi); !held.isEmpty(); held = held(hoshi)) {
      for (String post : held) {
        hoshi.post(lines.getFirst(), "/desk/moderation/" + post + "/acts", LET_STAND);
      }
    }
  }

  private List<Guest> comeIn(int door, String thread) throws IOException {
    List<Guest> guests = new ArrayList<>();
    for (int i = door; i < AUTHORS; i += DOORS) {
      Guest guest = Guest.comeIn(lines.get(door), "benchwriter" + i);
      for (int first = 0; first < READ_FIRST; first++) {
        guest.write(lines.get(door), thread, words());
      }
      guests.add(guest);
    }
    return guests;
  }

  private List<String> held(Guest hoshi) throws IOException {
    String page = lines.getFirst().get("/desk/moderation", hoshi.cookie()).body();
    return HELD.matcher(page).results().map(each -> each.group(1)).distinct().toList();
  }

  private String board() throws IOException {
    return "/boards/" + Guest.one(BOARD, lines.getFirst().get("/boards", "").body());
  }

  private void begin() throws IOException {
    String board = board().substring("/boards/".length());
    for (int i = 0; i < THREADS; i++) {
      String form =
          "id=%s&to=%s&sign=name&note=&title=Thread+%d&words=%s"
              .formatted(UUID.randomUUID(), board, i, words().replace(' ', '+'));
      String place =
          authors.get(i).post(lines.getFirst(), "/room/boards/" + board + "/threads", form).place();
      threads.add(place.replaceAll(".*/threads/([0-9a-f-]{36}).*", "$1"));
    }
  }

  private String words() {
    return "It rained in the night, and the window stood open until " + written.incrementAndGet();
  }

  private void post(String called, int many) throws Exception {
    double ran = house.processor();
    long begin = System.nanoTime();
    AtomicInteger left = new AtomicInteger(many);
    List<long[]> times = new ArrayList<>();
    try (ExecutorService all = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<long[]>> each = new ArrayList<>();
      for (int worker = 0; worker < AT_ONCE; worker++) {
        int one = worker;
        each.add(all.submit(() -> write(one, left)));
      }
      for (Future<long[]> one : each) {
        times.add(one.get());
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    say(called, "%,.0f a second".formatted(many / seconds), times);
    // Of the clock, whatever else the machine does takes its share.
    System.out.printf(
        Locale.ROOT, "processor of the house: %.3f ms a post%n", (house.processor() - ran) / many);
  }

  private long[] write(int worker, AtomicInteger left) throws IOException {
    long[] times = new long[left.get()];
    int done = 0;
    while (left.getAndDecrement() > 0) {
      long begin = System.nanoTime();
      Guest author = authors.get((worker + done * AT_ONCE) % AUTHORS);
      String thread = threads.get((worker + done) % THREADS);
      Line.Answer answer = author.write(lines.get(worker), thread, words());
      if (answer.status() != 303 || !answer.place().contains("#post-")) {
        throw new IllegalStateException("not kept: " + answer.status() + " " + answer.place());
      }
      times[done++] = System.nanoTime() - begin;
    }
    return Arrays.copyOf(times, done);
  }

  /** Each page is asked for when its time has come, and counted from then. */
  private void read() throws Exception {
    int many = PAGES_A_SECOND * SECONDS_OF_PAGES;
    long[] times = new long[many];
    long begin = System.nanoTime();
    try (ExecutorService all = Executors.newFixedThreadPool(AT_ONCE)) {
      ThreadLocal<Line> own = ThreadLocal.withInitial(this::line);
      List<Future<?>> each = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        int page = i;
        long due = begin + i * 1_000_000_000L / PAGES_A_SECOND;
        LockSupport.parkNanos(due - System.nanoTime());
        each.add(
            all.submit(
                () -> {
                  String path =
                      page % 2 == 0
                          ? "/boards/threads/" + threads.get(page % THREADS) + "?page=2"
                          : "/en/boards";
                  if (own.get().get(path, "").status() != 200) {
                    throw new IllegalStateException("no page: " + path);
                  }
                  times[page] = System.nanoTime() - due;
                  return page;
                }));
      }
      for (Future<?> one : each) {
        one.get();
      }
    }
    say("pages of boards, open loop", PAGES_A_SECOND + " a second", List.of(times));
  }

  private Line line() {
    try {
      Line line = new Line(port);
      synchronized (lines) {
        lines.add(line);
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void say(String called, String rate, List<long[]> some) {
    long[] times = some.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-30s %18s   p50 %6.1f ms   p99 %6.1f ms   most %6.1f ms%n",
        called,
        rate,
        times[times.length / 2] / 1e6,
        times[(int) (times.length * 0.99)] / 1e6,
        times[times.length - 1] / 1e6);
  }
}
