// SPDX-License-Identifier: Apache-2.0
// Programs that the measurements start, and what those have used. Whatever is still running is ended at the exit.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const TICKS = 100; // of /proc/PID/stat in a second
const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => process.exit(1));

function begin(command, options = {}) {
    const child = spawn(command[0], command.slice(1), { stdio: ['ignore', 'pipe', options.stderr ?? 'inherit'], ...options });
    running.add(child);
    child.on('exit', () => running.delete(child));
    return child;
}

// A program that prints one line of JSON when it is ready.
export async function startServer(command, options) {
    const child = begin(command, options);
    const lines = createInterface({ input: child.stdout });
    const ready = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => null)]);
    if (!ready)
        throw new Error(`${command.join(' ')} did not come up`);
    child.stdout.resume();
    return { ready: JSON.parse(ready[0]), pid: child.pid, stop: () => stop(child) };
}

export async function stop(child, signal = 'SIGTERM') {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const ended = once(child, 'exit');
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), 30_000);
    await ended;
    clearTimeout(late);
}

// Runs a program to its end; what it printed.
export async function run(command, options = {}) {
    const child = begin(command, options);
    let output = '';
    child.stdout.on('data', (chunk) => { output += chunk; });
    const [code] = await once(child, 'close');
    if (code !== 0)
        throw new Error(`${command.join(' ')} ended with ${code}`);
    return output;
}

// Seconds of processor time of a process, all threads, user and system.
export function processorSeconds(pid) {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

// Seconds of processor time that each thread of a process uses from now on until the function handed back is called, by the
// threads' names ("main" is the first), those that end meanwhile included.
export function watchThreads(pid) {
    const seen = new Map();
    const look = (isFirst) => {
        for (const thread of readdirSync(`/proc/${pid}/task`)) {
            try {
                const [, name, rest] = /\((.*)\) (.*)/.exec(readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8'));
                const fields = rest.split(' ');
                const seconds = (Number(fields[11]) + Number(fields[12])) / TICKS;
                const before = seen.get(thread)?.before ?? (isFirst ? seconds : 0);
                seen.set(thread, { name: Number(thread) === pid ? 'main' : name, before, seconds });
            } catch {} // it has just ended
        }
    };
    look(true);
    const timer = setInterval(look, 20, false);
    return () => {
        clearInterval(timer);
        look(false);
        const used = {};
        for (const { name, before, seconds } of seen.values())
            used[name] = (used[name] ?? 0) + seconds - before;
        return used;
    };
}

// The most megabytes that the process has had resident.
export function peakMegabytes(pid) {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}

export const sleep = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
