import type {Database} from 'better-sqlite3'
import {indexAll} from '../full-text/index-all.js'

/** A step: SQL, or what SQL cannot do. */
export type Migration = string | ((database: Database) => void)

/**
 * The steps of the schema: the step at index n leads from version n to n + 1 (`PRAGMA user_version`).
 *
 * A released step never changes; a new shape is a new step behind the others.
 *
 * Bodies stand apart from `notices`, so that filters read few pages.
 */
export const migrations: readonly Migration[] = [
  `
  CREATE TABLE notices (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    type TEXT,
    date TEXT,
    document TEXT,
    title TEXT,
    url TEXT
  );
  CREATE INDEX notices_date ON notices (date, key);
  CREATE INDEX notices_kind ON notices (kind, date);
  CREATE INDEX notices_url ON notices (url) WHERE url IS NOT NULL;
  CREATE TABLE bodies (key INTEGER PRIMARY KEY, text TEXT NOT NULL, json TEXT NOT NULL);
  CREATE TABLE bands (key INTEGER PRIMARY KEY, bands BLOB NOT NULL);
  CREATE TABLE numbers (number TEXT NOT NULL, key INTEGER NOT NULL, PRIMARY KEY (number, key)) WITHOUT ROWID;
  CREATE TABLE issuers (name TEXT NOT NULL, key INTEGER NOT NULL, PRIMARY KEY (name, key)) WITHOUT ROWID;
  CREATE TABLE relations (key INTEGER NOT NULL, type TEXT NOT NULL, number TEXT, title TEXT);
  CREATE INDEX relations_key ON relations (key);
  CREATE INDEX relations_number ON relations (number) WHERE number IS NOT NULL;
  CREATE INDEX relations_title ON relations (title) WHERE title IS NOT NULL;
  CREATE INDEX numbers_key ON numbers (key);
  CREATE INDEX issuers_key ON issuers (key);
  CREATE TABLE clusters (id TEXT PRIMARY KEY, merged TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE members (notice TEXT PRIMARY KEY, cluster TEXT NOT NULL, position INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX members_cluster ON members (cluster, position);
  CREATE TABLE links (source TEXT NOT NULL, target TEXT NOT NULL, type TEXT NOT NULL, why TEXT, PRIMARY KEY (source, target, type)) WITHOUT ROWID;
  CREATE INDEX links_target ON links (target);
  CREATE TABLE inputs (key TEXT PRIMARY KEY, fingerprint TEXT, outcome TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE VIRTUAL TABLE words USING fts5(title, text, content='', contentless_delete=1, tokenize='ascii');
  INSERT INTO words (words, rank) VALUES ('hashsize', 67108864);
  `,
  (database) => {
    database.exec(`
      DROP TABLE words;
      CREATE TABLE segments (id INTEGER PRIMARY KEY, keys BLOB NOT NULL, lengths BLOB NOT NULL, gone BLOB, living INTEGER NOT NULL);
      CREATE TABLE postings (id INTEGER PRIMARY KEY, block BLOB NOT NULL);
      ALTER TABLE inputs ADD COLUMN notice TEXT;
      UPDATE inputs SET notice = (SELECT value FROM meta WHERE meta.key = 'input:' || inputs.key);
      DELETE FROM meta WHERE key LIKE 'input:%' OR key LIKE 'inputs of:%';
      CREATE INDEX inputs_notice ON inputs (notice) WHERE notice IS NOT NULL;
      CREATE TABLE gone (id TEXT PRIMARY KEY) WITHOUT ROWID;
    `)
    indexAll(database)
  }
]
