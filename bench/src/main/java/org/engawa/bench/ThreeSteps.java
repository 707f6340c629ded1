// SPDX-License-Identifier: Apache-2.0
package org.engawa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.PlanOutcome;
import org.engawa.study.plan.PlanReader;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.plan.PlanReading.PlanRefused;
import org.engawa.study.plan.PlanRun;
import org.engawa.study.report.ResultsJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A plan from its table to its results in a program that is warm; {@code plan.R} and {@code
 * resample.R} are the peers. The folder of the plans is the system property {@code plans}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class ThreeSteps {

  private final Path folder = Path.of(System.getProperty("plans", "."));
  private final Plan whole = plan("plan.yaml");
  private final Plan resampled = plan("resample.yaml");

  /** Whether both plans run at all. */
  @Setup
  public void check() {
    whole();
    resampled();
  }

  /** The whole plan, 200 rows. */
  @Benchmark
  public String whole() {
    return results(whole);
  }

  /** The regression of the plan alone, with 10,000 resamples of it. */
  @Benchmark
  public String resampled() {
    return results(resampled);
  }

  private String results(Plan plan) {
    return switch (PlanRun.of(plan, folder.resolve("plan.yaml"), _ -> {})) {
      case PlanOutcome.Ran ran -> ResultsJson.of(ran.results());
      case PlanOutcome.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }

  private Plan plan(String name) {
    try {
      byte[] yaml = Files.readAllBytes(folder.resolve(name));
      return switch (PlanReader.read(name, yaml, Cards.shipped())) {
        case PlanRead(Plan plan) -> plan;
        case PlanRefused refused -> throw new IllegalStateException(refused.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
