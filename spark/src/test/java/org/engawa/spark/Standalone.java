// SPDX-License-Identifier: Apache-2.0
package org.engawa.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A master and its workers, each a process on the loopback, which knows of Spark alone. */
final class Standalone implements AutoCloseable {

  private final Path folder;
  private final Master.Cluster master;
  private final List<Process> processes = new ArrayList<>();

  private Standalone(Path folder, int port) {
    this.folder = folder;
    master = new Master.Cluster("127.0.0.1", port);
  }

  static Standalone of(Path folder) throws IOException {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var cluster = new Standalone(folder, free.getLocalPort());
      free.close();
      cluster.start("master.Master", "--port", String.valueOf(cluster.master.port()));
      for (int worker = 0; worker < 2; worker++) {
        cluster.start("worker.Worker", "--cores", "1", "--memory", "1g", cluster.master.url());
      }
      return cluster;
    }
  }

  private void start(String what, String... words) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var jars = Path.of(System.getenv("SPARK_HOME"), "jars") + "/*";
    var command = new ArrayList<>(List.of(java, "-Xmx256m", "-cp", jars));
    command.addAll(List.of("org.apache.spark.deploy." + what, "--host", "127.0.0.1"));
    command.addAll(List.of("--webui-port", "0"));
    command.addAll(List.of(words));
    var log = folder.resolve("process-" + processes.size() + ".log").toFile();
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
    builder
        .environment()
        .put("SPARK_WORKER_DIR", Files.createTempDirectory(folder, "worker").toString());
    processes.add(builder.start());
  }

  Master master() {
    return master;
  }

  /** As if the machine of a worker had no power any more. */
  void loseAWorker() {
    lose(processes.getLast());
  }

  private static void lose(Process process) {
    var with = process.descendants().toList();
    process.destroyForcibly();
    with.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() throws InterruptedException {
    processes.reversed().forEach(Standalone::lose);
    for (Process process : processes) {
      process.waitFor(10, TimeUnit.SECONDS);
    }
  }
}
