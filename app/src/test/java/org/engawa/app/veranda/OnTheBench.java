// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.engawa.app.Engawa;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One running house with boards for all tests of what is written on them. */
@SpringBootTest(
    classes = Engawa.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "engawa.limits.factor=1000")
abstract class OnTheBench {

  static final Duration WEEK = Duration.ofDays(7);
  private static final Path FOLDER = newFolder();

  Bench bench;
  BoardId board;

  @DynamicPropertySource
  static void place(DynamicPropertyRegistry registry) {
    registry.add("engawa.data", () -> FOLDER.resolve("data"));
  }

  @BeforeEach
  void sit(ApplicationContext house) {
    bench = new Bench(house);
    board = bench.board(Circle.ADULTS, Reading.EVERYBODY);
  }

  void act(PostId post, Act act) {
    bench.moderation.act(bench.hoshi, post, new Moderation.Acting(act, "because of this", WEEK));
  }

  BoardReading reading() {
    return bench.get(BoardReading.class);
  }

  VoiceRows voices() {
    return bench.get(VoiceRows.class);
  }

  static WritePost signed(WritePost said, Signature signature) {
    return new WritePost(
        said.id(), said.spot(), signature, said.words(), said.note(), said.sending());
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
