// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses as much of FHIRPath (N1) as a sum over answers is written in. */
final class FhirPathParser {

  private static final int LONGEST = 20_000;
  private static final int MOST_TOKENS = 3_000;
  private static final int DEEPEST = 60;
  private static final Pattern TOKEN =
      Pattern.compile(
          "'(?:[^'\\\\]|\\\\.)*+'|\\d+(?:\\.\\d+)?|[%$]?[A-Za-z_]\\w*|%?`[^`]*`|%'[^']*'"
              + "|<=|>=|!=|!~|[=~<>|+*/&.,(){}\\[\\]-]");
  private static final Pattern GAP = Pattern.compile("\\s+|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Map<String, Integer> BINDING =
      Map.ofEntries(
          Map.entry("implies", 1),
          Map.entry("or", 2),
          Map.entry("xor", 2),
          Map.entry("and", 3),
          Map.entry("in", 4),
          Map.entry("contains", 4),
          Map.entry("=", 5),
          Map.entry("!=", 5),
          Map.entry("~", 5),
          Map.entry("!~", 5),
          Map.entry("<", 6),
          Map.entry(">", 6),
          Map.entry("<=", 6),
          Map.entry(">=", 6),
          Map.entry("|", 7),
          Map.entry("is", 8),
          Map.entry("as", 8),
          Map.entry("+", 9),
          Map.entry("-", 9),
          Map.entry("&", 9),
          Map.entry("*", 10),
          Map.entry("/", 10),
          Map.entry("div", 10),
          Map.entry("mod", 10));

  private final List<String> tokens;
  private int next;
  private int depth;

  private FhirPathParser(List<String> tokens) {
    this.tokens = tokens;
  }

  static FhirPath parse(String expression) {
    if (expression.length() > LONGEST) {
      return new FhirPath.Unreadable("more than 20,000 characters");
    }
    var tokens = new ArrayList<String>();
    Matcher token = TOKEN.matcher(expression);
    Matcher gap = GAP.matcher(expression);
    int at = 0;
    while (at < expression.length()) {
      if (gap.region(at, expression.length()).lookingAt()) {
        at = gap.end();
      } else if (token.region(at, expression.length()).lookingAt()) {
        tokens.add(token.group());
        at = token.end();
      } else {
        return new FhirPath.Unreadable("the character " + expression.charAt(at));
      }
    }
    if (tokens.size() > MOST_TOKENS) {
      return new FhirPath.Unreadable("more than 3,000 words");
    }
    var parser = new FhirPathParser(tokens);
    FhirPath path = parser.expression(1);
    return parser.next == tokens.size() ? path : new FhirPath.Unreadable(parser.peek());
  }

  private FhirPath expression(int weakest) {
    if (++depth > DEEPEST) {
      next = tokens.size();
      return new FhirPath.Unreadable("too deep nesting");
    }
    FhirPath left = path();
    while (BINDING.getOrDefault(peek(), 0) >= weakest) {
      String operator = take();
      left = new FhirPath.Pair(operator, left, expression(BINDING.getOrDefault(operator, 0) + 1));
    }
    depth--;
    return left;
  }

  private FhirPath path() {
    FhirPath path = term();
    while (peek().equals(".") || peek().equals("[")) {
      if (take().equals("[")) {
        return new FhirPath.Unreadable("an index");
      }
      String name = bare(take());
      path = peek().equals("(") ? call(path, name) : new FhirPath.Member(path, name);
    }
    return path;
  }

  private FhirPath term() {
    String token = take();
    if (token.equals("(")) {
      FhirPath inner = expression(1);
      return take().equals(")") ? inner : new FhirPath.Unreadable("a missing )");
    }
    if (token.equals("{")) {
      return take().equals("}") ? new FhirPath.Empty() : new FhirPath.Unreadable("{");
    }
    if (token.startsWith("'")) {
      String text = token.substring(1, token.length() - 1);
      return new FhirPath.Text(text.replaceAll("\\\\(.)", "$1"));
    }
    if (!token.isEmpty() && Character.isDigit(token.charAt(0))) {
      return new FhirPath.Amount(new BigDecimal(token));
    }
    if (token.isEmpty() || !token.matches("(?s)[%$`]?[\\w`'].*")) {
      return new FhirPath.Unreadable(token.isEmpty() ? "an early end" : token);
    }
    String name = bare(token);
    return peek().equals("(") ? call(new FhirPath.Start("$this"), name) : new FhirPath.Start(name);
  }

  private FhirPath call(FhirPath of, String function) {
    List<FhirPath> arguments = arguments();
    return arguments.stream()
        .filter(FhirPath.Unreadable.class::isInstance)
        .findFirst()
        .orElseGet(() -> new FhirPath.Call(of, function, arguments));
  }

  private List<FhirPath> arguments() {
    var arguments = new ArrayList<FhirPath>();
    take();
    if (peek().equals(")")) {
      take();
      return arguments;
    }
    String after;
    do {
      arguments.add(expression(1));
      after = take();
    } while (after.equals(","));
    if (!after.equals(")")) {
      arguments.add(new FhirPath.Unreadable("a missing )"));
    }
    return arguments;
  }

  private static String bare(String name) {
    return name.replaceAll("[`']", "");
  }

  private String peek() {
    return next < tokens.size() ? tokens.get(next) : "";
  }

  private String take() {
    return next < tokens.size() ? tokens.get(next++) : "";
  }
}
