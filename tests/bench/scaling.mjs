// SPDX-License-Identifier: Apache-2.0
// What an Item costs Egret, from its link to its first whole sync, where there are few and where there are many.
import { Egret } from './egret.mjs';
import { processorSeconds } from './processes.mjs';
import { itemsOf, startBank, untilSynced } from './syncing.mjs';

const LINKS_AT_A_TIME = 8;
const ROWS = 20; // of each Item

export async function measureItems(count) {
    const sandbox = await startBank(ROWS, count);
    const egret = new Egret(sandbox.ready.listening, sandbox.ready.client_id, sandbox.ready.secret);
    const server = await egret.serve();
    const items = await itemsOf(sandbox);
    const before = processorSeconds(server.pid);
    const begin = process.hrtime.bigint();
    const waiting = items.values();
    const linkSome = async () => {
        for (const item of waiting)
            await egret.link(item.item_id, item.access_token, `end-user-of-${item.item_id}`);
    };
    await Promise.all(Array.from({ length: LINKS_AT_A_TIME }, linkSome));
    await untilSynced(egret, count, 200);
    const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
    const result = { items: count, seconds, perItem: seconds * 1000 / count, processor: (processorSeconds(server.pid) - before) * 1000 / count };
    await server.stop();
    await sandbox.stop();
    return result;
}
