// Notes that a schema script was applied.
MERGE (migration:SchemaMigration {version: $version})
ON CREATE SET migration.name = $name, migration.checksum = $checksum, migration.appliedAt = $at
