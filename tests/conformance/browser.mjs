// SPDX-License-Identifier: Apache-2.0
// A real Chromium without a window. Each page that it meets is looked at for what keeps people out, and painted.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const MOST_TABS = 60;
const PATIENCE = 60_000; // milliseconds
const WIDTHS = [320, 1024]; // CSS pixels; the last is painted

export class Browser {
    #chromium;
    #folder;
    #walks = [];
    #seen = new Set(); // names of pages that were looked at

    static async launch(folder) {
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        const browser = new Browser();
        browser.#folder = folder;
        browser.#chromium = await puppeteer.launch({
            executablePath: process.env.EGRET_CHROMIUM,
            args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'], // the first: it may run as root
        });
        return browser;
    }

    // A walk through pages below the origin, with nothing remembered of other walks.
    async walk(url) {
        const context = await this.#chromium.createBrowserContext();
        const page = await context.newPage();
        page.setDefaultTimeout(PATIENCE);
        await page.emulateFocusedPage(true); // of several pages only one has the focus, and it may be another's
        this.#walks.push(context);
        const walk = new Walk(page, new URL(url).origin, this.#folder, this.#seen);
        await page.goto(url);
        return walk;
    }

    async endWalks() {
        await Promise.all(this.#walks.splice(0).map((context) => context.close()));
    }

    close() {
        return this.#chromium.close();
    }
}

class Walk {
    #page;
    #folder;
    #seen;
    #faults = [];

    constructor(page, origin, folder, seen) {
        this.#page = page;
        this.#folder = folder;
        this.#seen = seen;
        page.on('pageerror', (error) => this.#faults.push(`script error: ${error.message}`));
        page.on('console', (message) => message.type() === 'error' && this.#faults.push(`console: ${message.text()}`));
        page.on('request', (request) => {
            if (!request.isNavigationRequest() && new URL(request.url()).origin !== origin)
                this.#faults.push(`asks elsewhere: ${request.url()}`);
        });
    }

    get url() {
        return this.#page.url();
    }

    // Expects to be at the page of that name. The first time anybody gets there it is looked at and painted.
    async at(name) {
        const main = await this.#page.$eval('main', (element) => element.id);
        assert.equal(main, `page-${name}`, await this.text('main'));
        const picture = (await this.#page.$('[role=alert]')) ? `${name}-error` : name;
        if (!this.#seen.has(picture)) {
            this.#seen.add(picture);
            await this.#look(picture);
        }
        assert.deepEqual(this.#faults.splice(0), [], `page ${name}`);
    }

    async #look(picture) {
        for (const width of WIDTHS) {
            await this.#page.setViewport({ width, height: 800 });
            this.#faults.push(...await this.#page.evaluate(barriers));
        }
        for (const scheme of ['dark', 'light']) {
            await this.#page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
            this.#faults.push(...(await this.#page.evaluate(faintTexts)).map((text) => `${scheme}: ${text}`));
            await this.#page.screenshot({ path: join(this.#folder, `${picture}-${scheme}.png`), fullPage: true });
        }
    }

    text(selector) {
        return this.#page.$eval(selector, (element) => element.innerText);
    }

    texts(selector) {
        return this.#page.$$eval(selector, (elements) => elements.map((element) => element.innerText));
    }

    async fill(id, text) {
        await this.#page.$eval(`#${id}`, (field) => {
            field.value = '';
            field.focus();
        });
        await this.#page.keyboard.type(text);
    }

    async choose(id, option) {
        await this.#page.select(`#${id}`, option);
    }

    async click(id) {
        await this.#page.click(`#${id}`);
    }

    // Presses what leads to another page.
    async follow(id) {
        await Promise.all([this.#page.waitForNavigation(), this.#page.click(`#${id}`)]);
    }

    async typeKeys(text) {
        await this.#page.keyboard.type(text);
    }

    // Goes to the element by Tab alone, where it must be seen to have the focus.
    async tabTo(id) {
        for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
            if (await this.#page.evaluate((wanted) => document.activeElement?.id === wanted, id))
                return assert.ok(await this.#page.evaluate(focusIsSeen), `the focus on ${id} is seen`);
            await this.#page.keyboard.press('Tab');
        }
        return assert.fail(`Tab does not reach ${id}`);
    }

    async key(name) {
        await this.#page.keyboard.press(name);
    }

    async followKey(name) {
        await Promise.all([this.#page.waitForNavigation(), this.#page.keyboard.press(name)]);
    }
}

// In the page: what keeps a visitor out who does not see it, or has a narrow screen.
function barriers() {
    const found = [];
    const all = (selector) => [...document.querySelectorAll(selector)];
    const nameOf = (element) => element.outerHTML.slice(0, 120);
    if (!/^[a-z]{2}/.test(document.documentElement.lang))
        found.push('no language');
    if (document.title.trim() === '')
        found.push('no title');
    if (all('h1').length !== 1)
        found.push(`${all('h1').length} headings of level 1`);
    if (all('main').length !== 1)
        found.push(`${all('main').length} main parts`);
    found.push(...all('input:not([type=hidden]), select, textarea').filter((field) => field.labels.length === 0)
        .map((field) => `no label: ${nameOf(field)}`));
    found.push(...all('label').filter((label) => label.htmlFor && !document.getElementById(label.htmlFor))
        .map((label) => `label of nothing: ${nameOf(label)}`));
    found.push(...all('button, a').filter((element) => element.innerText.trim() === '').map((element) => `no name: ${nameOf(element)}`));
    found.push(...all('fieldset').filter((set) => !set.querySelector('legend')).map((set) => `no legend: ${nameOf(set)}`));
    found.push(...all('img').filter((image) => !image.hasAttribute('alt')).map((image) => `no alt: ${nameOf(image)}`));
    const ids = all('[id]').map((element) => element.id);
    found.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`));
    if (document.documentElement.scrollWidth > window.innerWidth)
        found.push(`wider than ${window.innerWidth} pixels`);
    return found;
}

// In the page: texts with less contrast than WCAG AA asks for.
function faintTexts() {
    const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
    const luminance = ([r, g, b]) => [r, g, b].map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
    const over = (top, bottom) => top.slice(0, 3).map((value, index) => value * (top[3] ?? 1) + bottom[index] * (1 - (top[3] ?? 1)));
    const ground = (element) => {
        const below = element.parentElement ? ground(element.parentElement) : channels(getComputedStyle(document.body).backgroundColor);
        return over(channels(getComputedStyle(element).backgroundColor), below);
    };
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const style = getComputedStyle(element);
        if (node.data.trim() === '' || !element.checkVisibility() || element.closest('[aria-hidden=true], option, style'))
            continue;
        const behind = ground(element);
        const [light, dark] = [luminance(over(channels(style.color), behind)), luminance(behind)].sort((a, b) => b - a);
        const ratio = (light + 0.05) / (dark + 0.05);
        const size = parseFloat(style.fontSize);
        const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        if (ratio < (large ? 3 : 4.5))
            found.push(`contrast ${ratio.toFixed(2)}: ${node.data.trim().slice(0, 40)}`);
    }
    return found;
}

// In the page: whether the element with the focus looks like it.
function focusIsSeen() {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    return element.matches(':focus-visible') && (style.outlineStyle !== 'none' || style.boxShadow !== 'none');
}
