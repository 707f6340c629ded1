// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A test of these cases at the edge, each of which is handed to it. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(OfEdge.Cases.class)
@interface OfEdge {

  /** The ids of the cases. */
  String[] value();

  /** Looks the cases up. */
  final class Cases implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      var asked = context.getRequiredTestMethod().getAnnotation(OfEdge.class);
      return Stream.of(asked.value()).map(Edge::of).map(Arguments::of);
    }
  }
}
