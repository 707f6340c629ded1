// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One YAML document within limits: 1 MB, UTF-8, 20 aliases, depth 50, no tags, no duplicate keys, a
 * mapping at the top.
 */
public final class YamlDocument {

  /** How large a document may be. */
  public static final int MAX_BYTES = 1_000_000;

  static final int MAX_ALIASES = 20;
  static final int MAX_DEPTH = 50;

  private final Problems problems;
  private final LoadSettings settings;

  private YamlDocument(String file, Problems problems) {
    this.problems = problems;
    this.settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(MAX_BYTES)
            .setMaxAliasesForCollections(MAX_ALIASES)
            .setAllowNonScalarKeys(true)
            .build();
  }

  /** The mapping at the top, or empty when there are problems. */
  public static Optional<YamlMap> read(String file, byte[] bytes, Problems problems) {
    return new YamlDocument(file, problems).read(bytes);
  }

  private Optional<YamlMap> read(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      problems.inFile("at most " + MAX_BYTES + " bytes are read, this has " + bytes.length);
      return Optional.empty();
    }
    try {
      // A decoder of its own: the String constructor would replace broken bytes silently.
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      withinLimits(text);
      return problems.none() ? top(text) : Optional.empty();
    } catch (CharacterCodingException notUtf8) {
      problems.inFile("expected UTF-8 text");
    } catch (MarkedYamlEngineException broken) {
      problems.at(broken.getProblemMark(), "not YAML: " + oneLine(broken.getProblem()));
    } catch (YamlEngineException broken) {
      problems.inFile("not YAML: " + oneLine(String.valueOf(broken.getMessage())));
    }
    return Optional.empty();
  }

  // On events first: they need no recursion, so depth is known before anything is built.
  private void withinLimits(String text) {
    int depth = 0;
    int aliases = 0;
    int documents = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      switch (event) {
        case DocumentStartEvent _ -> documents++;
        case AliasEvent _ -> aliases++;
        case CollectionStartEvent start -> {
          depth++;
          refuseTag(event, start.getTag());
        }
        case CollectionEndEvent _ -> depth--;
        case ScalarEvent scalar -> refuseTag(event, scalar.getTag());
        default -> {}
      }
      if (depth > MAX_DEPTH) {
        problems.at(event.getStartMark(), "nested deeper than " + MAX_DEPTH);
        return;
      }
      if (aliases > MAX_ALIASES) {
        problems.at(event.getStartMark(), "more than " + MAX_ALIASES + " aliases");
        return;
      }
      if (documents > 1) {
        problems.at(event.getStartMark(), "expected one document in the file");
        return;
      }
    }
  }

  private void refuseTag(Event event, Optional<String> tag) {
    tag.ifPresent(
        each -> problems.at(event.getStartMark(), "tags are not read, this has " + oneLine(each)));
  }

  private Optional<YamlMap> top(String text) {
    Optional<Node> root = new Compose(settings).composeString(text);
    if (root.isEmpty()) {
      problems.inFile("expected a mapping, the file is empty");
      return Optional.empty();
    }
    if (!(root.get() instanceof MappingNode mapping)) {
      problems.at(root.get(), "expected a mapping at the top");
      return Optional.empty();
    }
    checkKeys(mapping, Collections.newSetFromMap(new IdentityHashMap<>()));
    return problems.none() ? Optional.of(new YamlMap("", mapping, problems)) : Optional.empty();
  }

  // An alias may lead back to what contains it, so no node is entered twice.
  private void checkKeys(Node node, Set<Node> seen) {
    if (!seen.add(node)) {
      return;
    }
    switch (node) {
      case MappingNode mapping -> {
        var keys = new HashSet<String>();
        for (var tuple : mapping.getValue()) {
          if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.at(tuple.getKeyNode(), "expected a plain key");
          } else if (!keys.add(key.getValue())) {
            problems.at(key, "the key '" + oneLine(key.getValue()) + "' stands here twice");
          }
          checkKeys(tuple.getValueNode(), seen);
        }
      }
      case SequenceNode sequence -> sequence.getValue().forEach(each -> checkKeys(each, seen));
      default -> {}
    }
  }

  static String oneLine(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= 120 ? line : line.substring(0, 120) + "…";
  }
}
