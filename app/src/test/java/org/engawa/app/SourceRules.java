// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The rules of STYLE.md that only the source shows. No ready-made checker parses constructors of
 * Java 25, so the compiler's own tree is read.
 *
 * @param methodLines how long the body of a method may be
 */
record SourceRules(int methodLines) {

  private static final int FILE_LINES = 300;
  private static final int PARAMETERS = 4;
  private static final int COLLABORATORS = 6;
  private static final String LICENCE = "// SPDX-License-Identifier: Apache-2.0";
  private static final Pattern NOTE = Pattern.compile("\\b(TO[D]O|FIX[M]E)\\b|@[a]uthor\\b");

  /** What breaks a rule, each as {@code name:line: what}; empty when all is well. */
  List<String> breaches(Map<String, String> sources) {
    List<String> found = new ArrayList<>();
    sources.forEach((name, source) -> read(name, source.lines().toList(), found));
    parse(sources, found);
    return found;
  }

  private static void read(String name, List<String> lines, List<String> found) {
    if (lines.isEmpty() || !lines.getFirst().equals(LICENCE)) {
      found.add(name + ":1: does not begin with the licence line");
    }
    if (lines.size() > FILE_LINES) {
      found.add(name + ":" + lines.size() + ": longer than " + FILE_LINES + " lines");
    }
    for (int line = 0; line < lines.size(); line++) {
      if (NOTE.matcher(lines.get(line)).find()) {
        found.add(name + ":" + (line + 1) + ": a note that belongs into an issue or the history");
      }
    }
  }

  private void parse(Map<String, String> sources, List<String> found) {
    List<Source> files = new ArrayList<>();
    sources.forEach((name, text) -> files.add(new Source(name, text)));
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    problem -> found.add(problem.getMessage(null)),
                    List.of("-proc:none"),
                    null,
                    files);
    try {
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        String name = unit.getSourceFile().getName().substring(1);
        new Sizes(name, unit, positions, found).scan(unit, null);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String path, String text) {
      super(URI.create("source:/" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private final class Sizes extends TreeScanner<Void, ClassTree> {

    private final String name;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> found;

    Sizes(String name, CompilationUnitTree unit, SourcePositions positions, List<String> found) {
      this.name = name;
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, ClassTree outer) {
      return super.visitClass(type, type);
    }

    @Override
    public Void visitMethod(MethodTree method, ClassTree type) {
      long start = line(positions.getStartPosition(unit, method));
      String place = name + ":" + start + ": " + method.getName();
      if (method.getBody() != null) {
        long first = line(positions.getStartPosition(unit, method.getBody()));
        long last = line(positions.getEndPosition(unit, method.getBody()));
        if (last - first > methodLines) {
          found.add(place + " is longer than " + methodLines + " lines");
        }
      }
      int allowed = handed(method) ? COLLABORATORS : PARAMETERS;
      if (method.getParameters().size() > allowed && !row(method, type)) {
        found.add(place + " has more than " + allowed + " parameters");
      }
      return super.visitMethod(method, type);
    }

    /** Records are exempt; rows of an enum and of a table of cases are data like theirs. */
    private static boolean row(MethodTree method, ClassTree type) {
      boolean made = method.getReturnType() == null;
      boolean data = type.getKind() == Tree.Kind.RECORD || type.getKind() == Tree.Kind.ENUM;
      return made && data
          || method.getModifiers().getAnnotations().stream()
              .map(annotation -> annotation.getAnnotationType().toString())
              .anyMatch(List.of("Override", "ParameterizedTest")::contains);
    }

    /** Constructors, beans and pages are handed what they need; nobody counts places in a call. */
    private static boolean handed(MethodTree method) {
      return method.getReturnType() == null
          || method.getModifiers().getAnnotations().stream()
              .map(annotation -> annotation.getAnnotationType().toString())
              .anyMatch(name -> name.equals("Bean") || name.endsWith("Mapping"));
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
