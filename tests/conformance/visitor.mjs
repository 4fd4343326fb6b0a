// SPDX-License-Identifier: Apache-2.0
// Visits the pages of Hosted Link as a browser without scripts does: reads a page, fills its form, presses a button.
import assert from 'node:assert/strict';

const attributes = (tag) => Object.fromEntries([...tag.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

export class Visitor {
    #text;
    #url;

    static async open(url) {
        const visitor = new Visitor();
        await visitor.#load(url);
        return visitor;
    }

    get page() {
        return this.#text.match(/<main id="page-(\w+)"/)?.[1];
    }

    // Presses the button of that id with what the form has and what is typed into it.
    async press(id, typed = {}) {
        const button = this.#tags('button').find((tag) => attributes(tag).id === id);
        assert.ok(button, `button ${id} on the page ${this.page}`);
        const form = new URLSearchParams(typed);
        for (const tag of this.#tags('input')) {
            const { type, name, value } = attributes(tag);
            if (type === 'hidden' || / checked/.test(tag))
                form.append(name, value);
        }
        const { name, value } = attributes(button);
        if (name)
            form.append(name, value);
        const action = this.#tags('form').map(attributes).find(({ method }) => method === 'post').action;
        await this.#load(new URL(action, this.#url), { method: 'POST', body: form });
    }

    // Goes from the first page to where the bank's customer is known.
    async signIn(institution, username = 'user_good', password = 'pass_good') {
        await this.press('continue');
        await this.press(institution);
        if (this.page === 'oauth')
            await this.press('allow');
        else
            await this.press('sign-in', { username, password });
    }

    #tags(name) {
        return this.#text.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
    }

    async #load(url, request) {
        const response = await fetch(url, request);
        this.#url = response.url;
        this.#text = await response.text();
    }
}
