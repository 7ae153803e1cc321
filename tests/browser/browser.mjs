// One browser and one page for the whole audit; a situation is a width, a colour scheme and a medium.

import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export async function launch() {
  const executablePath = process.env.CHROMIUM || places.find((place) => existsSync(place));
  if (!executablePath) throw new Error('no chromium found; name one in the variable CHROMIUM');
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox', // CI runs as root
      '--disable-dev-shm-usage', // containers have a small /dev/shm
      '--disable-gpu',
      '--hide-scrollbars', // a scroll bar takes width that differs between systems
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', // the audit never touches the network
      '--disable-background-networking',
      '--force-color-profile=srgb',
    ],
  });
}

// Listens for as long as the page lives; open() starts a new list.
export class Session {
  outside = []; // requests for something that is neither this file nor data in it
  complaints = []; // of the browser itself: what a policy refused, what did not load

  static async start(browser) {
    const session = new Session();
    session.page = await browser.newPage();
    session.page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) session.outside.push(request.url());
    });
    session.page.on('console', (message) => {
      if (message.type() === 'error') session.complaints.push(message.text());
    });
    session.page.on('dialog', (dialog) => dialog.dismiss());
    return session;
  }

  async open(file) {
    this.outside = [];
    this.complaints = [];
    // The same address with another fragment would not be loaded again.
    await this.page.goto('about:blank');
    await this.page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    await this.page.bringToFront();
  }

  async become({ width = 1280, height = 800, scheme = 'light', medium = 'screen', forced = false }) {
    await this.page.setViewport({ width, height });
    // The page's own way to say this does not know forced colours.
    this.protocol ??= await this.page.createCDPSession();
    await this.protocol.send('Emulation.setEmulatedMedia', {
      media: medium,
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
      ],
    });
  }

  // Lets a reader's own style sheet come after ours.
  async dress(css) {
    await this.page.addStyleTag({ content: css });
  }

  // What is folded away must be as good as what is not.
  async unfold(open = true) {
    await this.page.evaluate((state) => {
      for (const each of document.querySelectorAll('details')) each.open = state;
    }, open);
  }
}
