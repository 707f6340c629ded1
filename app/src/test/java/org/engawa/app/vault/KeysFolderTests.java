// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.shell.CannotStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysFolderTests {

  @TempDir Path folder;
  Path data;
  Path keys;

  @BeforeEach
  void makeData() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    keys = folder.resolve("data.keys");
  }

  @Test
  void makesKeysThatOnlyTheirOwnerMayRead() throws IOException {
    new KeysFolder(keys, data).open(false);
    assertThat(permissions(keys)).isEqualTo("rwx------");
    try (var files = Files.list(keys)) {
      assertThat(files)
          .extracting(file -> file.getFileName() + " " + permissions(file))
          .containsExactlyInAnyOrder(
              "kek rw-------", "pepper rw-------", "lookup rw-------", "audit rw-------");
    }
  }

  @Test
  void readsTheSameKeysAgain() {
    byte[] bound = "a place".getBytes(UTF_8);
    HouseKeys first = new KeysFolder(keys, data).open(false);
    HouseKeys second = new KeysFolder(keys, data).open(true);
    byte[] key = new byte[32];
    assertThat(second.unwrap(first.wrap(key, bound), bound)).isEqualTo(key);
    assertThat(second.pepper().of(bound)).isEqualTo(first.pepper().of(bound));
    assertThat(second.lookup().of(bound)).isEqualTo(first.lookup().of(bound));
    assertThat(second.lookup().of(bound)).isNotEqualTo(first.pepper().of(bound));
    assertThat(second.chainSeal().publicKey()).isEqualTo(first.chainSeal().publicKey());
  }

  @Test
  void refusesKeysInTheDataFolder() throws IOException {
    assertThatThrownBy(() -> new KeysFolder(data.resolve("keys"), data).open(false))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("lies in the data folder");
    assertThat(data.resolve("keys")).doesNotExist();
    Path link = Files.createSymbolicLink(folder.resolve("link"), data);
    assertThatThrownBy(() -> new KeysFolder(link.resolve("keys"), data).open(false))
        .isInstanceOf(CannotStart.class);
    assertThatThrownBy(() -> new KeysFolder(data, data).open(false))
        .isInstanceOf(CannotStart.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rwxr-x---", "rwx---r-x", "rwx--x---"})
  void refusesAFolderThatOthersMayEnter(String open) throws IOException {
    new KeysFolder(keys, data).open(false);
    Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString(open));
    refuses(true, "Others may read " + keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kek", "pepper", "lookup", "audit"})
  void refusesAKeyThatOthersMayRead(String name) throws IOException {
    new KeysFolder(keys, data).open(false);
    Files.setPosixFilePermissions(keys.resolve(name), PosixFilePermissions.fromString("rw-r-----"));
    refuses(true, "Others may read " + keys.resolve(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kek", "pepper", "lookup", "audit"})
  void refusesAMissingKeyWhenSomethingIsSealed(String name) throws IOException {
    new KeysFolder(keys, data).open(false);
    Files.delete(keys.resolve(name));
    refuses(true, "missing: " + name);
    assertThat(keys.resolve(name)).doesNotExist();
  }

  @Test
  void refusesKeysThatAreNone() throws IOException {
    new KeysFolder(keys, data).open(false);
    Files.write(keys.resolve("pepper"), new byte[5]);
    refuses(true, "has 5 bytes instead of 32");
    Files.write(keys.resolve("pepper"), new byte[32]);
    Files.write(keys.resolve("kek"), "not a keyset".getBytes(UTF_8));
    refuses(true, "cannot be used");
  }

  @Test
  void stopsTheStartWhenTheKeysAreGoneOrOfAnotherHouse() throws IOException {
    try (TestHouse house = TestHouse.onSqlite(folder, "org.engawa.app.vault")) {
      house.write(() -> house.get(Vault.class).admit(new OwnerId(UUID.randomUUID())));
    }
    Path away = Files.move(keys, folder.resolve("away"));
    assertThatThrownBy(() -> TestHouse.onSqlite(folder, "org.engawa.app.vault"))
        .hasRootCauseInstanceOf(CannotStart.class)
        .rootCause()
        .hasMessageContaining("missing: kek, pepper, lookup, audit");
    assertThat(keys).doesNotExist();
    new KeysFolder(keys, data).open(false);
    assertThatThrownBy(() -> TestHouse.onSqlite(folder, "org.engawa.app.vault"))
        .hasRootCauseInstanceOf(CannotStart.class)
        .rootCause()
        .hasMessageContaining("keys of another house");
    try (var wrong = Files.list(keys)) {
      for (Path file : wrong.toList()) {
        Files.copy(
            away.resolve(file.getFileName()),
            file,
            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
    TestHouse.onSqlite(folder, "org.engawa.app.vault").close();
  }

  private void refuses(boolean somethingIsSealed, String why) {
    assertThatThrownBy(() -> new KeysFolder(keys, data).open(somethingIsSealed))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(why)
        .message()
        .doesNotContain("\n");
  }

  private static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
