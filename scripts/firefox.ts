import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { launch, type Page } from 'puppeteer-core';

// The three main jobs in a stock Firefox, driven by WebDriver BiDi: `npm run firefox`. Uses Debian's firefox-esr, or the
// one that $FIREFOX_PATH names; installs it where we are root on Debian.

const PORT = 4325;
const BASE = `http://localhost:${String(PORT)}`;
const PATHS = [process.env['FIREFOX_PATH'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'];

function findFirefox(): string | undefined {
  return PATHS.find((path) => path !== '' && existsSync(path));
}

if (!findFirefox() && process.getuid?.() === 0) {
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'firefox-esr'], { stdio: 'ignore' });
}
const firefox = findFirefox();
if (firefox === undefined) {
  console.error('No Firefox found. Please install one, or name it in FIREFOX_PATH.');
  process.exit(1);
}

/** Waits until a text stands somewhere on the page. */
async function see(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted: string) => document.body.innerText.includes(wanted),
    { timeout: 20_000 },
    text,
  );
}

const jobs: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'who says how many: chart, keyboard, card, table': async (page) => {
    await page.goto(`${BASE}/en/datasets/gulag-population/`);
    await page.waitForSelector('svg#chart [role=option]');
    await page.evaluate(() => {
      document.querySelector<SVGElement>('svg#chart')?.focus();
    });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('claim='));
    await page.goto(`${BASE}/en/datasets/gulag-population/?tab=table`);
    await page.waitForSelector('table tbody tr');
  },
  'the same link in Russian shows the same view': async (page) => {
    await page.goto(`${BASE}/en/datasets/gulag-population/?measure=prisoners-held`);
    await page.waitForSelector('svg#chart [role=option]');
    await page.click('.languages a[hreflang=ru]');
    await see(page, 'Заключённые ГУЛАГа');
    if (!page.url().includes('/ru/datasets/gulag-population/')) throw new Error(page.url());
  },
  'take it away: the package of a view is made': async (page) => {
    await page.goto(`${BASE}/en/datasets/gulag-population/`);
    await page.waitForSelector('svg#chart [role=option]');
    await page.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find((button) => button.innerText.includes('Download'))
        ?.click();
    });
    await page.waitForSelector('mat-dialog-container');
    await page.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find((button) => button.innerText.includes('Zip with claims'))
        ?.click();
    });
    await see(page, 'Saved');
  },
};

const server = spawn('node', ['scripts/serve.mjs'], { env: { ...process.env, PORT: String(PORT) } });
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await launch({ browser: 'firefox', executablePath: firefox, headless: true });
let failed = 0;
try {
  console.log(await browser.version());
  for (const [name, job] of Object.entries(jobs)) {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    try {
      await job(page);
      if (errors.length > 0) throw new Error(errors.join('; '));
      console.log(`✓ ${name}`);
    } catch (error) {
      failed += 1;
      console.error(`✗ ${name}: ${String(error)}`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}
process.exit(failed > 0 ? 1 : 0);
