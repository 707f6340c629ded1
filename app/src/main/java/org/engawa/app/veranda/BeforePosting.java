// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page says to an author before a post goes out. It asks and explains, and the author
 * decides: nothing is held back by it, written down of it or told to anybody.
 */
public final class BeforePosting {

  /** Whole words in English; parts of words in Japanese, which has no spaces. Our own list. */
  private static final Pattern DANGER =
      Pattern.compile(
          "\\b(?:kill(?:ing)? my ?self|end(?:ing)? my life|take my (?:own )?life|suicid(?:e|al)"
              + "|want to die|wanna die|do not want to live|don't want to live"
              + "|better off dead|hurt(?:ing)? my ?self|cut(?:ting)? my ?self|overdose)\\b"
              + "|しにたい|死にたい|シニタイ|タヒにたい|自殺|じさつ|消えてしまいたい|消えたい|きえたい"
              + "|自分を傷つけ|リスカ|りすか|リストカット|りすとかっと|首を吊|飛び降り|いなくなりたい");

  private static final Pattern MAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}");

  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\w.])[+]?(?:[0-9][ ().\\-\u2010-\u2015\u2212\u30fc]{0,2}){9,15}(?![\\w])");

  private static final Pattern ADDRESS =
      Pattern.compile("〒\\s?[0-9]{3}-?[0-9]{4}|[0-9]{1,4}丁目|[0-9]{1,4}番地");

  private static final Pattern LINK = Pattern.compile("\\bhttps?://\\S{1,200}|\\bwww\\.\\S{1,200}");

  private BeforePosting() {}

  /** What there is to say; mostly nothing. */
  public static List<Hint> about(String... texts) {
    String folded = folded(String.join("\n", texts));
    List<Hint> hints = new ArrayList<>();
    for (Reason reason : Reason.values()) {
      first(reason.pattern, folded).map(found -> new Hint(reason, found)).ifPresent(hints::add);
    }
    return List.copyOf(hints);
  }

  private static Optional<String> first(Pattern pattern, String folded) {
    Matcher found = pattern.matcher(folded);
    return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
  }

  /** Full width and half width, capitals and compositions are one. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'');
  }

  /** Why something is said. */
  public enum Reason {
    DANGER(BeforePosting.DANGER),
    MAIL(BeforePosting.MAIL),
    PHONE(BeforePosting.PHONE),
    ADDRESS(BeforePosting.ADDRESS),
    LINK(BeforePosting.LINK);

    private final Pattern pattern;

    Reason(Pattern pattern) {
      this.pattern = pattern;
    }

    /** The name in message keys. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One thing to say, and the words that it is about. */
  public record Hint(Reason reason, String found) {}
}
