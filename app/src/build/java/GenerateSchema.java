// SPDX-License-Identifier: Apache-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** Runs the migrations on a fresh SQLite file and writes jOOQ's classes from it. */
class GenerateSchema {
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[1], "schema.sqlite");
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    String url = "jdbc:sqlite:" + file;
    Flyway.configure().dataSource(url, "", "").locations("filesystem:" + args[0]).load().migrate();
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                            .withExcludes("flyway_schema_history")
                            .withOutputSchemaToDefault(true)
                            .withForcedTypes(
                                new ForcedType()
                                    .withUserType("java.util.UUID")
                                    .withConverter("org.engawa.app.shell.UuidConverter")
                                    .withIncludeExpression(".*\\.(id|.*_id)")
                                    .withIgnoreUnused(true),
                                new ForcedType()
                                    .withUserType("java.time.Instant")
                                    .withConverter("org.engawa.app.shell.InstantConverter")
                                    .withIncludeExpression(".*\\.(.*_at)")
                                    .withIgnoreUnused(true),
                                new ForcedType()
                                    .withName("BLOB")
                                    .withIncludeExpression(
                                        ".*\\.(.*_sealed|.*_hash|.*_key|.*_lookup)")
                                    .withIgnoreUnused(true)))
                    .withGenerate(new Generate().withRecords(false).withJavaTimeTypes(true))
                    .withTarget(
                        new Target()
                            .withPackageName("org.engawa.schema")
                            .withDirectory(args[1] + "/generated-sources/jooq"))));
  }
}
