// SPDX-License-Identifier: Apache-2.0
// The rows that Egret has stored, written once more by the sqlite3 shell into an empty database of the same tables, indexes,
// triggers and foreign keys, with their words in the text index.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { mkdtempSync } from 'node:fs';

function shell(path, sql) {
    return execFileSync('sqlite3', ['-bail', path], { encoding: 'utf8', input: sql, maxBuffer: 1 << 28 });
}

const TEXT = 'INSERT INTO main.transaction_text (rowid, merchant_name, name, note) SELECT id, merchant_name, name, note FROM main.transactions;\n';

// Seconds of processor time of each statement behind ".timer on".
function timesIn(output) {
    return [...output.matchAll(/^Run Time: real [\d.]+ user ([\d.]+) sys ([\d.]+)$/gm)].map(([, user, system]) => Number(user) + Number(system));
}

export function writeWithShell(source) {
    const path = join(mkdtempSync(join(process.env.EGRET_BENCH_DIRECTORY, 'shell-')), 'copy.db');
    const schema = shell(source, "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        + " AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')"
        + " ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'view' THEN 1 WHEN 'index' THEN 2 ELSE 3 END");
    shell(path, `PRAGMA journal_mode = WAL;\n${schema}`);
    const copy = (name) => {
        const columns = shell(path, `SELECT group_concat(name, ', ') FROM pragma_table_info('${name}')`).trim();
        return `INSERT OR REPLACE INTO main.${name} (${columns}) SELECT ${columns} FROM old.${name} ORDER BY rowid;\n`;
    };
    const attach = `PRAGMA synchronous = FULL;\nPRAGMA cache_size = -65536;\nPRAGMA foreign_keys = ON;\nATTACH '${source}' AS old;\n`;
    const needed = ['integrations', 'end_users', 'items', 'accounts']; // each before what refers to it
    shell(path, attach + needed.map(copy).join(''));
    const begin = process.hrtime.bigint();
    const times = timesIn(shell(path, `${attach}.timer on\nBEGIN;\n${copy('transactions')}${copy('transaction_json')}${TEXT}COMMIT;\n`));
    const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
    const rows = Number(shell(path, 'SELECT count(*) FROM transactions'));
    const processor = times.reduce((sum, time) => sum + time, 0) * 1e6 / rows;
    return { rows, seconds, rate: rows / seconds, processor, text: times[3] * 1e6 / rows };
}
