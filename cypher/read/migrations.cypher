// Which schema scripts were applied.
MATCH (migration:SchemaMigration)
RETURN migration.version AS version, migration.checksum AS checksum
