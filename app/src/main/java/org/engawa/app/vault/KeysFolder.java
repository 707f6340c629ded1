// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import org.engawa.app.shell.CannotStart;

/** The folder with the secrets of the house; it never lies in the data folder. */
final class KeysFolder {

  private static final List<String> NAMES = List.of("kek", "pepper", "lookup", "audit");
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private final Path folder;
  private final Path data;

  KeysFolder(Path folder, Path data) {
    this.folder = folder;
    this.data = data;
  }

  /** Reads the keys; makes them only when nothing was sealed yet. */
  HouseKeys open(boolean somethingIsSealed) {
    try {
      if (within(folder, data)) {
        throw new CannotStart(
            "The keys folder " + folder + " lies in the data folder. Choose another engawa.keys.");
      }
      List<String> missing =
          NAMES.stream().filter(name -> !Files.exists(folder.resolve(name))).toList();
      if (!missing.isEmpty() && somethingIsSealed) {
        throw new CannotStart(
            "In the keys folder %s these are missing: %s. The database was sealed with them."
                .formatted(folder, String.join(", ", missing)));
      }
      make(missing);
      return read();
    } catch (IOException | GeneralSecurityException e) {
      throw new CannotStart("The keys folder " + folder + " cannot be used: " + e.getMessage());
    }
  }

  private void make(List<String> missing) throws IOException, GeneralSecurityException {
    if (!Files.exists(folder)) {
      Files.createDirectories(folder.getParent());
      Files.createDirectory(folder, only("rwx------"));
    }
    refuseOpenToOthers(folder);
    for (String name : missing) {
      write(name, "kek".equals(name) ? newKeyset() : Random.randBytes(SealKey.LENGTH));
    }
  }

  private HouseKeys read() throws IOException, GeneralSecurityException {
    for (String name : NAMES) {
      refuseOpenToOthers(folder.resolve(name));
    }
    KeysetHandle keyset =
        TinkProtoKeysetFormat.parseKeyset(
            bytes("kek"), InsecureSecretKeyAccess.get(), AeadConfig2026.get());
    return new HouseKeys(
        keyset.getPrimitive(AeadConfig2026.get(), Aead.class),
        secret("pepper"),
        secret("lookup"),
        secret("audit"));
  }

  private byte[] secret(String name) throws IOException {
    byte[] secret = bytes(name);
    if (secret.length != SealKey.LENGTH) {
      throw new CannotStart(
          "The key %s has %d bytes instead of %d."
              .formatted(folder.resolve(name), secret.length, SealKey.LENGTH));
    }
    return secret;
  }

  private byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  /** Beside it and renamed, so that a crash leaves no half key. */
  private void write(String name, byte[] key) throws IOException {
    Path half = folder.resolve(name + ".half");
    Files.deleteIfExists(half);
    Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel file = FileChannel.open(half, fresh, only("rw-------"))) {
      file.write(ByteBuffer.wrap(key));
      file.force(true);
    }
    Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private static byte[] newKeyset() throws GeneralSecurityException {
    AesGcmParameters parameters =
        AesGcmParameters.builder()
            .setKeySizeBytes(SealKey.LENGTH)
            .setIvSizeBytes(12)
            .setTagSizeBytes(16)
            .setVariant(AesGcmParameters.Variant.TINK)
            .build();
    return TinkProtoKeysetFormat.serializeKeyset(
        KeysetHandle.generateNew(parameters, AeadConfig2026.get()),
        InsecureSecretKeyAccess.get(),
        AeadConfig2026.get());
  }

  private static void refuseOpenToOthers(Path path) throws IOException {
    if (posix(path) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
      throw new CannotStart("Others may read %s. Run: chmod go= %s".formatted(path, path));
    }
  }

  private static boolean within(Path folder, Path data) throws IOException {
    return real(folder).startsWith(real(data));
  }

  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path parent = absolute.getParent();
    return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
  }

  private FileAttribute<?>[] only(String permissions) {
    return posix(data)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
