// SPDX-License-Identifier: Apache-2.0
// A PostgreSQL of one's own with its default durability, on a Unix socket in a directory of its own.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run, sleep, startServer } from './processes.mjs';

const VERSIONS = '/usr/lib/postgresql';

function binaries() {
    const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => b - a) : [];
    const found = versions.map((version) => join(VERSIONS, version, 'bin')).find((path) => existsSync(join(path, 'initdb')));
    if (!found)
        throw new Error('PostgreSQL is missing: apt-get install postgresql-15');
    return found;
}

// PostgreSQL refuses to run as root; its Debian package brings a user.
function asUser(command) {
    return process.getuid() === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', ...command] : command;
}

export async function startPostgres(parent) {
    const directory = join(parent, 'postgres');
    mkdirSync(directory);
    chmodSync(parent, 0o711);
    if (process.getuid() === 0)
        execFileSync('chown', ['postgres:postgres', directory]);
    const data = join(directory, 'data');
    const path = binaries();
    await run(asUser([join(path, 'initdb'), '--no-sync', '--username=postgres', '--auth=trust', '-D', data]));
    const wrapper = `echo {}; exec ${path}/postgres -D ${data} -k ${directory} -c listen_addresses= -c shared_buffers=512MB -c logging_collector=off`;
    const server = await startServer(asUser(['sh', '-c', wrapper]), { stderr: 'ignore' });
    for (let tries = 0; tries < 100; ++tries) {
        try {
            execFileSync(join(path, 'pg_isready'), ['-q', '-h', directory]);
            return { directory, pid: server.pid, stop: server.stop };
        } catch {
            await sleep(100);
        }
    }
    throw new Error('PostgreSQL did not come up');
}
