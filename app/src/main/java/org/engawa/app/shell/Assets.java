// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Sheets, icon and script, each under an address that changes with its content. */
public final class Assets {

  private static final String PICO = "META-INF/resources/webjars/picocss__pico/2.1.1/css/";
  private static final List<String> SHEETS =
      List.of(
          "tokens", "ground", "frame", "forms", "parts", "records", "sheets", "drawings", "print");
  private static final List<String> CRISIS_SHEETS = List.of("tokens", "crisis");
  private static final Map<String, Asset> BY_NAME =
      Stream.of(
              new Asset("pico.css", "text/css;charset=utf-8", read(PICO + "pico.min.css")),
              new Asset("engawa.css", "text/css;charset=utf-8", sheets(SHEETS)),
              new Asset("crisis.css", "text/css;charset=utf-8", sheets(CRISIS_SHEETS)),
              new Asset("leave.js", "text/javascript;charset=utf-8", read("static/leave.js")),
              new Asset("live.js", "text/javascript;charset=utf-8", read("static/live.js")),
              new Asset("passkey.js", "text/javascript;charset=utf-8", read("static/passkey.js")),
              drawn("icon.svg"),
              drawn("tab-notes.svg"),
              drawn("tab-weather.svg"),
              drawn("tab-recipes.svg"),
              drawn("tab-reading.svg"))
          .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));
  private static final Map<String, Asset> BY_PATH =
      BY_NAME.values().stream()
          .collect(Collectors.toUnmodifiableMap(Asset::path, Function.identity()));

  private Assets() {}

  /** Where the asset of this name is to be had. */
  public static String at(String name) {
    Asset asset = BY_NAME.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset is called " + name);
    }
    return asset.path();
  }

  static Optional<Asset> under(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }

  private static Asset drawn(String name) {
    return new Asset(name, "image/svg+xml", read("static/" + name));
  }

  private static byte[] sheets(List<String> names) {
    return names.stream()
        .map(name -> new String(read("static/css/" + name + ".css"), StandardCharsets.UTF_8))
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(String resource) {
    try (InputStream stream = Assets.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + resource);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Asset(String name, String type, byte[] plain, byte[] gzipped, String path) {

    Asset(String name, String type, byte[] plain) {
      this(name, type, plain, gzip(plain), address(name, plain));
    }

    private static String address(String name, byte[] bytes) {
      try {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        String hash = HexFormat.of().formatHex(digest, 0, 6);
        int dot = name.lastIndexOf('.');
        return "/assets/" + name.substring(0, dot) + "." + hash + name.substring(dot);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    private static byte[] gzip(byte[] bytes) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    }
  }
}
