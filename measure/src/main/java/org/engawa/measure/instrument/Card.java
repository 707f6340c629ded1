// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.engawa.measure.chime.Informant;

/**
 * The structure of an instrument, without its wording: what can be scored and what the score means.
 *
 * @param id lower case with hyphens, such as {@code hq-25}
 * @param items how many items it has, numbered from 1
 * @param codings at least one; the first is meant where none is named
 * @param scales at least one
 * @param safetyItems items whose answer a human reads the same day, whatever the total is
 * @param informants who may fill it in
 * @param validated false for what was never held against anything outside itself
 * @param notes conflicts between sources and traps, for whoever sets the instrument up
 */
public record Card(
    String id,
    String title,
    RoomTitle roomTitle,
    String source,
    Key key,
    Licence licence,
    Entry entry,
    int items,
    List<Coding> codings,
    List<Scale> scales,
    List<Band> bands,
    Set<Integer> safetyItems,
    Set<Informant> informants,
    boolean validated,
    List<String> notes) {

  /** Keeps its own copies. */
  public Card {
    codings = List.copyOf(codings);
    scales = List.copyOf(scales);
    bands = List.copyOf(bands);
    safetyItems = Set.copyOf(safetyItems);
    informants = Set.copyOf(informants);
    notes = List.copyOf(notes);
  }

  /** The coding that is meant where none is named. */
  public Coding coding() {
    return codings.getFirst();
  }

  /** The coding of that name, upper or lower case. */
  public Optional<Coding> coding(String name) {
    return codings.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The scale of that id. */
  public Optional<Scale> scale(String scaleId) {
    return scales.stream().filter(each -> each.id().equals(scaleId)).findFirst();
  }

  /** Whether this id, in any case, means this card. */
  public boolean answersTo(String anyId) {
    return id.equals(anyId.toLowerCase(Locale.ROOT));
  }
}
