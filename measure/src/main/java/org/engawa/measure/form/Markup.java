// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with HTML in them as plain text: a form holds words, and whoever shows them escapes. */
public final class Markup {

  private static final int MOST_PASSES = 20;
  private static final Pattern BREAK = Pattern.compile("(?i)<(?:br\\s*/?|/p|/div|/li|/h[1-6])>");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:a|b|br|div|em|font|h[1-6]|i|img|li|ol|p|span|strong|sub|sup|table|tbody|td|tr"
              + "|u|ul)(?:[\\s/][^<>]*)?>");
  private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\w+);");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  private Markup() {}

  /** Without tags; what is no tag of formatting stays, such as {@code x < 3}. */
  public static String without(String text) {
    String plain = text;
    for (int pass = 0; pass < MOST_PASSES && plain.indexOf('<') >= 0; pass++) {
      String before = plain;
      String broken = BREAK.matcher(before).replaceAll("\n");
      plain = TAG.matcher(broken).replaceAll("");
      if (plain.equals(before)) {
        break;
      }
    }
    return plain.strip();
  }

  /** Without tags, scripts and character references, of a text that is HTML throughout. */
  public static String ofHtml(String text) {
    String unscripted = cut(cut(text, "script"), "style");
    return ENTITY.matcher(without(unscripted)).replaceAll(Markup::character).strip();
  }

  private static String cut(String text, String element) {
    String lower = text.toLowerCase(Locale.ROOT);
    int from = lower.indexOf("<" + element);
    if (from < 0 || lower.length() != text.length()) {
      return text;
    }
    var kept = new StringBuilder();
    int at = 0;
    while (from >= 0) {
      kept.append(text, at, from);
      int end = lower.indexOf("</" + element + ">", from);
      if (end < 0) {
        return kept.toString();
      }
      at = end + element.length() + 3;
      from = lower.indexOf("<" + element, at);
    }
    return kept.append(text, at, text.length()).toString();
  }

  private static String character(MatchResult match) {
    String name = match.group(1);
    if (name.charAt(0) != '#') {
      return Matcher.quoteReplacement(NAMED.getOrDefault(name, match.group()));
    }
    int code =
        Character.toLowerCase(name.charAt(1)) == 'x'
            ? Integer.parseInt(name.substring(2), 16)
            : Integer.parseInt(name.substring(1));
    boolean shown = Character.isValidCodePoint(code) && !Character.isISOControl(code);
    return Matcher.quoteReplacement(shown ? Character.toString(code) : match.group());
  }
}
